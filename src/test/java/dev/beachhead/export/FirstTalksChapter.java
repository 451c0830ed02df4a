package dev.beachhead.export;

import static dev.beachhead.export.ExampleMarket.ENTERTAINMENT;
import static dev.beachhead.export.ExampleMarket.MEDICAL_VISUALISATION;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.MARC;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.export.Talk.Heard;
import dev.beachhead.fieldwork.FieldWorkCommand.SetGoal;
import dev.beachhead.fieldwork.Goal;
import dev.beachhead.fieldwork.GoalKind;
import dev.beachhead.fieldwork.Per;
import dev.beachhead.fieldwork.ProblemKind;
import dev.beachhead.fieldwork.Recommends;
import dev.beachhead.fieldwork.Standing;
import java.util.Optional;
import java.util.UUID;

/** Eight interviews before the beachhead is chosen, six of them about it: fewer than a team should have. */
final class FirstTalksChapter implements Chapter {
    private static final UUID SCULPTORS = FunnelChapter.SCULPTORS.value();

    @Override
    public void play(Cast cast) {
        cast.on("2026-03-19", "15:00");
        cast.does(
                RUTH,
                new SetGoal(new Goal(GoalKind.CONTACTED, 5, Per.WEEK)),
                new SetGoal(new Goal(GoalKind.INTERVIEWS, 2, Per.WEEK)));
        list(cast);
        sculptors(cast);
        elsewhere(cast);
    }

    private static void list(Cast cast) {
        var ruth = new Talk(cast, RUTH);
        ruth.meets(Interviewee.INES, Standing.AGREED);
        ruth.meets(Interviewee.MEI, Standing.CONTACTED);
        ruth.meets(Interviewee.GRACE, Standing.CONTACTED);
        new Talk(cast, MARC).meets(Interviewee.HENRIK, Standing.AGREED);
        new Talk(cast, BEN).meets(Interviewee.SOFIA, Standing.CONTACTED);
        new Talk(cast, OTTO).meets(Interviewee.DARIO, Standing.TO_CONTACT);
        new Talk(cast, BEN).meets(Interviewee.RHEA, Standing.CONTACTED);
    }

    private static void sculptors(Cast cast) {
        new Talk(cast, AIKO)
                .hears(
                        Interviewee.INES,
                        "2026-03-20",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.ACTIVE,
                                4,
                                Recommends.YES,
                                "Showed a bear whose arm was built three times. The engineer's file and her clay differ, and"
                                        + " nobody knows which one is right. Has tried to scan her clay on a Saturday.",
                                "I can feel that it is wrong before I can see it.\nCAD is for people who know the answer already."));
        new Talk(cast, RUTH)
                .meets(Interviewee.WALTER, Standing.CONTACTED, Optional.of(Interviewee.INES), Optional.empty());
        new Talk(cast, RUTH)
                .meets(Interviewee.TOMAS, Standing.CONTACTED, Optional.of(Interviewee.INES), Optional.empty());
        new Talk(cast, AIKO)
                .hears(
                        Interviewee.MEI,
                        "2026-03-23",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.PASSIVE,
                                2,
                                Recommends.YES,
                                "A sole is sculpted at least four times for one season. Thinks that this is what the trade is"
                                        + " like. Would try whatever a colleague at the society has tried first.",
                                "If Yuki uses it, I will come and look."));
        new Talk(cast, RUTH)
                .hears(
                        Interviewee.WALTER,
                        "2026-03-24",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.ACTIVE,
                                5,
                                Recommends.YES,
                                "Signs for what costs less than a sculptor's year; above that he has to ask. Compares every"
                                        + " offer with one more person at the bench. Lost a customer over a date last year.",
                                "For that money I can have somebody who also makes coffee.\nShow me the weeks, not the arm."));
        new Talk(cast, OTTO)
                .hears(
                        Interviewee.TOMAS,
                        "2026-03-25",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.VISION,
                                4,
                                Recommends.YES,
                                "Keeps moulds of forty hands and heads, so as not to sculpt them again. Has described, without"
                                        + " being asked, what we have on the bench.",
                                "I want to keep the face and change the smile."));
        new Talk(cast, PRIYA)
                .hears(
                        Interviewee.GRACE,
                        "2026-03-26",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.LATENT,
                                1,
                                Recommends.NO,
                                "Content with clay. The time goes into hair, and hair is not what we do well. Her juniors asked"
                                        + " more than she did.",
                                "I have good hands. What would I need a third one for?"));
    }

    private static void elsewhere(Cast cast) {
        new Talk(cast, BEN)
                .hears(
                        Interviewee.SOFIA,
                        "2026-03-27",
                        ENTERTAINMENT.segment().value(),
                        new Heard(
                                ProblemKind.PASSIVE,
                                2,
                                Recommends.NOT_ASKED,
                                "Models with the software she learned at school, and fast. Clay is for the sculptor down the"
                                        + " corridor, of whom there is one.",
                                "Ask me again when it plugs into what we have."));
        new Talk(cast, MARC)
                .hears(
                        Interviewee.HENRIK,
                        "2026-03-30",
                        MEDICAL_VISUALISATION.segment().value(),
                        new Heard(
                                ProblemKind.ACTIVE,
                                3,
                                Recommends.YES,
                                "Would use it tomorrow, and may not before it is approved. Two years for a mouse with a new"
                                        + " plug, he says.",
                                "The money is not the difficulty. The signatures are."));
        new Talk(cast, OTTO)
                .hears(
                        Interviewee.DARIO,
                        "2026-03-31",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.ACTIVE,
                                3,
                                Recommends.YES,
                                "Sculpts the sole, an engineer draws it anew, and the two meet in the sample. Pays for scans out"
                                        + " of his own budget.",
                                "Between my hands and the mould there are three people who were not there."));
    }
}
