package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Telling;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parked, returned, moved back and confirmed. */
class MovesTest extends FunnelFixture {

    @ParameterizedTest
    @EnumSource
    void aNoParksTheSegmentWithTheReasonRecordedWithWhoAndWhen(Gate gate) {
        take(toys, Lane.values()[gate.ordinal()]);
        accepted(lin, new Park(toys, gate, " Nobody answered "));
        assertThat(segment(toys).isParked()).isTrue();
        assertThat(funnel().parked(shortlist())).containsExactly(segment(toys));
        assertThat(funnel().segmentsIn(segment(toys).lane(), shortlist())).doesNotContain(segment(toys));
        var no = segment(toys).answer(gate).orElseThrow();
        assertThat(no.verdict()).isEqualTo(Verdict.NO);
        assertThat(no.reason().text()).isEqualTo("Nobody answered");
        assertThat(no.who()).isEqualTo(lin);
        assertThat(no.when()).isEqualTo(room.state().at());
        assertThat(no.lacksEvidence()).isTrue();
        assertThat(room.newest())
                .isEqualTo(Telling.of("funnel.activity.parked", "Toys", lane(gate.key()), "Nobody answered"));
    }

    @Test
    void aNoNeedsAReasonToo() {
        assertThat(refused(ada, new Park(toys, Gate.GROWS_TENFOLD, " ")).key()).isEqualTo("funnel.reason-empty");
        assertThat(refused(ada, new Park(toys, Gate.GROWS_TENFOLD, "x".repeat(501)))
                        .key())
                .isEqualTo("funnel.reason-too-long");
    }

    @Test
    void aNoAnswersTheNextGateAndNoOther() {
        take(toys, Lane.GROWS_TENFOLD);
        assertGateOpen(refused(lin, new Park(toys, Gate.ESSENTIAL, "No")), "Toys", Gate.SERVES_A_GOAL);
        assertThat(refused(lin, new Park(toys, Gate.GROWS_TENFOLD, "No")).key()).isEqualTo("funnel.already-moved");
    }

    @ParameterizedTest
    @EnumSource
    void aParkedSegmentCanReturnToWhereItWas(Gate gate) {
        take(toys, Lane.values()[gate.ordinal()]);
        var before = segment(toys);
        accepted(lin, new Park(toys, gate, "Nobody answered"));
        accepted(ada, new ReturnFromParking(toys));
        assertThat(segment(toys).isParked()).isFalse();
        assertThat(segment(toys).lane()).isEqualTo(before.lane());
        assertThat(segment(toys).answers()).isEqualTo(before.answers());
        assertThat(room.newest())
                .isEqualTo(Telling.of(
                        "funnel.activity.returned", "Toys", before.lane().title()));
    }

    @Test
    void theNoOfAParkingThatIsOverIsKept() {
        accepted(lin, new Park(toys, Gate.GROWS_TENFOLD, "Nobody answered"));
        accepted(ada, new ReturnFromParking(toys));
        assertThat(segment(toys).earlier()).hasSize(1);
        assertThat(segment(toys).earlier().getFirst().gate()).isEqualTo(Gate.GROWS_TENFOLD);
        assertThat(segment(toys).earlier().getFirst().answer().reason().text()).isEqualTo("Nobody answered");
        assertThat(segment(toys).answer(Gate.GROWS_TENFOLD)).isEmpty();
    }

    @Test
    void onlyTheLastFiftyEarlierAnswersStayWithTheSegment() {
        for (int i = 1; i <= 51; i++) {
            accepted(lin, new Park(toys, Gate.GROWS_TENFOLD, "Nobody answered " + i));
            accepted(ada, new ReturnFromParking(toys));
        }
        assertThat(segment(toys).earlier()).hasSize(50);
        assertThat(segment(toys).earlier().getFirst().answer().reason().text()).isEqualTo("Nobody answered 51");
    }

    @Test
    void aParkedSegmentOnlyReturns() {
        take(toys, Lane.GROWS_TENFOLD);
        accepted(lin, new Park(toys, Gate.SERVES_A_GOAL, "No"));
        var parts = List.of(new SegmentPart(SegmentId.next(), "A"), new SegmentPart(SegmentId.next(), "B"));
        for (var command : List.of(
                new PassGate(toys, Gate.SERVES_A_GOAL, Answers.at(Gate.SERVES_A_GOAL, "Yes")),
                new Park(toys, Gate.SERVES_A_GOAL, "No"),
                new MoveBack(toys, Lane.CANDIDATES),
                new Confirm(toys, Gate.GROWS_TENFOLD),
                new Split(toys, parts),
                new ChooseBeachhead(toys, ALL_WARNINGS)))
            assertThat(refused(ada, command)).isEqualTo(Rejection.rule("funnel.was-parked", "Toys", lin));
    }

    @Test
    void whatIsNotParkedNeedsNoReturning() {
        assertThat(accepted(ada, new ReturnFromParking(toys))).isEmpty();
    }

    @Test
    void movingBackKeepsTheAnswersAndMarksThemToConfirm() {
        take(toys, Lane.ONE_MARKET);
        accepted(lin, new MoveBack(toys, Lane.SERVES_A_GOAL));
        assertThat(segment(toys).lane()).isEqualTo(Lane.SERVES_A_GOAL);
        assertThat(segment(toys).answers()).hasSize(5);
        for (var gate : List.of(Gate.GROWS_TENFOLD, Gate.SERVES_A_GOAL))
            assertThat(confirmation(toys, gate)).contains(Confirmation.CONFIRMED);
        for (var gate : List.of(Gate.CAN_BE_FOUND, Gate.ESSENTIAL, Gate.ONE_MARKET))
            assertThat(confirmation(toys, gate)).contains(Confirmation.TO_CONFIRM);
        assertThat(segment(toys).toConfirm()).isEmpty();
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.moved-back", "Toys", lane("serves-a-goal")));
    }

    @Test
    void movingBackToTheCandidatesQuestionsEveryAnswer() {
        take(toys, Lane.ESSENTIAL);
        accepted(lin, new MoveBack(toys, Lane.CANDIDATES));
        assertThat(segment(toys).answers().values()).noneMatch(GateAnswer::isConfirmed);
    }

    @Test
    void aKeptAnswerIsConfirmedAndLeadsOn() {
        take(toys, Lane.CAN_BE_FOUND);
        accepted(lin, new MoveBack(toys, Lane.GROWS_TENFOLD));
        accepted(lin, new Confirm(toys, Gate.SERVES_A_GOAL));
        assertThat(segment(toys).lane()).isEqualTo(Lane.SERVES_A_GOAL);
        assertThat(confirmation(toys, Gate.SERVES_A_GOAL)).contains(Confirmation.CONFIRMED);
        assertThat(confirmation(toys, Gate.CAN_BE_FOUND)).contains(Confirmation.TO_CONFIRM);
        assertThat(reason(toys, Gate.SERVES_A_GOAL)).isEqualTo("Because of serves-a-goal");
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.confirmed", "Toys", lane("serves-a-goal")));
    }

    @Test
    void aKeptAnswerCanBeGivenAnewAndTheOldOneIsRemembered() {
        take(toys, Lane.SERVES_A_GOAL);
        accepted(lin, new MoveBack(toys, Lane.GROWS_TENFOLD));
        accepted(lin, new PassGate(toys, Gate.SERVES_A_GOAL, Answers.at(Gate.SERVES_A_GOAL, "We know better now")));
        assertThat(segment(toys).lane()).isEqualTo(Lane.SERVES_A_GOAL);
        assertThat(reason(toys, Gate.SERVES_A_GOAL)).isEqualTo("We know better now");
        assertThat(segment(toys).earlier().getFirst().answer().reason().text()).isEqualTo("Because of serves-a-goal");
    }

    @Test
    void aKeptAnswerCanBecomeANoAndStaysKept() {
        take(toys, Lane.SERVES_A_GOAL);
        accepted(lin, new MoveBack(toys, Lane.GROWS_TENFOLD));
        accepted(lin, new Park(toys, Gate.SERVES_A_GOAL, "They are not judged by it"));
        assertThat(segment(toys).answer(Gate.SERVES_A_GOAL).orElseThrow().verdict())
                .isEqualTo(Verdict.NO);
        accepted(lin, new ReturnFromParking(toys));
        assertThat(confirmation(toys, Gate.SERVES_A_GOAL)).contains(Confirmation.TO_CONFIRM);
        assertThat(reason(toys, Gate.SERVES_A_GOAL)).isEqualTo("Because of serves-a-goal");
    }

    @Test
    void confirmingSkipsNoGateEither() {
        take(toys, Lane.CAN_BE_FOUND);
        accepted(lin, new MoveBack(toys, Lane.CANDIDATES));
        assertGateOpen(refused(ada, new Confirm(toys, Gate.SERVES_A_GOAL)), "Toys", Gate.GROWS_TENFOLD);
        assertGateOpen(refused(ada, new Confirm(shoes, Gate.GROWS_TENFOLD)), "Shoes", Gate.GROWS_TENFOLD);
    }

    @Test
    void whatIsConfirmedNeedsNoConfirming() {
        take(toys, Lane.GROWS_TENFOLD);
        assertThat(accepted(ada, new Confirm(toys, Gate.GROWS_TENFOLD))).isEmpty();
    }

    @Test
    void movingBackDoesNotLeadForward() {
        take(toys, Lane.SERVES_A_GOAL);
        for (var to : Arrays.asList(Lane.values()).subList(3, 7))
            assertThat(refused(ada, new MoveBack(toys, to)))
                    .isEqualTo(Rejection.rule("funnel.not-back", "Toys", lane("serves-a-goal")));
        assertThat(accepted(ada, new MoveBack(toys, Lane.SERVES_A_GOAL))).isEmpty();
    }
}
