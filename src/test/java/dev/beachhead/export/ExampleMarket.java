package dev.beachhead.export;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.SegmentId;

/** The eight markets of the worked example, as published accounts tell them. */
enum ExampleMarket {
    ENTERTAINMENT("Entertainment", "Animator", "Sculpt, animate and paint characters"),
    INDUSTRIAL_DESIGN(
            "Industrial design (toys, footwear)", "Stylist, designer", "Sculpt, paint and model what was clay"),
    MEDICAL_VISUALISATION("Medical visualisation", "Radiologist, surgeon", "Segment, navigate, plan and diagnose"),
    SURGICAL_SIMULATION("Surgical simulation", "Medical student, surgeon", "Train and plan"),
    MICRO_SURGERY("Micro surgery", "Surgeon", "Operate on eye and nerve"),
    GEOPHYSICS("Geophysical visualisation", "Geophysicist", "Look into rock, plan drilling"),
    NON_VISUAL("Non-visual interface", "Blind person", "Use a computer by touch"),
    PROTOTYPING("Prototyping", "Engineer", "Review designs, judge models");

    private final String title;
    private final String endUser;
    private final String use;

    ExampleMarket(String title, String endUser, String use) {
        this.title = title;
        this.endUser = endUser;
        this.use = use;
    }

    String title() {
        return title;
    }

    String endUser() {
        return endUser;
    }

    String use() {
        return use;
    }

    CandidateId candidate() {
        return new CandidateId(ExampleIds.of("market/" + name()));
    }

    SegmentId segment() {
        return SegmentId.of(candidate());
    }
}
