package dev.beachhead.lifecycle;

import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Chip.Tone;
import dev.beachhead.ui.NoteCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a step's card shows; cards with equal faces are not drawn again. */
record StepFace(Step step, Weight evidence, boolean fixed) {
    private static final String STEP = "step:";

    String key() {
        return key(step.id());
    }

    static String key(StepId id) {
        return STEP + id;
    }

    static Optional<StepId> step(String key) {
        return key.startsWith(STEP) ? StepId.parse(key.substring(STEP.length())) : Optional.empty();
    }

    static void draw(NoteCard card, StepFace face) {
        var step = face.step();
        var wording = Wording.of(card);
        var chips = face.chips(wording);
        var words = step.what().text();
        card.show(words, words + " · " + chips.stream().map(Chip::getText).collect(Collectors.joining(" · ")));
        card.colour(colour(step.acting()));
        card.details(chips);
        card.setClassName("barrier", step.isUnanswered());
        card.fixed(face.fixed());
    }

    /** Who acts is also said in words on the card: the colour is only for the quick eye. */
    private static String colour(Acting acting) {
        return switch (acting) {
            case END_USER -> "LEMON";
            case DECISION_MAKER -> "ROSE";
            case BUDGET_HOLDER -> "PEACH";
            case RECOMMENDER -> "MINT";
            case INFLUENCER -> "SKY";
            case BLOCKER -> "LILAC";
        };
    }

    private List<Chip> chips(Wording wording) {
        var chips = new ArrayList<Chip>();
        if (step.acting() != Acting.END_USER) chips.add(new Chip(wording.of(step.acting()), Tone.PLAIN));
        step.feeling().ifPresent(feeling -> chips.add(feeling(wording, feeling)));
        step.time().ifPresent(time -> chips.add(new Chip(wording.time(time), Tone.PLAIN)));
        if (step.obstacles().contains(Obstacle.BARRIER)) chips.add(obstacle(wording, "lifecycle.chip.barrier"));
        if (step.obstacles().contains(Obstacle.HABIT)) chips.add(obstacle(wording, "lifecycle.chip.habit"));
        if (step.isBarrier() && !step.isUnanswered())
            chips.add(new Chip(wording.t("lifecycle.chip.answered"), Tone.GOOD));
        if (evidence.pieces() > 0)
            chips.add(new Chip(
                    wording.t("lifecycle.chip.evidence", evidence.supports(), evidence.contradicts()), Tone.FIGURE));
        return chips;
    }

    private static Chip feeling(Wording wording, Feeling feeling) {
        return new Chip(wording.feeling(feeling.points()), feeling.points() < 0 ? Tone.BAD : Tone.GOOD);
    }

    private Chip obstacle(Wording wording, String key) {
        return new Chip(wording.t(key), step.isUnanswered() ? Tone.BAD : Tone.PLAIN);
    }
}
