package dev.beachhead.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.decide.Decide.Course;
import dev.beachhead.decide.DecideCommand.EditDecideText;
import dev.beachhead.decide.DecideCommand.Pivot;
import dev.beachhead.decide.DecideCommand.Proceed;
import dev.beachhead.decide.DecideCommand.Resume;
import dev.beachhead.decide.DecideCommand.Stop;
import dev.beachhead.decide.DecideEvent.Pivoted;
import dev.beachhead.decide.DecideEvent.Proceeded;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveInterview;
import dev.beachhead.fieldwork.FieldWorkStation;
import dev.beachhead.fieldwork.InterviewId;
import dev.beachhead.fieldwork.InterviewSheet;
import dev.beachhead.fieldwork.Payment;
import dev.beachhead.fieldwork.Recommends;
import dev.beachhead.fieldwork.ReferralQuestion;
import dev.beachhead.fieldwork.Trait;
import dev.beachhead.funnel.Answer;
import dev.beachhead.funnel.Essential;
import dev.beachhead.funnel.Frequency;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.funnel.Gate;
import dev.beachhead.funnel.Need;
import dev.beachhead.funnel.OneMarket;
import dev.beachhead.funnel.SegmentId;
import dev.beachhead.funnel.Verdict;
import dev.beachhead.funnel.Warnings;
import dev.beachhead.research.ResearchCommand.EditCell;
import dev.beachhead.research.ResearchStation;
import dev.beachhead.research.Topic;
import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Statement;
import dev.beachhead.vote.VoteStation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecideTest {
    private final DecideStation station = new DecideStation();
    private final FakeModel model = new FakeModel();
    private final PlainRoom room = new PlainRoom(
            new BrainstormStation(),
            new ResearchStation(),
            new VoteStation(),
            new FunnelStation(),
            new FieldWorkStation(),
            model,
            station);
    private final ParticipantId ada = room.admit(Role.FACILITATOR);
    private final ParticipantId lin = room.admit(Role.PARTICIPANT);
    private final List<CandidateId> markets = new ArrayList<>();
    private final Statement buys;

    DecideTest() {
        for (int i = 1; i <= 6; i++) {
            markets.add(CandidateId.next());
            room.accepted(
                    ada,
                    new AddCandidate(markets.getLast(), Optional.empty(), "Market " + i, "Sculptors", "shape toys"));
        }
        var topic = Topic.BENEFITS;
        room.accepted(ada, new EditCell(markets.getFirst(), topic, "", "Weeks instead of months"));
        buys = new Statement("research", markets.getFirst() + ":" + topic.key());
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseHasChecksAndAllAreOpenInAnEmptyRoom(Phase phase) {
        assertThat(GateChecks.of(room.state(), phase)).hasSizeBetween(2, 4).noneMatch(GateChecks.Result::met);
        assertThat(GateChecks.open(room.state(), phase)).isEqualTo(Check.of(phase));
    }

    @Test
    void theProblemIsConfirmedByTenPeopleOfTheBeachheadMostOfWhomHaveIt() {
        chooseBeachhead();
        var interviews = new ArrayList<InterviewId>();
        for (int i = 0; i < 10; i++) interviews.add(interview("p" + i, i < 6, Payment.NOT_PAID));
        assertThat(result(Check.PROBLEM_CONFIRMED))
                .isEqualTo(new GateChecks.Result(Check.PROBLEM_CONFIRMED, true, List.of(6, 10, 10)));
        room.accepted(lin, new RemoveInterview(interviews.getLast()));
        assertThat(result(Check.PROBLEM_CONFIRMED).met()).isFalse();
        interview("p10", false, Payment.NOT_PAID);
        interview("p11", false, Payment.NOT_PAID);
        interview("p12", false, Payment.NOT_PAID);
        assertThat(result(Check.PROBLEM_CONFIRMED).figures()).containsExactly(6, 12, 10);
        assertThat(result(Check.PROBLEM_CONFIRMED).met()).isFalse();
    }

    @Test
    void aSaleIsRepeatableFromThreePayingCustomersOn() {
        for (int i = 0; i < 2; i++) interview("p" + i, true, Payment.PAID);
        assertThat(result(Check.REPEATABLE_SALE).met()).isFalse();
        interview("p2", true, Payment.PAID);
        assertThat(result(Check.REPEATABLE_SALE))
                .isEqualTo(new GateChecks.Result(Check.REPEATABLE_SALE, true, List.of(3, 3)));
    }

    @Test
    void whatTheBusinessModelKnowsIsAsked() {
        room.accepted(ada, new FakeModel.Learn());
        for (var check : List.of(Check.FIT, Check.PAYER_KNOWN, Check.CHANNEL_CONFIRMED, Check.MARKET_TYPE_CHOSEN))
            assertThat(result(check).met()).as(check.key()).isTrue();
    }

    @Test
    void aPlanThatIsWrittenMeetsItsCheckAndOneThatIsClearedDoesNot() {
        var plans = java.util.Map.of(
                DecideText.ROAD_MAP, Check.ROAD_MAP,
                DecideText.DEMAND, Check.DEMAND_CREATION,
                DecideText.SPEND, Check.SPEND_PLANNED,
                DecideText.MISSIONS, Check.MISSIONS,
                DecideText.EXECUTING, Check.EXECUTING);
        plans.forEach((plan, check) -> {
            write(plan, "First the head of the studio");
            assertThat(result(check)).isEqualTo(new GateChecks.Result(check, true, List.of(GateChecks.HERE)));
            room.accepted(lin, new EditDecideText(plan, "First the head of the studio", ""));
            assertThat(result(check)).isEqualTo(new GateChecks.Result(check, false, List.of(GateChecks.NOWHERE)));
        });
    }

    @Test
    void thePositionNeedsAllSevenBlanks() {
        for (var blank : DecideText.POSITIONING) {
            assertThat(result(Check.POSITIONING).met()).isFalse();
            write(blank, "words");
        }
        assertThat(result(Check.POSITIONING)).isEqualTo(new GateChecks.Result(Check.POSITIONING, true, List.of(7, 7)));
        assertThat(room.refused(lin, new EditDecideText(DecideText.KIND, "words", "x".repeat(201)))
                        .key())
                .isEqualTo("room.text-too-long");
    }

    @Test
    void theRoomOffersWhatItKnowsOfTheBeachheadForTheBlanks() {
        assertThat(Positioning.offered(room.state(), DecideText.END_USER)).isEmpty();
        chooseBeachhead();
        assertThat(Positioning.offered(room.state(), DecideText.END_USER)).contains("Sculptors");
        assertThat(Positioning.offered(room.state(), DecideText.NEED)).contains("shape toys");
        assertThat(Positioning.offered(room.state(), DecideText.BENEFIT)).contains("Weeks instead of months");
        assertThat(Positioning.offered(room.state(), DecideText.ALTERNATIVE)).isEmpty();
        assertThat(Positioning.offered(room.state(), DecideText.KIND)).isEmpty();
    }

    @Test
    void openChecksAreOverruledByNameOrTheTeamStaysWhereItIs() {
        var open = Check.of(Phase.DISCOVERY);
        assertThat(room.refused(ada, new Proceed(Phase.DISCOVERY, "We know", List.of()))
                        .key())
                .isEqualTo("decide.checks-open");
        assertThat(room.refused(ada, new Proceed(Phase.DISCOVERY, "We know", List.of(Check.FIT)))
                        .key())
                .isEqualTo("decide.checks-open");
        var shuffled = List.of(open.get(2), open.get(0), open.get(1), open.get(0));
        assertThat(room.accepted(ada, new Proceed(Phase.DISCOVERY, " We know ", shuffled)))
                .containsExactly(new Proceeded(Phase.DISCOVERY, "We know", open));
        assertThat(decide().phase()).isEqualTo(Phase.VALIDATION);
        assertThat(decide().decisions().getFirst().overruled()).isEqualTo(open);
    }

    @Test
    void whatIsMetMeanwhileCannotBeOverruled() {
        write(DecideText.MISSIONS, "m");
        write(DecideText.EXECUTING, "e");
        for (var phase : List.of(Phase.DISCOVERY, Phase.VALIDATION, Phase.CREATION)) proceed(phase);
        assertThat(room.refused(ada, new Proceed(Phase.BUILDING, "On", List.of(Check.MISSIONS)))
                        .key())
                .isEqualTo("decide.checks-changed");
        assertThat(room.accepted(ada, new Proceed(Phase.BUILDING, "On", List.of())))
                .hasSize(1);
        assertThat(decide().course()).isEqualTo(Course.BUILT);
        assertThat(station.progress(room.state()).percent()).isEqualTo(100);
        assertThat(room.refused(ada, new Stop(Phase.BUILDING, "x")).key()).isEqualTo("decide.built");
        assertThat(room.refused(ada, new Resume("x")).key()).isEqualTo("decide.built");
    }

    @Test
    void aPivotNamesItsAssumptionGoesBackToDiscoveryAndLetsTheModelKeepAVersion() {
        proceed(Phase.DISCOVERY);
        var events = room.accepted(ada, new Pivot(Phase.VALIDATION, "The studio head pays", buys));
        assertThat(events)
                .containsExactly(
                        new Pivoted(Phase.VALIDATION, "The studio head pays", buys, "Weeks instead of months"),
                        (Event) new FakeModel.Kept("The studio head pays"));
        assertThat(decide().phase()).isEqualTo(Phase.DISCOVERY);
        assertThat(decide().decisions().getLast().changed().orElseThrow().words())
                .isEqualTo("Weeks instead of months");
        assertThat(decide().openSince()).contains(room.state().at());
        assertThat(room.state().state(FakeModel.Model.class).versions()).isEqualTo(1);
    }

    @Test
    void aPivotWithoutAnAssumptionIsNone() {
        assertThat(room.refused(ada, new Pivot(Phase.DISCOVERY, "Why not", new Statement("", "")))
                        .key())
                .isEqualTo("decide.no-such-assumption");
    }

    @Test
    void aTeamThatStoppedDecidesNothingUntilItTakesItUpAgain() {
        assertThat(room.accepted(ada, new Resume("not stopped"))).isEmpty();
        room.accepted(ada, new Stop(Phase.DISCOVERY, "Too small"));
        assertThat(station.progress(room.state()).next()).isEqualTo("decide.next.stopped");
        assertThat(room.refused(ada, new Proceed(Phase.DISCOVERY, "x", List.of()))
                        .key())
                .isEqualTo("decide.stopped");
        assertThat(room.refused(ada, new Resume("")).key()).isEqualTo("decide.reason-empty");
        assertThat(room.refused(lin, new Resume("I want to")).key()).isEqualTo("decide.facilitator-only");
        room.accepted(ada, new Resume("A lead user came"));
        assertThat(decide().course()).isEqualTo(Course.GOING);
        assertThat(decide().phase()).isEqualTo(Phase.DISCOVERY);
    }

    @Test
    void onlyTheFacilitatorNotesADecisionAndOnlyForTheGateTheTeamStandsAt() {
        assertThat(room.refused(lin, new Stop(Phase.DISCOVERY, "x"))).isInstanceOf(Rejection.Forbidden.class);
        assertThat(room.refused(ada, new Stop(Phase.VALIDATION, "x")).key()).isEqualTo("decide.other-gate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void aDecisionHasItsReason(String reason) {
        assertThat(room.refused(ada, new Stop(Phase.DISCOVERY, reason)).key()).isEqualTo("decide.reason-empty");
        assertThat(room.refused(ada, new Stop(Phase.DISCOVERY, "x".repeat(501))).key())
                .isEqualTo("room.text-too-long");
    }

    @Test
    void anOpenGateKeepsTheHourAtWhichTheTeamCameToIt() {
        assertThat(decide().openSince()).isEmpty();
        room.wait(Duration.ofDays(3));
        proceed(Phase.DISCOVERY);
        var came = room.state().at();
        room.wait(Duration.ofDays(9));
        write(DecideText.ROAD_MAP, "First");
        assertThat(decide().openSince()).contains(came);
    }

    @Test
    void twoWriteInOneBlankAndTheOneWhoseWordsWentIsTold() {
        write(DecideText.KIND, "for surgeons");
        room.wait(Duration.ofMinutes(5));
        room.accepted(ada, new EditDecideText(DecideText.KIND, "for surgeons", "for dentists"));
        room.accepted(lin, new EditDecideText(DecideText.KIND, "for surgeons", "for designers"));
        assertThat(room.newest().key()).isEqualTo("decide.activity.overlap");
        assertThat(room.newest().to()).contains(ada);
    }

    @Test
    void whatTheCanvasSaysNeedNotBeWrittenTwice() {
        var said = List.of(Check.ROAD_MAP, Check.DEMAND_CREATION, Check.SPEND_PLANNED);
        assertThat(said).noneMatch(check -> result(check).met());
        room.accepted(ada, new FakeModel.Learn());
        assertThat(said).allMatch(check -> result(check).met());
        assertThat(said).allMatch(check -> result(check).figures().equals(List.of(GateChecks.ON_THE_CANVAS)));
        write(DecideText.ROAD_MAP, "First the head of the studio");
        assertThat(result(Check.ROAD_MAP).figures()).containsExactly(GateChecks.HERE);
    }

    @Test
    void progressIsAQuarterAGateAndTheShareOfTheNext() {
        assertThat(station.progress(room.state()).percent()).isZero();
        room.accepted(ada, new FakeModel.Learn());
        assertThat(station.progress(room.state()).percent()).isEqualTo(16);
        proceed(Phase.DISCOVERY);
        assertThat(station.progress(room.state()).percent()).isEqualTo(37);
        assertThat(station.progress(room.state()).next()).isEqualTo("decide.next.validation");
    }

    private Decide decide() {
        return room.state().state(Decide.class);
    }

    private GateChecks.Result result(Check check) {
        return GateChecks.of(room.state(), check.phase()).stream()
                .filter(one -> one.check() == check)
                .findFirst()
                .orElseThrow();
    }

    private void write(DecideText text, String words) {
        room.accepted(lin, new EditDecideText(text, "", words));
    }

    private void proceed(Phase phase) {
        room.accepted(ada, new Proceed(phase, "On", GateChecks.open(room.state(), phase)));
    }

    private InterviewId interview(String person, boolean hasIt, Payment payment) {
        var id = InterviewId.next();
        var sheet = new InterviewSheet(
                person,
                Optional.empty(),
                LocalDate.of(2026, 3, 2),
                Optional.of(markets.getFirst().value()),
                Optional.empty(),
                hasIt ? Set.of(Trait.HAS_THE_PROBLEM) : Set.of(),
                Recommends.NOT_ASKED,
                payment,
                ReferralQuestion.NOT_ASKED);
        room.accepted(lin, new RecordInterview(id, sheet, "", ""));
        return id;
    }

    private void chooseBeachhead() {
        room.accepted(ada, new FreezeShortlist());
        var id = SegmentId.of(markets.getFirst());
        for (var gate : Gate.values()) {
            var essential = gate == Gate.ESSENTIAL
                    ? Optional.of(new Essential(Frequency.values()[0], Need.values()[0]))
                    : Optional.<Essential>empty();
            var one = gate == Gate.ONE_MARKET
                    ? Optional.of(new OneMarket(Verdict.YES, Verdict.YES, Verdict.YES))
                    : Optional.<OneMarket>empty();
            room.accepted(ada, new PassGate(id, gate, new Answer("yes", List.of(), essential, one)));
        }
        var segment = room.state()
                .state(Funnel.class)
                .segment(id, room.state().state(dev.beachhead.brainstorm.Brainstorm.class))
                .orElseThrow();
        room.accepted(ada, new ChooseBeachhead(id, Set.copyOf(Warnings.against(segment, room.state()))));
    }
}
