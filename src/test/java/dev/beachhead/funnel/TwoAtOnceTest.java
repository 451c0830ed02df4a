package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.room.Rejection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people drop the same segment at once: both see one outcome, and the second is told whose it was and where it is. */
class TwoAtOnceTest extends FunnelFixture {
    private static final Gate FIRST = Gate.GROWS_TENFOLD;

    @Test
    void intoOneLane() {
        accepted(ada, pass("WHO forecast"));
        assertThat(refused(lin, pass("Ministry plan")))
                .isEqualTo(Rejection.rule("funnel.already-moved", "Toys", ada, lane("grows-tenfold")));
        assertThat(segment(toys).answers()).hasSize(1);
        assertThat(reason(toys, FIRST)).isEqualTo("WHO forecast");
    }

    @Test
    void intoALaneAndBesideTheLanes() {
        accepted(ada, pass("WHO forecast"));
        assertThat(refused(lin, new Park(toys, FIRST, "Too slow")))
                .isEqualTo(Rejection.rule("funnel.already-moved", "Toys", ada, lane("grows-tenfold")));
        accepted(ada, new Park(shoes, FIRST, "Too slow"));
        assertThat(refused(lin, new PassGate(shoes, FIRST, Answers.at(FIRST, "Fast"))))
                .isEqualTo(Rejection.rule("funnel.was-parked", "Shoes", ada));
        assertThat(refused(lin, new Park(shoes, FIRST, "Too dear")))
                .isEqualTo(Rejection.rule("funnel.was-parked", "Shoes", ada));
        assertThat(reason(shoes, FIRST)).isEqualTo("Too slow");
    }

    @Test
    void forwardAndBack() {
        take(toys, Lane.SERVES_A_GOAL);
        accepted(lin, new MoveBack(toys, Lane.CANDIDATES));
        assertGateOpen(
                refused(ada, new PassGate(toys, Gate.CAN_BE_FOUND, Answers.at(Gate.CAN_BE_FOUND, "Yes"))),
                "Toys",
                FIRST);
        assertThat(accepted(ada, new MoveBack(toys, Lane.CANDIDATES))).isEmpty();
    }

    @Test
    void oneSplitsWhatTheOtherMovesOrSplits() {
        split(toys, "Wooden toys", "Plastic toys");
        var was = Rejection.rule("funnel.was-split", "Toys", ada);
        assertThat(refused(lin, pass("Ministry plan"))).isEqualTo(was);
        var parts = List.of(new SegmentPart(SegmentId.next(), "Old"), new SegmentPart(SegmentId.next(), "New"));
        assertThat(refused(lin, new Split(toys, parts))).isEqualTo(was);
        assertThat(funnel().segments(shortlist())).hasSize(8);
    }

    @Test
    void bothChooseABeachhead() {
        take(shoes, Lane.ONE_MARKET);
        choose(toys);
        var was = Rejection.rule("funnel.is-beachhead", "Toys", ada);
        assertThat(refused(lin, new ChooseBeachhead(toys, ALL_WARNINGS))).isEqualTo(was);
        assertThat(refused(lin, new ChooseBeachhead(shoes, ALL_WARNINGS))).isEqualTo(was);
    }

    private PassGate pass(String reason) {
        return new PassGate(toys, FIRST, Answers.at(FIRST, reason));
    }
}
