package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.EditCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelEvent.AnswerConfirmed;
import dev.beachhead.funnel.FunnelEvent.ReasonEdited;
import dev.beachhead.funnel.FunnelEvent.SegmentBegan;
import dev.beachhead.funnel.FunnelEvent.SegmentSplit;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which segments there are, and how far the funnel is. */
class SegmentsTest extends FunnelFixture {

    static Stream<String> namesOfEverything() {
        return Stream.of(
                        Stream.of(Lane.values()).map(lane -> lane.title().key()),
                        Stream.of(Lane.values()).map(lane -> lane.title().key() + ".question"),
                        Stream.of("funnel.lane.parked", "funnel.lane.parked.question"),
                        conditions())
                .flatMap(keys -> keys);
    }

    private static Stream<String> conditions() {
        return Stream.of(
                        new OneMarket(Verdict.NO, Verdict.YES, Verdict.YES),
                        new OneMarket(Verdict.YES, Verdict.NO, Verdict.YES),
                        new OneMarket(Verdict.YES, Verdict.YES, Verdict.NO))
                .map(broken -> broken.broken().orElseThrow().key());
    }

    @ParameterizedTest
    @MethodSource("namesOfEverything")
    void lanesGatesAndConditionsHaveNames(String key) {
        SpokenKeys.assertSaid(new Station.Progress(0, key));
    }

    @Test
    void aSegmentBeginsForEachCandidateWhenTheShortlistIsFrozen() {
        assertThat(funnel().segmentsIn(Lane.CANDIDATES, shortlist()))
                .extracting(Segment::name)
                .containsExactly("Toys", "Shoes", "Films", "Surgery", "Geology", "Prototyping");
        assertThat(funnel()).isEqualTo(Funnel.empty());
    }

    @Test
    void beforeThatThereIsNone() {
        room.accepted(lead, new UnfreezeShortlist());
        assertThat(funnel().segments(shortlist())).isEmpty();
        assertThat(refused(ada, new Park(toys, Gate.GROWS_TENFOLD, "No")))
                .isEqualTo(Rejection.rule("funnel.not-frozen"));
        assertThat(refused(ada, new Park(SegmentId.next(), Gate.GROWS_TENFOLD, "No")))
                .isEqualTo(Rejection.rule("funnel.no-such-segment"));
    }

    @Test
    void whatIsRefusedOrFulfilledAlreadyBeginsNoSegment() {
        refused(ada, new Park(toys, Gate.GROWS_TENFOLD, " "));
        accepted(ada, new MoveBack(toys, Lane.CANDIDATES));
        assertThat(funnel().touched()).isEmpty();
    }

    @Test
    void segmentsGoOnWhenTheShortlistIsUnfrozenOrTheirCandidateLeaves() {
        pass(toys, Gate.GROWS_TENFOLD);
        pass(shoes, Gate.GROWS_TENFOLD);
        room.accepted(lead, new UnfreezeShortlist());
        room.accepted(lead, new RemoveCandidate(new CandidateId(toys.value())));
        assertThat(funnel().segments(shortlist())).extracting(Segment::name).containsExactly("Shoes", "Toys");
        pass(toys, Gate.SERVES_A_GOAL);
        candidate("Jewellery");
        room.accepted(lead, new FreezeShortlist());
        assertThat(funnel().segments(shortlist()))
                .extracting(Segment::name)
                .containsExactly("Shoes", "Films", "Surgery", "Geology", "Prototyping", "Jewellery", "Toys");
    }

    @Test
    void aSegmentKeepsItsOwnNameWhenItsCandidateIsRenamed() {
        pass(toys, Gate.GROWS_TENFOLD);
        room.accepted(lead, new UnfreezeShortlist());
        room.accepted(lead, new EditCandidate(new CandidateId(toys.value()), "Games", "", ""));
        room.accepted(lead, new EditCandidate(new CandidateId(shoes.value()), "Boots", "", ""));
        room.accepted(lead, new FreezeShortlist());
        assertThat(segment(toys).name()).isEqualTo("Toys");
        assertThat(segment(shoes).name()).isEqualTo("Boots");
    }

    @Test
    void aSegmentThatNothingHappenedToStaysTheSameObject() {
        pass(toys, Gate.GROWS_TENFOLD);
        var before = segment(toys);
        pass(shoes, Gate.GROWS_TENFOLD);
        assertThat(segment(toys)).isSameAs(before);
    }

    @Test
    void anEventThatDoesNotFitChangesNothing() {
        pass(toys, Gate.GROWS_TENFOLD);
        var before = funnel();
        var parts = List.of(new SegmentPart(SegmentId.next(), "A"), new SegmentPart(SegmentId.next(), "B"));
        room.happen(ada, new SegmentBegan(segment(toys).origin(), "Toys again"));
        room.happen(ada, new SegmentSplit(shoes, parts));
        room.happen(ada, new ReasonEdited(shoes, Gate.GROWS_TENFOLD, "x", false));
        room.happen(ada, new ReasonEdited(toys, Gate.ESSENTIAL, "x", false));
        room.happen(ada, new AnswerConfirmed(toys, Gate.GROWS_TENFOLD));
        assertThat(funnel()).isEqualTo(before);
    }

    @Test
    void progressIsHowFarTheFurthestSegmentCame() {
        room.accepted(lead, new UnfreezeShortlist());
        assertProgress(0, "shortlist");
        room.accepted(lead, new FreezeShortlist());
        assertProgress(0, "start");
        pass(toys, Gate.GROWS_TENFOLD);
        assertProgress(18, "gates");
        take(toys, Lane.ONE_MARKET);
        assertProgress(90, "choose");
        var parts = split(toys, "Wooden toys", "Plastic toys");
        assertProgress(90, "confirm");
        for (var gate : Gate.values()) accepted(ada, new Confirm(parts.getFirst(), gate));
        assertProgress(90, "choose");
        choose(parts.getFirst());
        assertProgress(100, "done");
    }

    @Test
    void whenAllAreParkedOneHasToReturn() {
        for (var segment : funnel().segments(shortlist()))
            accepted(ada, new Park(segment.id(), Gate.GROWS_TENFOLD, "No"));
        assertProgress(0, "return");
    }

    @Test
    void itIsTheFifthStationAndFindsTheMarket() {
        assertThat(station.group()).isEqualTo(Station.Group.FIND_A_MARKET);
        assertThat(station.position()).isEqualTo(5);
    }

    @Test
    void idsAreReadAsTheyAreWritten() {
        var id = EvidenceId.next();
        assertThat(EvidenceId.parse(id.toString())).contains(id);
        assertThat(SegmentId.parse(toys.toString())).contains(toys);
        assertThat(SegmentId.parse("toys")).isEmpty();
    }

    private void assertProgress(int percent, String next) {
        var progress = station.progress(room.state());
        assertThat(progress).isEqualTo(new Station.Progress(percent, "funnel.next." + next));
        SpokenKeys.assertSaid(progress);
    }
}
