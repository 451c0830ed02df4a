package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.ExampleMarket.ENTERTAINMENT;
import static dev.beachhead.export.ExampleMarket.GEOPHYSICS;
import static dev.beachhead.export.ExampleMarket.INDUSTRIAL_DESIGN;
import static dev.beachhead.export.ExampleMarket.MEDICAL_VISUALISATION;
import static dev.beachhead.export.ExampleMarket.MICRO_SURGERY;
import static dev.beachhead.export.ExampleMarket.NON_VISUAL;
import static dev.beachhead.export.ExampleMarket.PROTOTYPING;
import static dev.beachhead.export.ExampleMarket.SURGICAL_SIMULATION;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.JOON;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;
import static dev.beachhead.funnel.Gate.CAN_BE_FOUND;
import static dev.beachhead.funnel.Gate.ESSENTIAL;
import static dev.beachhead.funnel.Gate.GROWS_TENFOLD;
import static dev.beachhead.funnel.Gate.ONE_MARKET;
import static dev.beachhead.funnel.Gate.SERVES_A_GOAL;

import dev.beachhead.funnel.Answer;
import dev.beachhead.funnel.Essential;
import dev.beachhead.funnel.Evidence;
import dev.beachhead.funnel.EvidenceId;
import dev.beachhead.funnel.Frequency;
import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.funnel.Gate;
import dev.beachhead.funnel.Need;
import dev.beachhead.funnel.OneMarket;
import dev.beachhead.funnel.SegmentId;
import dev.beachhead.funnel.SegmentPart;
import dev.beachhead.funnel.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * From eight markets to one finalist: industrial design is split, and what is left of it is split again, until customers talk to
 * each other; the rest is parked with reasons.
 */
final class FunnelChapter implements Chapter {
    static final SegmentId SCULPTORS = part("Sculptors who work in clay");

    private static final SegmentId TOYS_AND_FOOTWEAR = part("Toys and footwear");
    private static final SegmentId CARS = part("Car styling");
    private static final SegmentId JEWELLERY = part("Jewellery");
    private static final SegmentId ENGINEERS = part("Engineers of toys and shoes");

    private final List<Evidence> societyMeeting = evidence("Talks at the designers' society");

    @Override
    public void play(Cast cast) {
        cast.on("2026-03-18", "09:30");
        theFirstGate(cast);
        theMedicalMarkets(cast);
        film(cast);
        cast.on("2026-03-19", "09:00");
        industrialDesign(cast);
        toysAndFootwear(cast);
        sculptors(cast);
    }

    private static void theFirstGate(Cast cast) {
        no(
                cast,
                PRIYA,
                NON_VISUAL.segment(),
                GROWS_TENFOLD,
                illustrative("Many people need it, but few institutions buy, and their budgets do not grow."));
        no(
                cast,
                BEN,
                GEOPHYSICS.segment(),
                GROWS_TENFOLD,
                illustrative(
                        "A few dozen companies with a few people each: it pays well, and stays as small as it is."));
        yes(
                cast,
                MARC,
                PROTOTYPING.segment(),
                GROWS_TENFOLD,
                illustrative("More is designed on screens each year, and printers for solid models get cheaper."));
        no(
                cast,
                MARC,
                PROTOTYPING.segment(),
                SERVES_A_GOAL,
                illustrative("Engineers judge a model with the CAD they have. Nobody is measured on having felt it."));
    }

    private static void theMedicalMarkets(Cast cast) {
        var growth = illustrative("Hospitals take a scan of nearly everybody, and want to do more with it.");
        for (var market : List.of(MEDICAL_VISUALISATION, SURGICAL_SIMULATION, MICRO_SURGERY))
            yes(cast, PRIYA, market.segment(), GROWS_TENFOLD, growth);
        no(
                cast,
                OTTO,
                MICRO_SURGERY.segment(),
                SERVES_A_GOAL,
                "The goal is reached by a whole robot, which partners would have to build and authorities to approve.");
        yes(
                cast,
                PRIYA,
                SURGICAL_SIMULATION.segment(),
                SERVES_A_GOAL,
                illustrative("A student has to pass, and mistakes can be counted."));
        no(
                cast,
                AIKO,
                SURGICAL_SIMULATION.segment(),
                CAN_BE_FOUND,
                illustrative("Schools we found; nobody in them who both teaches it and may buy it."));
        yes(
                cast,
                MARC,
                MEDICAL_VISUALISATION.segment(),
                SERVES_A_GOAL,
                illustrative("Fewer minutes a scan, and fewer surprises in the operating room."));
        no(
                cast,
                MARC,
                MEDICAL_VISUALISATION.segment(),
                CAN_BE_FOUND,
                "Well funded but slow: regulated, and the whole product needs partners' devices. We would wait for"
                        + " years.");
    }

    private static void film(Cast cast) {
        var film = ENTERTAINMENT.segment();
        yes(cast, RUTH, film, GROWS_TENFOLD, illustrative("Every film has more characters that nobody could build."));
        yes(cast, RUTH, film, SERVES_A_GOAL, illustrative("A character has to be ready on a date, and then the next."));
        yes(cast, JOON, film, CAN_BE_FOUND, illustrative("Their names roll by at the end of the film."));
        no(
                cast,
                OTTO,
                film,
                ESSENTIAL,
                "Strong software that animators learned at school does the work. Later, as a neighbouring market.");
    }

    private void industrialDesign(Cast cast) {
        var design = INDUSTRIAL_DESIGN.segment();
        yes(
                cast,
                OTTO,
                design,
                GROWS_TENFOLD,
                illustrative("Clay gives way to files in every studio we saw; few have begun."),
                evidence("Visits to model shops"));
        yes(
                cast,
                AIKO,
                design,
                SERVES_A_GOAL,
                "A design has to be ready for its season, and the next season comes.",
                societyMeeting);
        cast.does(RUTH, new Split(design, parts("Toys and footwear", "Car styling", "Jewellery")));
        confirm(cast, OTTO, CARS, GROWS_TENFOLD, SERVES_A_GOAL);
        no(
                cast,
                OTTO,
                CARS,
                CAN_BE_FOUND,
                illustrative("Clay at full size, surfaces at the engineers' standard, and years between two models."));
        no(
                cast,
                JOON,
                JEWELLERY,
                CAN_BE_FOUND,
                illustrative("Countless small workshops without a budget. Later, as a neighbouring market."));
    }

    private void toysAndFootwear(Cast cast) {
        confirm(cast, AIKO, TOYS_AND_FOOTWEAR, GROWS_TENFOLD, SERVES_A_GOAL);
        yes(
                cast,
                RUTH,
                TOYS_AND_FOOTWEAR,
                CAN_BE_FOUND,
                "Named companies in three regions, and a professional society where their designers meet.",
                societyMeeting);
        cast.does(
                RUTH, new Split(TOYS_AND_FOOTWEAR, parts("Sculptors who work in clay", "Engineers of toys and shoes")));
        no(
                cast,
                BEN,
                ENGINEERS,
                ESSENTIAL,
                illustrative("They sit at their CAD all day and miss nothing; a hand that feels is nice to have."));
    }

    private void sculptors(Cast cast) {
        confirm(cast, AIKO, SCULPTORS, GROWS_TENFOLD, SERVES_A_GOAL, CAN_BE_FOUND);
        cast.does(
                AIKO,
                new PassGate(
                        SCULPTORS,
                        ESSENTIAL,
                        new Answer(
                                "They shape all day, well paid and under time pressure, and dislike the engineers' CAD.",
                                evidence("A day beside a sculptor of toys"),
                                Optional.of(new Essential(Frequency.DAILY, Need.LIKE_AIR)),
                                Optional.empty())));
        var all = new OneMarket(Verdict.YES, Verdict.YES, Verdict.YES);
        cast.does(
                RUTH,
                new PassGate(
                        SCULPTORS,
                        ONE_MARKET,
                        new Answer(
                                "Their professional society carries word of mouth. "
                                        + illustrative("The same clay, the same tools, bought in the same way."),
                                societyMeeting,
                                Optional.empty(),
                                Optional.of(all))));
    }

    private static void yes(Cast cast, Player player, SegmentId segment, Gate gate, String reason) {
        yes(cast, player, segment, gate, reason, List.of());
    }

    private static void yes(
            Cast cast, Player player, SegmentId segment, Gate gate, String reason, List<Evidence> evidence) {
        var answer = new Answer(reason, evidence, Optional.empty(), Optional.empty());
        cast.does(player, new PassGate(segment, gate, answer));
    }

    private static void no(Cast cast, Player player, SegmentId segment, Gate gate, String reason) {
        cast.does(player, new Park(segment, gate, reason));
    }

    private static void confirm(Cast cast, Player player, SegmentId segment, Gate... gates) {
        for (var gate : gates) cast.does(player, new Confirm(segment, gate));
    }

    private static List<SegmentPart> parts(String... names) {
        return Arrays.stream(names)
                .map(name -> new SegmentPart(part(name), name))
                .toList();
    }

    private static SegmentId part(String name) {
        return new SegmentId(ExampleIds.of("segment/" + name));
    }

    private static List<Evidence> evidence(String label) {
        return List.of(new Evidence(new EvidenceId(ExampleIds.of("evidence/" + label)), illustrative(label)));
    }
}
