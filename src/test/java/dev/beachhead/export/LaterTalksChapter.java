package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.BEN;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;

import dev.beachhead.export.Talk.Heard;
import dev.beachhead.fieldwork.AccountId;
import dev.beachhead.fieldwork.AccountSheet;
import dev.beachhead.fieldwork.AccountStep;
import dev.beachhead.fieldwork.Deal;
import dev.beachhead.fieldwork.Direction;
import dev.beachhead.fieldwork.ExperimentId;
import dev.beachhead.fieldwork.FieldWorkCommand.AddAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccountNotes;
import dev.beachhead.fieldwork.FieldWorkCommand.EndAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.PlanExperiment;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordResult;
import dev.beachhead.fieldwork.Figure;
import dev.beachhead.fieldwork.Plan;
import dev.beachhead.fieldwork.ProblemKind;
import dev.beachhead.fieldwork.Recommends;
import dev.beachhead.fieldwork.Standing;
import dev.beachhead.room.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Four more interviews, three experiments with their thresholds, and a first customer. */
final class LaterTalksChapter implements Chapter {
    private static final UUID SCULPTORS = FunnelChapter.SCULPTORS.value();
    private static final AccountId STUDIO = new AccountId(ExampleIds.inOrder(0, "account/studio"));
    private static final AccountId FOOTWEAR = new AccountId(ExampleIds.inOrder(1, "account/footwear"));
    private static final ExperimentId RENT = new ExperimentId(ExampleIds.inOrder(0, "experiment/rent"));
    private static final ExperimentId TOUCH = new ExperimentId(ExampleIds.inOrder(1, "experiment/touch"));
    private static final ExperimentId TRIAL = new ExperimentId(ExampleIds.inOrder(2, "experiment/trial"));

    @Override
    public void play(Cast cast) {
        cast.on("2026-04-13", "14:00");
        plan(cast);
        list(cast);
        talks(cast);
        cast.on("2026-04-22", "17:00");
        results(cast);
        cast.on("2026-04-23", "09:00");
        accounts(cast);
    }

    private static void plan(Cast cast) {
        plan(
                cast,
                BEN,
                RENT,
                "rent",
                "Two heads of studios asked about money by the month",
                "Of eight studio heads who see both prices, how many choose to rent",
                5);
        plan(
                cast,
                OTTO,
                TOUCH,
                "touch",
                "Tomas found the eyebrow of a head with his eyes shut",
                "Of ten sculptors at an evening, how many finish a simple head within 45 minutes",
                6);
        plan(
                cast,
                AIKO,
                TRIAL,
                "trial",
                "Ines asked whether she may keep the arm until Monday",
                "Of six lent arms, how many studios ask for a price before the two weeks are over",
                3);
    }

    private static void plan(
            Cast cast, Player player, ExperimentId id, String note, String observation, String measure, int threshold) {
        var plan = new Plan(illustrative(observation), illustrative(measure), Direction.AT_LEAST, figure(threshold));
        cast.does(player, new PlanExperiment(id, statement(note), plan));
    }

    private static void list(Cast cast) {
        var ruth = new Talk(cast, RUTH);
        ruth.meets(Interviewee.YUKI, Standing.AGREED);
        ruth.meets(Interviewee.PAUL, Standing.CONTACTED, Optional.of(Interviewee.WALTER), Optional.empty());
        ruth.meets(Interviewee.CARLA, Standing.AGREED);
        ruth.meets(Interviewee.NOAH, Standing.CONTACTED);
        ruth.meets(Interviewee.BEA, Standing.CONTACTED);
        cast.does(BEN, new MoveContact(Interviewee.RHEA.contact(), Standing.DECLINED));
    }

    private static void talks(Cast cast) {
        new Talk(cast, AIKO)
                .hears(
                        Interviewee.YUKI,
                        "2026-04-14",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.VISION,
                                5,
                                Recommends.YES,
                                "Knows most sculptors of the region by name, and which tool each one swears by. Offers an evening"
                                        + " of the society for the arm. Would not lend her name to it before she has used it.",
                                "We believe what we have had in our hands.\nBring it in May, and bring two."));
        var next = Optional.of(LocalDate.parse("2026-04-30"));
        var aiko = new Talk(cast, AIKO);
        aiko.meets(Interviewee.SAM, Standing.AGREED, Optional.of(Interviewee.YUKI), next);
        aiko.meets(Interviewee.ANTON, Standing.TO_CONTACT, Optional.of(Interviewee.YUKI), Optional.empty());
        aiko.meets(Interviewee.LOTTE, Standing.CONTACTED, Optional.empty(), Optional.of(LocalDate.parse("2026-05-04")));
        aiko.meets(Interviewee.NEWSLETTER, Standing.TO_CONTACT);
        new Talk(cast, OTTO)
                .hears(
                        Interviewee.PAUL,
                        "2026-04-16",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.ACTIVE,
                                3,
                                Recommends.YES,
                                "Rebuilds what Ines sculpts, because her clay has no numbers. Opened our file; the walls were"
                                        + " too thin in one place, and he saw it at once. Wants solids, not surfaces.",
                                "If it opens and holds, I have nothing to say.\nIf it does not, it comes back."));
        new Talk(cast, RUTH)
                .hears(
                        Interviewee.CARLA,
                        "2026-04-20",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.PASSIVE,
                                4,
                                Recommends.YES,
                                "Holds the budget of the model shop and spends it on people. Asked first what one more clay"
                                        + " sculptor costs beside it. Buys machines, and does not rent them.",
                                "A machine that I rent is a machine that I give back."));
        new Talk(cast, PRIYA)
                .hears(
                        Interviewee.NOAH,
                        "2026-04-21",
                        SCULPTORS,
                        new Heard(
                                ProblemKind.LATENT,
                                0,
                                Recommends.NOT_ASKED,
                                "Works alone and for few customers. Time is what he has. Liked the arm and would not pay for it.",
                                "My clay costs nine dollars."));
    }

    private static void results(Cast cast) {
        cast.does(
                BEN,
                new RecordResult(RENT, figure(1), illustrative("Seven wanted to own it; one would rent for a season")));
        cast.does(OTTO, new RecordResult(TOUCH, figure(7), illustrative("Three stopped: one at the ear, two to talk")));
    }

    private static void accounts(Cast cast) {
        cast.does(
                RUTH,
                new AddAccount(STUDIO, illustrative("A toy studio of nine")),
                new EditAccount(
                        STUDIO,
                        new AccountSheet(
                                illustrative("A toy studio of nine"),
                                Optional.of(Interviewee.WALTER.contact()),
                                Optional.empty())));
        for (var step : List.of(AccountStep.INFORM, AccountStep.ASSESS, AccountStep.BUILD_RELATIONS, AccountStep.CLOSE))
            cast.does(RUTH, new MoveAccount(STUDIO, step));
        cast.does(
                RUTH,
                new EditAccountNotes(
                        STUDIO,
                        "",
                        illustrative(
                                "One form by touch in eleven days, four weeks before. Walter signed for one seat, and paid.")),
                new EndAccount(STUDIO, Deal.WON));
        cast.does(
                AIKO,
                new AddAccount(FOOTWEAR, illustrative("A footwear maker's model shop")),
                new EditAccount(
                        FOOTWEAR,
                        new AccountSheet(
                                illustrative("A footwear maker's model shop"),
                                Optional.of(Interviewee.CARLA.contact()),
                                Optional.of(LocalDate.parse("2026-05-06")))),
                new MoveAccount(FOOTWEAR, AccountStep.INFORM),
                new MoveAccount(FOOTWEAR, AccountStep.ASSESS),
                new EditAccountNotes(
                        FOOTWEAR, "", illustrative("Wants two weeks with the arm before the next season.")));
    }

    private static Statement statement(String note) {
        return new Statement("model", ModelChapter.note(note).toString());
    }

    private static Figure figure(int number) {
        return new Figure(BigDecimal.valueOf(number));
    }
}
