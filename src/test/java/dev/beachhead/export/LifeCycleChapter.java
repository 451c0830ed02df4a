package dev.beachhead.export;

import static dev.beachhead.export.Example.illustrative;
import static dev.beachhead.export.Player.AIKO;
import static dev.beachhead.export.Player.OTTO;
import static dev.beachhead.export.Player.PRIYA;
import static dev.beachhead.export.Player.RUTH;
import static dev.beachhead.lifecycle.Acting.BLOCKER;
import static dev.beachhead.lifecycle.Acting.BUDGET_HOLDER;
import static dev.beachhead.lifecycle.Acting.DECISION_MAKER;
import static dev.beachhead.lifecycle.Acting.END_USER;
import static dev.beachhead.lifecycle.Acting.INFLUENCER;
import static dev.beachhead.lifecycle.Course.TODAY;
import static dev.beachhead.lifecycle.Course.WITH_PRODUCT;
import static dev.beachhead.lifecycle.Feeling.AWFUL;
import static dev.beachhead.lifecycle.Feeling.BAD;
import static dev.beachhead.lifecycle.Feeling.GOOD;
import static dev.beachhead.lifecycle.Feeling.GREAT;
import static dev.beachhead.lifecycle.Feeling.NEUTRAL;
import static dev.beachhead.lifecycle.Stage.BUYS;
import static dev.beachhead.lifecycle.Stage.FINDS_OUT;
import static dev.beachhead.lifecycle.Stage.GETS_SUPPORT;
import static dev.beachhead.lifecycle.Stage.INSTALLS;
import static dev.beachhead.lifecycle.Stage.NOTICES;
import static dev.beachhead.lifecycle.Stage.PAYS;
import static dev.beachhead.lifecycle.Stage.SEES_VALUE;
import static dev.beachhead.lifecycle.Stage.TELLS_OTHERS;
import static dev.beachhead.lifecycle.Stage.USES;
import static dev.beachhead.lifecycle.Stage.WEIGHS_UP;
import static dev.beachhead.lifecycle.TimeTaken.Unit.DAYS;
import static dev.beachhead.lifecycle.TimeTaken.Unit.HOURS;
import static dev.beachhead.lifecycle.TimeTaken.Unit.WEEKS;

import dev.beachhead.lifecycle.Acting;
import dev.beachhead.lifecycle.Course;
import dev.beachhead.lifecycle.Feeling;
import dev.beachhead.lifecycle.LifeCycleCommand.AddStep;
import dev.beachhead.lifecycle.LifeCycleCommand.EditStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MarkObstacle;
import dev.beachhead.lifecycle.LifeCycleCommand.SetActing;
import dev.beachhead.lifecycle.LifeCycleCommand.SetFeeling;
import dev.beachhead.lifecycle.LifeCycleCommand.SetTime;
import dev.beachhead.lifecycle.Obstacle;
import dev.beachhead.lifecycle.Stage;
import dev.beachhead.lifecycle.StepId;
import dev.beachhead.lifecycle.StepText;
import dev.beachhead.lifecycle.TimeTaken;
import java.util.Optional;
import java.util.UUID;

/** How a form comes about today and with touch. All of it is made up. */
final class LifeCycleChapter implements Chapter {
    private static final UUID MARKET = FunnelChapter.SCULPTORS.value();

    @Override
    public void play(Cast cast) {
        cast.on("2026-04-08", "13:00");
        untilItIsSculpted(new Way(cast, AIKO, TODAY));
        whenItIsSculpted(new Way(cast, OTTO, TODAY));
        cast.on("2026-04-09", "13:00");
        untilTheArmIsThere(new Way(cast, RUTH, WITH_PRODUCT));
        whenTheArmIsThere(new Way(cast, PRIYA, WITH_PRODUCT));
        barriers(cast);
    }

    private static void untilItIsSculpted(Way today) {
        today.step(
                NOTICES,
                "The plan on the wall says that a figure is due in six weeks",
                "Line plan",
                END_USER,
                NEUTRAL,
                1,
                HOURS);
        today.step(
                FINDS_OUT,
                "Asks colleagues how they did a pose like it",
                "The designers' society",
                END_USER,
                GOOD,
                2,
                DAYS);
        today.step(
                WEIGHS_UP,
                "The studio head weighs overtime against a freelance sculptor",
                "Monday meeting",
                DECISION_MAKER,
                BAD,
                1,
                WEEKS);
        today.step(
                BUYS, "A freelance sculptor is booked for the season", "Telephone", BUDGET_HOLDER, NEUTRAL, 1, WEEKS);
        today.step(INSTALLS, "Wire, clay, calipers, and a bench with good light", "The bench", END_USER, GOOD, 1, DAYS);
        today.step(USES, "Sculpts the figure in clay", "The bench", END_USER, GREAT, 2, WEEKS);
        today.step(
                USES,
                "The showing asks for another face; it is cut off and built again",
                "The showing",
                END_USER,
                BAD,
                1,
                WEEKS);
    }

    private static void whenItIsSculpted(Way today) {
        today.step(
                SEES_VALUE,
                "The mould maker measures the clay and models parts of it again",
                "The mould maker's shop",
                INFLUENCER,
                AWFUL,
                3,
                WEEKS);
        today.step(
                PAYS,
                "The freelance sculptor is paid by the week, also for what is done twice",
                "Invoice",
                BUDGET_HOLDER,
                BAD,
                2,
                WEEKS);
        today.step(GETS_SUPPORT, "Mends a cracked arm on a Sunday", "The bench", END_USER, BAD, 1, DAYS);
        today.step(
                TELLS_OTHERS,
                "Shows the finished toy to colleagues",
                "The designers' society",
                END_USER,
                GREAT,
                2,
                HOURS);
    }

    private static void untilTheArmIsThere(Way ours) {
        ours.step(
                NOTICES,
                "The plan on the wall says that a figure is due in six weeks",
                "Line plan",
                END_USER,
                NEUTRAL,
                1,
                HOURS);
        ours.step(
                FINDS_OUT,
                "Tries the arm at an open evening because a colleague told her to",
                "The designers' society",
                INFLUENCER,
                GREAT,
                2,
                HOURS);
        ours.step(
                WEIGHS_UP, "Sculpts a real form on a lent arm at her own bench", "The trial", END_USER, GOOD, 2, WEEKS);
        ours.step(
                BUYS,
                "The studio head compares the seat with one more clay sculptor, and signs",
                "A sheet with her own figures",
                BUDGET_HOLDER,
                BAD,
                2,
                WEEKS);
        ours.step(
                INSTALLS,
                "The arm is clamped to the bench; the first hour is with a sculptor of ours",
                "The bench",
                END_USER,
                NEUTRAL,
                4,
                HOURS);
        ours.step(
                USES,
                "Sculpts the figure by touch, and keeps every face she tried",
                "The arm",
                END_USER,
                GREAT,
                8,
                DAYS);
    }

    private static void whenTheArmIsThere(Way ours) {
        ours.step(
                SEES_VALUE,
                "The engineer opens her file in his CAD and finds nothing to ask",
                "The file",
                BLOCKER,
                GOOD,
                1,
                DAYS);
        ours.step(PAYS, "One invoice for the seat, then care once a year", "Invoice", BUDGET_HOLDER, NEUTRAL, 2, WEEKS);
        ours.step(GETS_SUPPORT, "Rings, and somebody answers who has held clay", "Telephone", END_USER, GOOD, 1, HOURS);
        ours.step(
                TELLS_OTHERS,
                "Shows the toy and the file at the society; the studio asks for a second seat",
                "The designers' society",
                END_USER,
                GREAT,
                2,
                HOURS);
    }

    private static void barriers(Cast cast) {
        barrier(
                cast,
                RUTH,
                BUYS,
                "A sheet that the sculptor fills in during the trial: weeks a form took, in clay and by touch, beside what one"
                        + " more clay sculptor costs.");
        barrier(
                cast,
                OTTO,
                SEES_VALUE,
                "Export to the formats that their CAD reads, tried out with the studio's own engineer before anybody signs.");
    }

    private static void barrier(Cast cast, Player player, Stage stage, String answer) {
        var step = step(WITH_PRODUCT, stage, 1);
        cast.does(
                player,
                new MarkObstacle(MARKET, step, Obstacle.BARRIER),
                new EditStep(MARKET, step, StepText.ANSWER, "", illustrative(answer)));
    }

    static StepId step(Course course, Stage stage, int number) {
        return new StepId(ExampleIds.of("step/" + course + "/" + stage + "/" + number));
    }

    /** One course, as one of the team tells it. */
    private static final class Way {
        private final Cast cast;
        private final Player player;
        private final Course course;
        private Optional<Stage> last = Optional.empty();
        private int number;

        Way(Cast cast, Player player, Course course) {
            this.cast = cast;
            this.player = player;
            this.course = course;
        }

        void step(
                Stage stage,
                String what,
                String touchpoint,
                Acting acting,
                Feeling feeling,
                int amount,
                TimeTaken.Unit unit) {
            number = last.filter(stage::equals).isPresent() ? number + 1 : 1;
            last = Optional.of(stage);
            var step = LifeCycleChapter.step(course, stage, number);
            cast.does(
                    player,
                    new AddStep(MARKET, step, course, stage, illustrative(what)),
                    new EditStep(MARKET, step, StepText.TOUCHPOINT, "", touchpoint),
                    new SetActing(MARKET, step, acting),
                    new SetFeeling(MARKET, step, Optional.of(feeling)),
                    new SetTime(MARKET, step, Optional.of(new TimeTaken(amount, unit))));
        }
    }
}
