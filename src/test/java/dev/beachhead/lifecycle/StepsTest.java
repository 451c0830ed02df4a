package dev.beachhead.lifecycle;

import static dev.beachhead.lifecycle.Course.TODAY;
import static dev.beachhead.lifecycle.Course.WITH_PRODUCT;
import static dev.beachhead.lifecycle.Stage.BUYS;
import static dev.beachhead.lifecycle.Stage.NOTICES;
import static dev.beachhead.lifecycle.Stage.PAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.lifecycle.LifeCycleCommand.AddStep;
import dev.beachhead.lifecycle.LifeCycleCommand.CopyStep;
import dev.beachhead.lifecycle.LifeCycleCommand.EditStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MarkObstacle;
import dev.beachhead.lifecycle.LifeCycleCommand.MoveStep;
import dev.beachhead.lifecycle.LifeCycleCommand.RemoveStep;
import dev.beachhead.lifecycle.LifeCycleCommand.RestoreStep;
import dev.beachhead.lifecycle.LifeCycleCommand.SetActing;
import dev.beachhead.lifecycle.LifeCycleCommand.SetFeeling;
import dev.beachhead.lifecycle.LifeCycleCommand.SetTime;
import dev.beachhead.lifecycle.LifeCycleCommand.UnmarkObstacle;
import dev.beachhead.lifecycle.LifeCycleEvent.ActingSet;
import dev.beachhead.lifecycle.LifeCycleEvent.FeelingSet;
import dev.beachhead.lifecycle.LifeCycleEvent.ObstacleMarked;
import dev.beachhead.lifecycle.LifeCycleEvent.StepCopied;
import dev.beachhead.lifecycle.LifeCycleEvent.StepEdited;
import dev.beachhead.lifecycle.LifeCycleEvent.StepMoved;
import dev.beachhead.lifecycle.LifeCycleEvent.StepRemoved;
import dev.beachhead.lifecycle.LifeCycleEvent.StepRestored;
import dev.beachhead.lifecycle.LifeCycleEvent.TimeSet;
import dev.beachhead.lifecycle.TimeTaken.Unit;
import dev.beachhead.room.Marketplace;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Statements.Stated;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest extends LifeCycleFixture {

    @Test
    void aStepIsWrittenAtTheEndOfItsStageAndItsMarketHasItAlone() {
        add(TODAY, BUYS, "Asks for a quote");
        add(TODAY, BUYS, " Waits for the budget ");
        assertThat(words(TODAY, BUYS)).containsExactly("Asks for a quote", "Waits for the budget");
        assertThat(words(WITH_PRODUCT, BUYS)).isEmpty();
        assertThat(room.state().state(LifeCycle.class).journey(SHOES.id()).steps())
                .isEmpty();
        assertThat(said()).isEqualTo("added");
    }

    @Test
    void aStepWrittenAgainWithTheSameIdIsTheSameStep() {
        var id = add(TODAY, BUYS, "Asks");
        assertThat(accepted(new AddStep(toys, id, TODAY, PAYS, "Pays"))).isEmpty();
        accepted(new RemoveStep(toys, id));
        assertThat(accepted(new AddStep(toys, id, TODAY, PAYS, "Pays"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u200b\ufe0f"})
    void aStepWithoutWordsIsRefusedBesideItsField(String blank) {
        assertThat(refused(new AddStep(toys, StepId.next(), TODAY, BUYS, blank)))
                .isEqualTo(new Rejection.Invalid("what", "lifecycle.step-empty", List.of()));
        var id = add(TODAY, BUYS, "Asks");
        assertThat(refused(new EditStep(toys, id, StepText.WHAT, "Asks", blank)).key())
                .isEqualTo("lifecycle.step-empty");
    }

    @Test
    void twoEditsThatTakeAllWordsTogetherAreRefused() {
        var id = add(TODAY, BUYS, "询价");
        accepted(new EditStep(toys, id, StepText.WHAT, "询价", "询"));
        assertThat(refused(new EditStep(toys, id, StepText.WHAT, "询价", "价")).key())
                .isEqualTo("lifecycle.step-empty");
    }

    @Test
    void aStepThatIsTooLongIsRefusedWithBothNumbers() {
        assertThat(refused(new AddStep(toys, StepId.next(), TODAY, BUYS, "x".repeat(501))))
                .isEqualTo(new Rejection.Invalid("what", "room.text-too-long", List.of(500, 501)));
    }

    @Test
    void theStepBeyondTheMostIsRefusedWhereverItComesFrom() {
        var first = add(TODAY, BUYS, "first");
        var gone = add(TODAY, BUYS, "gone");
        accepted(new RemoveStep(toys, gone));
        for (int i = 1; i < Journey.MOST_STEPS; i++) add(WITH_PRODUCT, PAYS, "step " + i);
        var full = Rejection.rule("lifecycle.too-many-steps", Journey.MOST_STEPS);
        assertThat(refused(new AddStep(toys, StepId.next(), TODAY, BUYS, "more")))
                .isEqualTo(full);
        assertThat(refused(new CopyStep(toys, first, StepId.next()))).isEqualTo(full);
        assertThat(refused(new RestoreStep(toys, gone))).isEqualTo(full);
    }

    @ParameterizedTest
    @EnumSource
    void eachTextOfAStepIsEditedByWords(StepText text) {
        var id = add(TODAY, BUYS, "start");
        var now = step(id).text(text).text();
        accepted(new EditStep(toys, id, text, now, "three quotes wanted"));
        accepted(new EditStep(toys, id, text, "three quotes wanted", "three written quotes wanted"));
        var events = room.accepted(lin, new EditStep(toys, id, text, "three quotes wanted", "three quotes wanted now"));
        assertThat(events).containsExactly(new StepEdited(toys, id, text, "three written quotes wanted now", false));
        assertThat(step(id).text(text).by()).contains(lin);
        assertThat(refused(new EditStep(toys, id, text, "", "x".repeat(text.longest() + 1))))
                .isInstanceOf(Rejection.Invalid.class);
    }

    @Test
    void anEditThatDisplacesAnothersWordsIsKeptAndTold() {
        var id = add(TODAY, BUYS, "asks the head");
        room.wait(Duration.ofMinutes(5));
        accepted(new EditStep(toys, id, StepText.WHAT, "asks the head", "asks the owner"));
        room.accepted(lin, new EditStep(toys, id, StepText.WHAT, "asks the head", "asks the bank"));
        assertThat(step(id).what().text()).isEqualTo("asks the bank");
        assertThat(step(id).what().earlier().getFirst().displaced()).isTrue();
        assertThat(said()).isEqualTo("overlap");
        assertThat(room.newest().to()).contains(ada);
    }

    @Test
    void editsOfOneSittingAreOneSentence() {
        var id = add(TODAY, BUYS, "asks");
        accepted(new EditStep(toys, id, StepText.WHAT, "asks", "asks for"));
        int before = room.tellings().size();
        accepted(new EditStep(toys, id, StepText.WHAT, "asks for", "asks for three"));
        assertThat(room.tellings()).hasSize(before);
        accepted(new EditStep(toys, id, StepText.ANSWER, "", "We bring them"));
        assertThat(said()).isEqualTo("answered");
    }

    @Test
    void aStepMovesWithinItsStageToAnotherAndToTheOtherCourse() {
        var one = add(TODAY, BUYS, "one");
        var two = add(TODAY, BUYS, "two");
        var three = add(TODAY, BUYS, "three");
        int told = room.tellings().size();
        accepted(new MoveStep(toys, three, TODAY, BUYS, Optional.of(one)));
        assertThat(words(TODAY, BUYS)).containsExactly("three", "one", "two");
        assertThat(room.tellings()).hasSize(told);
        accepted(new MoveStep(toys, three, TODAY, BUYS, Optional.empty()));
        assertThat(words(TODAY, BUYS)).containsExactly("one", "two", "three");
        accepted(new MoveStep(toys, two, TODAY, PAYS, Optional.empty()));
        assertThat(words(TODAY, PAYS)).containsExactly("two");
        assertThat(said()).isEqualTo("moved");
        accepted(new MoveStep(toys, two, WITH_PRODUCT, PAYS, Optional.of(one)));
        assertThat(words(WITH_PRODUCT, PAYS)).containsExactly("two");
        assertThat(said()).isEqualTo("moved");
    }

    @Test
    void aStepThatIsWhereItIsWantedStaysThere() {
        var one = add(TODAY, BUYS, "one");
        var two = add(TODAY, BUYS, "two");
        assertThat(accepted(new MoveStep(toys, one, TODAY, BUYS, Optional.of(two))))
                .isEmpty();
        assertThat(accepted(new MoveStep(toys, one, TODAY, BUYS, Optional.of(one))))
                .isEmpty();
        assertThat(accepted(new MoveStep(toys, two, TODAY, BUYS, Optional.of(StepId.next()))))
                .isEmpty();
    }

    @Test
    void aStepIsCopiedToTheOtherCourseWithAllThatIsKnownOfIt() {
        var id = add(TODAY, BUYS, "asks");
        accepted(new SetActing(toys, id, Acting.DECISION_MAKER));
        accepted(new SetFeeling(toys, id, Optional.of(Feeling.BAD)));
        accepted(new SetTime(toys, id, Optional.of(new TimeTaken(3, Unit.WEEKS))));
        accepted(new MarkObstacle(toys, id, Obstacle.BARRIER));
        accepted(new EditStep(toys, id, StepText.TOUCHPOINT, "", "phone"));
        var copy = StepId.next();
        var events = room.accepted(lin, new CopyStep(toys, id, copy));
        assertThat(events).singleElement().isInstanceOf(StepCopied.class);
        var made = step(copy);
        assertThat(made.course()).isEqualTo(WITH_PRODUCT);
        assertThat(made.what().by()).contains(lin);
        assertThat(made.touchpoint().text()).isEqualTo("phone");
        assertThat(made.answer().by()).isEmpty();
        assertThat(made.feeling()).contains(Feeling.BAD);
        assertThat(made.acting()).isEqualTo(Acting.DECISION_MAKER);
        assertThat(made.isUnanswered()).isTrue();
        assertThat(said()).isEqualTo("copied");
        assertThat(accepted(new CopyStep(toys, id, copy))).isEmpty();
        accepted(new CopyStep(toys, copy, StepId.next()));
        assertThat(words(TODAY, BUYS)).containsExactly("asks", "asks");
    }

    @Test
    void whatIsSetTwiceHappensOnce() {
        var id = add(TODAY, BUYS, "asks");
        var feeling = Optional.of(Feeling.GREAT);
        var time = Optional.of(new TimeTaken(40, Unit.MINUTES));
        assertThat(accepted(new SetActing(toys, id, Acting.BLOCKER)))
                .containsExactly(new ActingSet(toys, id, Acting.BLOCKER));
        assertThat(said()).isEqualTo("described");
        assertThat(accepted(new SetActing(toys, id, Acting.BLOCKER))).isEmpty();
        assertThat(accepted(new SetFeeling(toys, id, feeling))).containsExactly(new FeelingSet(toys, id, feeling));
        assertThat(accepted(new SetFeeling(toys, id, feeling))).isEmpty();
        assertThat(accepted(new SetTime(toys, id, time))).containsExactly(new TimeSet(toys, id, time));
        assertThat(accepted(new SetTime(toys, id, time))).isEmpty();
        assertThat(accepted(new MarkObstacle(toys, id, Obstacle.HABIT)))
                .containsExactly(new ObstacleMarked(toys, id, Obstacle.HABIT));
        assertThat(accepted(new MarkObstacle(toys, id, Obstacle.HABIT))).isEmpty();
        accepted(new UnmarkObstacle(toys, id, Obstacle.HABIT));
        assertThat(said()).isEqualTo("habit-unmarked");
        assertThat(accepted(new UnmarkObstacle(toys, id, Obstacle.HABIT))).isEmpty();
        assertThat(step(id).isBarrier()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, TimeTaken.MOST + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aTimeThatIsNoneIsRefusedBesideItsField(int amount) {
        var id = add(TODAY, BUYS, "asks");
        assertThat(refused(new SetTime(toys, id, Optional.of(new TimeTaken(amount, Unit.DAYS)))))
                .isEqualTo(new Rejection.Invalid("time", "lifecycle.time-wrong", List.of(TimeTaken.MOST)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, TimeTaken.MOST})
    void aTimeAtTheEndsOfItsRangeIsTakenAndCanBeTakenBack(int amount) {
        var id = add(TODAY, BUYS, "asks");
        accepted(new SetTime(toys, id, Optional.of(new TimeTaken(amount, Unit.MONTHS))));
        accepted(new SetTime(toys, id, Optional.empty()));
        assertThat(step(id).time()).isEmpty();
    }

    @Test
    void aHabitAndABarrierBothCountUntilAnsweredAndKeepTheirAnswer() {
        var id = add(WITH_PRODUCT, Stage.USES, "Scans instead of carving");
        assertThat(step(id).isUnanswered()).isFalse();
        accepted(new MarkObstacle(toys, id, Obstacle.HABIT));
        assertThat(step(id).isUnanswered()).isTrue();
        accepted(new MarkObstacle(toys, id, Obstacle.BARRIER));
        accepted(new EditStep(toys, id, StepText.ANSWER, "", "A week side by side"));
        assertThat(step(id).isUnanswered()).isFalse();
        assertThat(step(id).isBarrier()).isTrue();
        accepted(new UnmarkObstacle(toys, id, Obstacle.BARRIER));
        accepted(new UnmarkObstacle(toys, id, Obstacle.HABIT));
        assertThat(step(id).answer().text()).isEqualTo("A week side by side");
    }

    @Test
    void aRemovedStepComesBackToTheEndOfItsStage() {
        var one = add(TODAY, BUYS, "one");
        add(TODAY, BUYS, "two");
        assertThat(accepted(new RemoveStep(toys, one))).containsExactly(new StepRemoved(toys, one));
        assertThat(said()).isEqualTo("removed");
        assertThat(journey().removedInOrder())
                .singleElement()
                .extracting(Step::id)
                .isEqualTo(one);
        assertThat(accepted(new RestoreStep(toys, one))).singleElement().isInstanceOf(StepRestored.class);
        assertThat(said()).isEqualTo("restored");
        assertThat(words(TODAY, BUYS)).containsExactly("two", "one");
        assertThat(accepted(new RestoreStep(toys, one))).isEmpty();
    }

    @Test
    void nothingHappensToAStepThatIsNotThere() {
        var nobody = StepId.next();
        assertThat(refused(new RemoveStep(toys, nobody)).key()).isEqualTo("lifecycle.no-such-step");
        assertThat(refused(new RestoreStep(toys, nobody)).key()).isEqualTo("lifecycle.no-such-step");
        for (var event : List.of(
                new StepMoved(toys, nobody, TODAY, BUYS, "V"),
                new StepCopied(toys, nobody, StepId.next(), TODAY, "V"),
                new StepRemoved(toys, nobody),
                new StepRestored(toys, nobody, "V"))) room.happen(ada, event);
        assertThat(journey()).isEqualTo(Journey.EMPTY);
    }

    @Test
    void ofAMarketThatIsNotInPlayNothingIsWrittenButAllIsKept() {
        var id = add(TODAY, BUYS, "asks");
        room.accepted(ada, new Marketplace.Put(List.of(SHOES)));
        assertThat(refused(new RemoveStep(toys, id)).key()).isEqualTo("lifecycle.no-such-market");
        assertThat(step(id).what().text()).isEqualTo("asks");
        room.accepted(ada, new Marketplace.Put(List.of(TOYS)));
        assertThat(accepted(new RemoveStep(toys, id))).isNotEmpty();
    }

    @Test
    void aRoomWithoutMarketsTakesNoSteps() {
        var alone = new PlainRoom(station);
        var zoe = alone.admit(Role.FACILITATOR);
        assertThat(alone.refused(zoe, new AddStep(toys, StepId.next(), TODAY, BUYS, "asks"))
                        .key())
                .isEqualTo("lifecycle.no-such-market");
        assertThat(alone.state().state(LifeCycle.class).statements(alone.state()))
                .isEmpty();
    }

    @Test
    void evidenceCanBeLinkedToEveryStepOfTheMarketsInPlay() {
        var ours = add(WITH_PRODUCT, NOTICES, "Sees the\nscan");
        var today = add(TODAY, PAYS, "Pays by invoice");
        assertThat(room.state().state(LifeCycle.class).statements(room.state()))
                .containsExactly(
                        new Stated(LifeCycle.statement(today), "Toys", "Pays by invoice"),
                        new Stated(LifeCycle.statement(ours), "Toys", "Sees the scan"));
        room.accepted(ada, new Marketplace.Put(List.of()));
        assertThat(room.state().state(LifeCycle.class).statements(room.state())).isEmpty();
    }
}
