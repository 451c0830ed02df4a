package dev.beachhead.funnel;

import static dev.beachhead.funnel.Warning.FEWER_THAN_TEN_INTERVIEWS;
import static dev.beachhead.funnel.Warning.LARGEST_OF_FINALISTS;
import static dev.beachhead.funnel.Warning.SCORE_NOT_FIRST;
import static dev.beachhead.funnel.Warning.SIZE_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.funnel.Figures.Kind;
import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.ReleaseBeachhead;
import dev.beachhead.funnel.FunnelCommand.RenameSegment;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.funnel.FunnelEvent.BeachheadChosen;
import dev.beachhead.funnel.FunnelEvent.BeachheadReleased;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Parts;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station;
import dev.beachhead.room.Summary;
import dev.beachhead.room.Telling;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Exactly one market comes first, and what speaks against it is said before. */
class BeachheadTest extends FunnelFixture {

    @Test
    void thereIsExactlyOneBeachhead() {
        choose(toys);
        take(shoes, Lane.ONE_MARKET);
        assertThat(refused(ada, new ChooseBeachhead(shoes, ALL_WARNINGS)))
                .isEqualTo(Rejection.rule("funnel.is-beachhead", "Toys", ada));
        assertThat(funnel().first()).contains(segment(toys));
        assertThat(funnel().segmentsIn(Lane.BEACHHEAD, shortlist())).containsExactly(segment(toys));
    }

    @Test
    void whoDescribesMarketsIsOfferedTheBeachheadFirstAndThenWhoIsFurthest() {
        take(shoes, Lane.SERVES_A_GOAL);
        assertThat(funnel().beachhead()).isEmpty();
        assertThat(names(funnel().inPlay(room.state()))).startsWith("Shoes");
        choose(toys);
        accepted(ada, new Park(shoes, Gate.CAN_BE_FOUND, "nobody can be asked"));
        assertThat(funnel().beachhead()).contains(new Markets.Market(toys.value(), "Toys"));
        assertThat(names(funnel().inPlay(room.state()))).startsWith("Toys").doesNotContain("Shoes");
    }

    private static List<String> names(List<Markets.Market> markets) {
        return markets.stream().map(Markets.Market::name).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANDIDATES", "GROWS_TENFOLD", "SERVES_A_GOAL", "CAN_BE_FOUND", "ESSENTIAL"})
    void choosingNeedsTheFifthLaneComplete(Lane lane) {
        take(toys, lane);
        assertGateOpen(
                refused(ada, new ChooseBeachhead(toys, ALL_WARNINGS)),
                "Toys",
                lane.next().orElseThrow());
    }

    @Test
    void choosingNeedsEveryAnswerConfirmed() {
        take(toys, Lane.ONE_MARKET);
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        for (var gate : Gate.values()) {
            assertThat(refused(ada, new ChooseBeachhead(wood, ALL_WARNINGS)))
                    .isEqualTo(Rejection.rule("funnel.to-confirm", "Wooden toys", gate.title()));
            accepted(ada, new Confirm(wood, gate));
        }
        accepted(ada, new ChooseBeachhead(wood, ALL_WARNINGS));
    }

    @Test
    void nothingStandsAgainstASmallFirstAndWellKnownFinalist() {
        wellKnown(toys, 20);
        accepted(lin, new ChooseBeachhead(toys, Set.of()));
        var choice = funnel().choice().orElseThrow();
        assertThat(choice)
                .isEqualTo(new Funnel.Choice(toys, List.of(), lin, room.state().at()));
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.chosen", "Toys"));
    }

    @Test
    void warningsAskForASecondYesWhichIsRecordedWithWhoAndWhen() {
        wellKnown(toys, 20);
        wellKnown(shoes, 10);
        known(toys, Kind.RANK, 2);
        var all = List.of(LARGEST_OF_FINALISTS, SCORE_NOT_FIRST);
        var warned = Rejection.rule(
                "funnel.warned", "Toys", all.stream().map(Warning::sentence).toList());
        assertThat(refused(lin, new ChooseBeachhead(toys, Set.of()))).isEqualTo(warned);
        assertThat(refused(lin, new ChooseBeachhead(toys, Set.of(SCORE_NOT_FIRST, SIZE_UNKNOWN))))
                .isEqualTo(warned);
        assertThat(accepted(lin, new ChooseBeachhead(toys, ALL_WARNINGS)))
                .containsExactly(new BeachheadChosen(toys, all));
        var choice = funnel().choice().orElseThrow();
        assertThat(choice.overruled()).isEqualTo(all);
        assertThat(choice.who()).isEqualTo(lin);
        assertThat(choice.when()).isEqualTo(room.state().at());
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.chosen-overruling", "Toys", 2));
    }

    @ParameterizedTest(name = "{0}, others {1} and {2}: {3}")
    @CsvSource({
        "20, 30, 10, ",
        "20, 10, 10, LARGEST_OF_FINALISTS",
        "20, 20, 10, LARGEST_OF_FINALISTS",
        "20, 20, 20, ",
        "20, 10,   , LARGEST_OF_FINALISTS",
        "20, 30,   , ",
        "20,   ,   , SIZE_UNKNOWN",
        "20, 20,   , SIZE_UNKNOWN",
        "  , 10, 30, SIZE_UNKNOWN"
    })
    void theServerWarnsWhenItIsTheLargestOfTheFinalistsOrNobodyKnows(
            Integer size, Integer second, Integer third, Warning warning) {
        finalist(toys, size);
        finalist(shoes, second);
        finalist(films, third);
        assertThat(against(toys)).isEqualTo(Optional.ofNullable(warning));
    }

    @Test
    void onlyFinalistsAreComparedBySize() {
        finalist(toys, 20);
        finalist(shoes, 10);
        accepted(ada, new MoveBack(shoes, Lane.ESSENTIAL));
        assertThat(against(toys)).isEmpty();
        accepted(ada, new Confirm(shoes, Gate.ONE_MARKET));
        assertThat(against(toys)).contains(LARGEST_OF_FINALISTS);
    }

    @Test
    void aSoleFinalistWithoutASizeIsWarnedOfToo() {
        take(toys, Lane.ONE_MARKET);
        assertThat(against(toys)).contains(SIZE_UNKNOWN);
    }

    @ParameterizedTest(name = "rank {0}")
    @CsvSource({"1, false", "2, true", ", true"})
    void theServerWarnsWhenItsScoreIsNotFirst(Integer rank, boolean warned) {
        take(toys, Lane.ONE_MARKET);
        Optional.ofNullable(rank).ifPresent(known -> known(toys, Kind.RANK, known));
        assertThat(warnings(toys).contains(SCORE_NOT_FIRST)).isEqualTo(warned);
    }

    @ParameterizedTest(name = "{0} people")
    @CsvSource({"0, true", "9, true", "10, false"})
    void theServerWarnsWhenFewerThanTenPeopleHaveBeenInterviewedAboutIt(int people, boolean warned) {
        take(toys, Lane.ONE_MARKET);
        known(toys, Kind.INTERVIEWS, people);
        assertThat(warnings(toys).contains(FEWER_THAN_TEN_INTERVIEWS)).isEqualTo(warned);
    }

    @Test
    void aPartHasTheScoreOfItsCandidateButASizeAndInterviewsOfItsOwn() {
        wellKnown(toys, 20);
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        assertThat(warnings(wood)).containsExactly(SIZE_UNKNOWN, FEWER_THAN_TEN_INTERVIEWS);
        known(wood, Kind.SIZE, 20);
        known(wood, Kind.INTERVIEWS, 10);
        assertThat(warnings(wood)).containsExactly(SIZE_UNKNOWN);
    }

    @Test
    void whereNobodyKnowsAnythingEverythingIsWarnedOf() {
        var parts = new Parts(List.of(new BrainstormStation(), station));
        assertThat(Warnings.against(segment(toys), parts.empty(WorkshopId.next())))
                .containsExactly(SIZE_UNKNOWN, SCORE_NOT_FIRST, FEWER_THAN_TEN_INTERVIEWS);
    }

    @ParameterizedTest
    @EnumSource
    void everyWarningHasASentence(Warning warning) {
        SpokenKeys.assertSaid(new Station.Progress(0, warning.sentence().key()));
    }

    @Test
    void theBeachheadStaysWhereItIs() {
        choose(toys);
        var parts = List.of(new SegmentPart(SegmentId.next(), "A"), new SegmentPart(SegmentId.next(), "B"));
        for (var command : List.of(
                new PassGate(toys, Gate.ONE_MARKET, Answers.at(Gate.ONE_MARKET, "Yes")),
                new Park(toys, Gate.ONE_MARKET, "No"),
                new MoveBack(toys, Lane.CANDIDATES),
                new Confirm(toys, Gate.ONE_MARKET),
                new Split(toys, parts),
                new ChooseBeachhead(toys, ALL_WARNINGS)))
            assertThat(refused(lin, command)).isEqualTo(Rejection.rule("funnel.is-beachhead", "Toys", ada));
    }

    @Test
    void aFacilitatorReleasesTheBeachheadBackToTheFifthLaneWithAReason() {
        choose(toys);
        var choice = funnel().choice().orElseThrow();
        assertThat(accepted(lead, new ReleaseBeachhead(" Studios stopped buying ")))
                .containsExactly(new BeachheadReleased(toys, "Studios stopped buying"));
        assertThat(funnel().choice()).isEmpty();
        assertThat(segment(toys).lane()).isEqualTo(Lane.ONE_MARKET);
        assertThat(segment(toys).toConfirm()).isEmpty();
        assertThat(funnel().released())
                .containsExactly(new Funnel.Release(
                        choice, "Studios stopped buying", lead, room.state().at()));
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.released", "Toys", "Studios stopped buying"));
        choose(shoes);
        assertThat(funnel().first()).contains(segment(shoes));
    }

    @Test
    void releasingIsForFacilitatorsAndTakesAReason() {
        assertThat(refused(lead, new ReleaseBeachhead("Why not"))).isEqualTo(Rejection.rule("funnel.no-beachhead"));
        choose(toys);
        assertThat(refused(ada, new ReleaseBeachhead("Why not")))
                .isEqualTo(Rejection.forbidden("funnel.facilitator-only"));
        assertThat(refused(lead, new ReleaseBeachhead(" ")).key()).isEqualTo("funnel.reason-empty");
    }

    @Test
    void aReleaseOfNothingChangesNothing() {
        var before = funnel();
        room.happen(lead, new BeachheadReleased(toys, "There was none"));
        assertThat(funnel()).isSameAs(before);
    }

    @Test
    void listsShowTheNameOfTheBeachhead() {
        var summary = new Summary("Workshop", 3, true, Optional.empty());
        assertThat(station.summarise(funnel(), summary).beachhead()).isEmpty();
        choose(toys);
        accepted(ada, new RenameSegment(toys, "Clay sculptors"));
        assertThat(station.summarise(funnel(), summary))
                .isEqualTo(summary.withBeachhead(Optional.of("Clay sculptors")));
    }

    private void finalist(SegmentId segment, Integer size) {
        take(segment, Lane.ONE_MARKET);
        Optional.ofNullable(size).ifPresent(known -> known(segment, Kind.SIZE, known));
    }

    private void wellKnown(SegmentId segment, int size) {
        finalist(segment, size);
        known(segment, Kind.RANK, 1);
        known(segment, Kind.INTERVIEWS, 10);
    }

    private List<Warning> warnings(SegmentId segment) {
        return Warnings.against(segment(segment), room.state());
    }

    private Optional<Warning> against(SegmentId segment) {
        return warnings(segment).stream()
                .filter(Set.of(LARGEST_OF_FINALISTS, SIZE_UNKNOWN)::contains)
                .findFirst();
    }
}
