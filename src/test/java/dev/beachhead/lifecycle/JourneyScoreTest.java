package dev.beachhead.lifecycle;

import static dev.beachhead.lifecycle.Course.TODAY;
import static dev.beachhead.lifecycle.Course.WITH_PRODUCT;
import static dev.beachhead.lifecycle.Stage.BUYS;
import static dev.beachhead.lifecycle.Stage.NOTICES;
import static dev.beachhead.lifecycle.Stage.PAYS;
import static dev.beachhead.lifecycle.Stage.USES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.beachhead.lifecycle.LifeCycleCommand.EditStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MarkObstacle;
import dev.beachhead.lifecycle.LifeCycleCommand.SetFeeling;
import dev.beachhead.lifecycle.LifeCycleCommand.SetTime;
import dev.beachhead.lifecycle.TimeTaken.Unit;
import dev.beachhead.room.Marketplace;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JourneyScoreTest extends LifeCycleFixture {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @Test
    void anEmptyJourneyHasNoFigureThatIsNotKnown() {
        var score = JourneyScore.of(List.of());
        assertThat(score.described()).isZero();
        assertThat(score.unanswered()).isZero();
        assertThat(score.curve().means()).hasSize(10).containsOnly(OptionalDouble.empty());
        assertThat(score.curve().lowest()).isEmpty();
        assertThat(score.minutes()).isEmpty();
        assertThat(score.untimed()).isZero();
    }

    @Test
    void theScoreOfAJourneyByHand() {
        felt(add(TODAY, NOTICES, "The truck misses a week"), Feeling.BAD, new TimeTaken(1, Unit.WEEKS));
        felt(add(TODAY, BUYS, "Wants three quotes"), Feeling.AWFUL, new TimeTaken(2, Unit.MONTHS));
        var budget = add(TODAY, BUYS, "No budget line");
        felt(budget, Feeling.BAD, new TimeTaken(90, Unit.MINUTES));
        accepted(new MarkObstacle(toys, budget, Obstacle.BARRIER));
        var habit = add(TODAY, USES, "Boils the water");
        accepted(new MarkObstacle(toys, habit, Obstacle.HABIT));
        accepted(new EditStep(toys, habit, StepText.ANSWER, "", "The tap is where it was"));
        accepted(new SetFeeling(toys, habit, Optional.of(Feeling.GOOD)));
        add(WITH_PRODUCT, PAYS, "Pays by month");

        var score = JourneyScore.of(journey().steps(TODAY));

        assertThat(score.described()).isEqualTo(3);
        assertThat(score.barriers()).isEqualTo(2);
        assertThat(score.unanswered()).isEqualTo(1);
        assertThat(score.curve().at(NOTICES)).hasValue(-1);
        assertThat(score.curve().at(BUYS)).hasValue(-1.5);
        assertThat(score.curve().at(USES)).hasValue(1);
        assertThat(score.curve().at(PAYS)).isEmpty();
        assertThat(score.curve().lowest()).contains(BUYS);
        // a week, two months of 30 days, an hour and a half
        assertThat(score.minutes()).hasValue(7 * 1_440 + 60 * 1_440 + 90);
        assertThat(score.untimed()).isEqualTo(1);
    }

    @Test
    void ofStagesThatFeelEquallyBadTheFirstIsTheLowest() {
        felt(add(TODAY, PAYS, "Pays"), Feeling.AWFUL, new TimeTaken(1, Unit.DAYS));
        felt(add(TODAY, BUYS, "Buys"), Feeling.AWFUL, new TimeTaken(1, Unit.DAYS));
        assertThat(JourneyScore.of(journey().steps(TODAY)).curve().lowest()).contains(BUYS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theScoreDoesNotDependOnTheOrderOfTheSteps(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 30; i++) anyStep(random);
        var steps = new ArrayList<>(journey().steps(TODAY));
        var score = JourneyScore.of(steps);
        Collections.shuffle(steps, random);
        assertThat(JourneyScore.of(steps)).isEqualTo(score);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFiguresStayWithinTheirBoundsAndAddUp(long seed) {
        var random = new Random(seed);
        for (int i = random.nextInt(40); i >= 0; i--) anyStep(random);
        var steps = journey().steps(TODAY);
        var score = JourneyScore.of(steps);
        assertThat(score.described()).isBetween(1, 10);
        assertThat(score.unanswered()).isLessThanOrEqualTo(score.barriers());
        assertThat(score.barriers() + score.untimed()).isLessThanOrEqualTo(2 * steps.size());
        var known =
                score.curve().means().stream().filter(OptionalDouble::isPresent).toList();
        assertThat(known).allSatisfy(mean -> assertThat(mean.getAsDouble()).isBetween(-2.0, 2.0));
        var lowest = score.curve().lowest().map(stage -> score.curve().at(stage).orElseThrow());
        assertThat(lowest.isPresent()).isEqualTo(!known.isEmpty());
        lowest.ifPresent(low -> assertThat(known)
                .allSatisfy(mean -> assertThat(mean.getAsDouble()).isGreaterThanOrEqualTo(low)));
        long sum = Arrays.stream(Stage.values())
                .mapToLong(stage ->
                        JourneyScore.total(journey().steps(TODAY, stage)).orElse(0))
                .sum();
        assertThat(score.minutes().orElse(0)).isEqualTo(sum);
        assertThat(score.minutes().isPresent()).isEqualTo(score.untimed() < steps.size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneMoreGoodStepNeverLowersTheMeanOfItsStage(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 20; i++) anyStep(random);
        var before = JourneyScore.of(journey().steps(TODAY)).curve().at(BUYS);
        felt(add(TODAY, BUYS, "good"), Feeling.GREAT, new TimeTaken(1, Unit.HOURS));
        var after = JourneyScore.of(journey().steps(TODAY)).curve().at(BUYS).orElseThrow();
        assertThat(after).isGreaterThanOrEqualTo(before.orElse(-2) - 1e-9);
    }

    @Test
    void theLargestTimesTogetherDoNotOverflow() {
        for (int i = 0; i < 100; i++)
            felt(add(TODAY, BUYS, "waits"), Feeling.BAD, new TimeTaken(TimeTaken.MOST, Unit.MONTHS));
        assertThat(JourneyScore.of(journey().steps(TODAY)).minutes())
                .isEqualTo(OptionalLong.of(100L * TimeTaken.MOST * 30 * 1_440));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0, MINUTES",
        "1, 1.0, MINUTES",
        "59, 59.0, MINUTES",
        "60, 1.0, HOURS",
        "90, 1.5, HOURS",
        "1439, 24.0, HOURS",
        "1440, 1.0, DAYS",
        "10079, 7.0, DAYS",
        "10080, 1.0, WEEKS",
        "43199, 4.3, WEEKS",
        "43200, 1.0, MONTHS",
        "64800, 1.5, MONTHS"
    })
    void aTimeIsSaidInTheLargestUnitOfWhichItIsAtLeastOne(long minutes, double amount, Unit unit) {
        assertThat(Span.of(minutes).unit()).isEqualTo(unit);
        assertThat(Span.of(minutes).amount()).isEqualTo(amount, within(1e-9));
    }

    @Test
    void aCurveHasAPlaceForEachStage() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmotionCurve(List.of(OptionalDouble.empty())));
    }

    @Test
    void theDrawingHasAPointForEachStageThatHasAFeelingAndOneLineThroughThem() {
        felt(add(TODAY, NOTICES, "a"), Feeling.GREAT, new TimeTaken(1, Unit.DAYS));
        felt(add(TODAY, PAYS, "b"), Feeling.AWFUL, new TimeTaken(1, Unit.DAYS));
        felt(add(TODAY, BUYS, "c"), Feeling.NEUTRAL, new TimeTaken(1, Unit.DAYS));
        var curve = EmotionCurve.of(journey().steps(TODAY));
        assertThat(CurveDrawing.line(curve)).isEqualTo("M50 10.0L350 50.0L750 90.0");
        var svg = CurveDrawing.svg(curve, EmotionCurve.of(List.of()), "\"1\" < 2 & 3");
        assertThat(svg)
                .contains("aria-label=\"&quot;1&quot; &lt; 2 &amp; 3\"")
                .contains("<path class=\"beside\" d=\"\"/>")
                .contains("<path class=\"point low\" d=\"M750 90.0h0\"/>");
        assertThat(svg.split("class=\"point")).hasSize(4);
    }

    @Test
    void progressFollowsTheStagesOfTheFirstMarketInPlay() {
        assertThat(progress()).isEqualTo(new Progress(0, "lifecycle.next.start"));
        add(TODAY, BUYS, "asks");
        assertThat(progress()).isEqualTo(new Progress(5, "lifecycle.next.today"));
        for (var stage : Stage.values()) add(TODAY, stage, "does");
        assertThat(progress()).isEqualTo(new Progress(50, "lifecycle.next.with-product"));
        for (var stage : Stage.values()) add(WITH_PRODUCT, stage, "does");
        assertThat(progress()).isEqualTo(new Progress(100, "lifecycle.next.done"));
        var barrier = journey().steps(TODAY).getFirst().id();
        accepted(new MarkObstacle(toys, barrier, Obstacle.BARRIER));
        assertThat(progress()).isEqualTo(new Progress(95, "lifecycle.next.barriers"));
        room.accepted(ada, new Marketplace.Put(List.of()));
        assertThat(progress()).isEqualTo(new Progress(0, "lifecycle.next.market"));
    }

    private Progress progress() {
        var progress = station.progress(room.state());
        SpokenKeys.assertSaid(progress);
        return progress;
    }

    private void felt(StepId step, Feeling feeling, TimeTaken time) {
        accepted(new SetFeeling(toys, step, Optional.of(feeling)));
        accepted(new SetTime(toys, step, Optional.of(time)));
    }

    private void anyStep(Random random) {
        var id = add(TODAY, Stage.values()[random.nextInt(10)], "step");
        if (random.nextBoolean()) accepted(new SetFeeling(toys, id, Optional.of(Feeling.values()[random.nextInt(5)])));
        if (random.nextBoolean())
            accepted(new SetTime(
                    toys, id, Optional.of(new TimeTaken(1 + random.nextInt(99), Unit.values()[random.nextInt(5)]))));
        if (random.nextBoolean()) accepted(new MarkObstacle(toys, id, Obstacle.values()[random.nextInt(2)]));
        if (random.nextBoolean()) accepted(new EditStep(toys, id, StepText.ANSWER, "", "We help"));
    }
}
