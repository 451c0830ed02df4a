package dev.beachhead.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.fieldwork.FieldWorkCommand.ChangePlan;
import dev.beachhead.fieldwork.FieldWorkCommand.PlanExperiment;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordResult;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveExperiment;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveResult;
import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Telling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExperimentsTest extends FieldWorkFixture {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 7, 7, CONFIRMED", "AT_LEAST, 7, 6.99, REFUTED", "AT_LEAST, 7, 100, CONFIRMED",
        "AT_MOST, 0.5, 0.50, CONFIRMED", "AT_MOST, 0.5, 0.51, REFUTED", "AT_MOST, -2, -3, CONFIRMED"
    })
    void theVerdictFollowsFromTheThreshold(Direction direction, String threshold, String measured, Verdict verdict) {
        var plan = new Plan("", "x", direction, figure(threshold));
        assertThat(plan.verdict(figure(measured))).isEqualTo(verdict);
    }

    @Test
    void aResultIsEvidenceOnTheSideThatItsVerdictSays() {
        var met = planned(SEVEN);
        var missed = planned(SEVEN);
        assertThat(work().weight(faster)).isEqualTo(Weight.NONE);
        measure(met, "9");
        measure(missed, "3");
        assertThat(work().weight(faster).supports()).isEqualTo(1);
        assertThat(work().weight(faster).contradicts()).isEqualTo(1);
        assertThat(work().weight(faster).people()).isZero();
        assertThat(room.newest())
                .isEqualTo(Telling.of(
                        "fieldwork.activity.measured",
                        "Weeks instead of months",
                        "3",
                        new MessageKey("fieldwork.verdict.refuted")));
    }

    @Test
    void aThresholdNeverChangesAfterAResultNotEvenWhenTheResultIsTakenBack() {
        var id = planned(SEVEN);
        var three = new Plan("", "studios that ask", Direction.AT_LEAST, figure("3"));
        assertThat(room.accepted(lin, new ChangePlan(id, three))).hasSize(1);
        assertThat(room.accepted(lin, new ChangePlan(id, three))).isEmpty();
        measure(id, "2");
        assertThat(room.refused(lin, new ChangePlan(id, SEVEN)).key()).isEqualTo("fieldwork.threshold-fixed");
        room.accepted(lin, new RemoveResult(id));
        assertThat(room.refused(lin, new ChangePlan(id, SEVEN)).key()).isEqualTo("fieldwork.threshold-fixed");
        assertThat(work().experiment(id).orElseThrow().plan()).isEqualTo(three);
    }

    @Test
    void takingAResultBackReopensWhatRestedOnIt() {
        var id = planned(SEVEN);
        measure(id, "9");
        room.accepted(lin, new RemoveResult(id));
        assertThat(work().weight(faster)).isEqualTo(Weight.NONE);
        assertThat(work().experiment(id).orElseThrow().verdict()).isEmpty();
        assertThat(room.newest().key()).isEqualTo("fieldwork.activity.result-removed");
        assertThat(room.accepted(lin, new RemoveResult(id))).isEmpty();
    }

    @Test
    void aResultStandsUntilItIsTakenBack() {
        var id = planned(SEVEN);
        measure(id, "9");
        assertThat(room.accepted(lin, new RecordResult(id, figure("9.0"), ""))).isEmpty();
        assertThat(room.refused(lin, new RecordResult(id, figure("9"), "other")).key())
                .isEqualTo("fieldwork.result-is-in");
        assertThat(room.refused(lin, new RecordResult(id, figure("8"), "")).key())
                .isEqualTo("fieldwork.result-is-in");
        assertThat(room.refused(lin, new RemoveExperiment(id)).key()).isEqualTo("fieldwork.result-stands");
        room.accepted(lin, new RemoveResult(id));
        assertThat(room.accepted(lin, new RemoveExperiment(id))).hasSize(1);
        assertThat(room.accepted(lin, new RemoveExperiment(id))).isEmpty();
    }

    @Test
    void whatIsGoneIsSaidToBeGone() {
        var id = ExperimentId.next();
        assertThat(room.refused(lin, new ChangePlan(id, SEVEN)).key()).isEqualTo("fieldwork.no-such-experiment");
        assertThat(room.refused(lin, new RecordResult(id, figure("1"), "")).key())
                .isEqualTo("fieldwork.no-such-experiment");
    }

    @Test
    void aPlanSaysWhatIsMeasured() {
        var id = planned(SEVEN);
        assertThat(room.accepted(lin, new PlanExperiment(id, faster, SEVEN))).isEmpty();
        for (var plan : new Plan[] {plan("", ""), plan("x".repeat(301), ""), plan("x", "y".repeat(301))}) {
            room.refused(lin, new PlanExperiment(ExperimentId.next(), faster, plan));
            room.refused(lin, new ChangePlan(id, plan));
        }
        assertThat(room.refused(lin, new RecordResult(id, figure("1"), "x".repeat(301)))
                        .key())
                .isEqualTo("room.text-too-long");
    }

    @Test
    void theRoomTakesTwoHundredExperiments() {
        for (int i = 0; i < FieldWork.MOST_EXPERIMENTS; i++) planned(SEVEN);
        assertThat(room.refused(lin, new PlanExperiment(ExperimentId.next(), faster, SEVEN))
                        .key())
                .isEqualTo("fieldwork.too-many-experiments");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7;7",
                "7.50;7.5",
                "7,5;7.5",
                "100;100",
                "-3;-3",
                "+4;4",
                "1 000;1000",
                "0.001;0.001",
                "0,125;0.125"
            })
    void aFigureIsReadWithAPointOrAComma(String typed, String figure) {
        assertThat(Figure.parse(typed).orElseThrow()).hasToString(figure).isEqualTo(Figure.of(figure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1,000", "1.2.3", "1e9", "１２x", "NaN", "1234567890123"})
    void whatIsNoFigureOrReadTwoWaysIsNone(String typed) {
        assertThat(Figure.parse(typed)).isEmpty();
    }

    @Test
    void theRiskiestGuessComesFirst() {
        var marta = interview("Marta");
        link(marta, dislike, Side.CONTRADICTS);
        var guesses = RiskiestGuesses.of(room.state());
        assertThat(guesses).extracting(guess -> guess.stated().statement()).containsExactly(faster, dislike);
        link(marta, faster, Side.SUPPORTS);
        assertThat(RiskiestGuesses.of(room.state()))
                .extracting(guess -> guess.stated().statement())
                .containsExactly(dislike);
        assertThat(Statements.of(room.state(), faster).orElseThrow().words()).isEqualTo("Weeks instead of months");
    }

    @Test
    void ofThoseThatWereAskedAboutTheMostContradictedComesFirst() {
        for (var person : new String[] {"Marta", "Bob"}) link(interview(person), dislike, Side.CONTRADICTS);
        var both = interview("Jo");
        link(both, faster, Side.SUPPORTS);
        link(interview("Zoé"), faster, Side.CONTRADICTS);
        assertThat(RiskiestGuesses.of(room.state()))
                .extracting(guess -> guess.stated().statement())
                .containsExactly(dislike, faster);
    }

    private static Plan plan(String measure, String observation) {
        return new Plan(observation, measure, Direction.AT_MOST, figure("1"));
    }

    private ExperimentId planned(Plan plan) {
        var id = ExperimentId.next();
        room.accepted(lin, new PlanExperiment(id, faster, plan));
        return id;
    }

    private void measure(ExperimentId id, String value) {
        room.accepted(lin, new RecordResult(id, figure(value), ""));
    }
}
