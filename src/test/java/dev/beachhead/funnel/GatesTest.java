package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelEvent.GatePassed;
import dev.beachhead.funnel.FunnelEvent.SegmentBegan;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Telling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Entering the next lane answers the lane's question with yes and one written reason. */
class GatesTest extends FunnelFixture {

    @ParameterizedTest
    @EnumSource
    void enteringTheNextLaneAnswersItsQuestionWithYesAndAReasonRecordedWithWhoAndWhen(Gate gate) {
        take(toys, Lane.values()[gate.ordinal()]);
        var answer = Answers.at(gate, " Because \r\n we asked ");
        accepted(lin, new PassGate(toys, gate, answer));
        assertThat(segment(toys).lane()).isEqualTo(gate.lane());
        var given = segment(toys).answer(gate).orElseThrow();
        assertThat(given.verdict()).isEqualTo(Verdict.YES);
        assertThat(given.reason().text()).isEqualTo("Because \n we asked");
        assertThat(given.who()).isEqualTo(lin);
        assertThat(given.when()).isEqualTo(room.state().at());
        assertThat(given.isConfirmed()).isTrue();
        assertThat(given.essential()).isEqualTo(answer.essential());
        assertThat(given.oneMarket()).isEqualTo(answer.oneMarket());
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.passed", "Toys", lane(gate.key())));
    }

    @Test
    void theFirstAnswerMakesACandidateASegment() {
        var answer = Answers.at(Gate.GROWS_TENFOLD, "Yes");
        assertThat(accepted(ada, new PassGate(toys, Gate.GROWS_TENFOLD, answer)))
                .containsExactly(
                        new SegmentBegan(segment(toys).origin(), "Toys"),
                        new GatePassed(toys, Gate.GROWS_TENFOLD, answer));
        assertThat(accepted(ada, new PassGate(toys, Gate.SERVES_A_GOAL, answer)))
                .containsExactly(new GatePassed(toys, Gate.SERVES_A_GOAL, answer));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @CsvSource({
        "CANDIDATES, SERVES_A_GOAL, GROWS_TENFOLD",
        "CANDIDATES, ONE_MARKET, GROWS_TENFOLD",
        "GROWS_TENFOLD, CAN_BE_FOUND, SERVES_A_GOAL",
        "CAN_BE_FOUND, ONE_MARKET, ESSENTIAL"
    })
    void aSkipIsRefusedAndNamesTheGateThatIsUnanswered(Lane lane, Gate wanted, Gate open) {
        take(toys, lane);
        assertGateOpen(refused(ada, new PassGate(toys, wanted, Answers.at(wanted, "Yes"))), "Toys", open);
    }

    @Test
    void anAnswerNeedsAReasonOfOneToFiveHundredCharacters() {
        assertThat(refused(ada, passFirst(" \u200B\n")))
                .isEqualTo(new Rejection.Invalid("reason", "funnel.reason-empty", List.of()));
        assertThat(refused(ada, passFirst("🖐".repeat(501))))
                .isEqualTo(new Rejection.Invalid("reason", "funnel.reason-too-long", List.of(500, 501)));
        accepted(ada, passFirst("🖐".repeat(500)));
    }

    @Test
    void aReasonThatHasNoEvidenceIsMarkedSo() {
        pass(toys, Gate.GROWS_TENFOLD);
        assertThat(answer(toys).lacksEvidence()).isTrue();
        var report = Answers.evidence(" Analyst\nreport ");
        accepted(ada, new PassGate(shoes, Gate.GROWS_TENFOLD, Answers.at(Gate.GROWS_TENFOLD, "Yes", report)));
        assertThat(answer(shoes).lacksEvidence()).isFalse();
        assertThat(answer(shoes).evidence()).containsExactly(new Evidence(report.id(), "Analyst report"));
    }

    @Test
    void evidenceHasALabelAndIsLinkedOnce() {
        var twice = Answers.evidence("Report");
        assertThat(withEvidence(twice, twice))
                .isEqualTo(new Rejection.Invalid("evidence", "funnel.evidence-twice", List.of()));
        assertThat(withEvidence(Answers.evidence(" ")))
                .isEqualTo(new Rejection.Invalid("evidence", "funnel.evidence-empty", List.of()));
        assertThat(withEvidence(Answers.evidence("x".repeat(201))))
                .isEqualTo(new Rejection.Invalid("evidence", "funnel.evidence-too-long", List.of(200, 201)));
        assertThat(withEvidence(IntStream.rangeClosed(1, 21)
                        .mapToObj(i -> Answers.evidence("Report " + i))
                        .toArray(Evidence[]::new)))
                .isEqualTo(new Rejection.Invalid("evidence", "funnel.too-much-evidence", List.of(20)));
    }

    @Test
    void theFourthGateAsksHowOftenItIsUsedAndHowMuchItIsNeeded() {
        take(toys, Lane.CAN_BE_FOUND);
        assertThat(refused(ada, new PassGate(toys, Gate.ESSENTIAL, plain())))
                .isEqualTo(new Rejection.Invalid("essential", "funnel.essential-missing", List.of()));
    }

    static Stream<Essential> essentials() {
        return Arrays.stream(Frequency.values())
                .flatMap(used -> Arrays.stream(Need.values()).map(needed -> new Essential(used, needed)));
    }

    @ParameterizedTest
    @MethodSource("essentials")
    void theFourthGateTakesEveryFrequencyAndEveryNeed(Essential essential) {
        take(toys, Lane.CAN_BE_FOUND);
        var answer = new Answer("Yes", List.of(), Optional.of(essential), Optional.empty());
        accepted(ada, new PassGate(toys, Gate.ESSENTIAL, answer));
        assertThat(segment(toys).answer(Gate.ESSENTIAL).orElseThrow().essential())
                .contains(essential);
    }

    @ParameterizedTest
    @CsvSource({
        "NO, YES, YES, similar-products",
        "YES, NO, YES, same-sale",
        "YES, YES, NO, talk-to-each-other",
        "NO, NO, NO, similar-products"
    })
    void theFifthGateOpensOnlyWhenAllThreeConditionsHold(Verdict similar, Verdict sale, Verdict talk, String broken) {
        take(toys, Lane.ESSENTIAL);
        var conditions = new OneMarket(similar, sale, talk);
        assertThat(refused(ada, new PassGate(toys, Gate.ONE_MARKET, oneMarket(Optional.of(conditions)))))
                .isEqualTo(
                        Rejection.rule("funnel.not-one-market", "Toys", new MessageKey("funnel.condition." + broken)));
        assertThat(segment(toys).lane()).isEqualTo(Lane.ESSENTIAL);
    }

    @Test
    void theFifthGateAsksItsThreeConditions() {
        take(toys, Lane.ESSENTIAL);
        assertThat(refused(ada, new PassGate(toys, Gate.ONE_MARKET, oneMarket(Optional.empty()))))
                .isEqualTo(new Rejection.Invalid("one-market", "funnel.one-market-missing", List.of()));
    }

    @Test
    void whatAGateDoesNotAskIsLeftOut() {
        var tooMuch = new Answer("Yes", List.of(), Optional.of(Answers.DAILY_LIKE_AIR), Optional.of(Answers.ALL_THREE));
        accepted(ada, new PassGate(toys, Gate.GROWS_TENFOLD, tooMuch));
        assertThat(answer(toys).essential()).isEmpty();
        assertThat(answer(toys).oneMarket()).isEmpty();
    }

    @Test
    void whoOnlyLooksMovesNothing() {
        assertThat(refused(mentor, passFirst("Yes"))).isInstanceOf(Rejection.Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyGateLeadsIntoTheLaneOfItsName(Gate gate) {
        assertThat(gate.lane().name()).isEqualTo(gate.name());
        assertThat(gate.title()).isEqualTo(lane(gate.key()));
        assertThat(Lane.values()[gate.ordinal()].next()).contains(gate);
        assertThat(gate.lane().isPast(gate)).isTrue();
    }

    private PassGate passFirst(String reason) {
        return new PassGate(toys, Gate.GROWS_TENFOLD, Answers.at(Gate.GROWS_TENFOLD, reason));
    }

    private Rejection withEvidence(Evidence... evidence) {
        return refused(ada, new PassGate(toys, Gate.GROWS_TENFOLD, Answers.at(Gate.GROWS_TENFOLD, "Yes", evidence)));
    }

    private GateAnswer answer(SegmentId id) {
        return segment(id).answer(Gate.GROWS_TENFOLD).orElseThrow();
    }

    private static Answer plain() {
        return new Answer("Yes", List.of(), Optional.empty(), Optional.empty());
    }

    private static Answer oneMarket(Optional<OneMarket> conditions) {
        return new Answer("Yes", List.of(), Optional.empty(), conditions);
    }
}
