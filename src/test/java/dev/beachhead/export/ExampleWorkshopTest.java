package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.Segment;
import dev.beachhead.funnel.Warning;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.people.People;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Station;
import dev.beachhead.vote.MarketId;
import dev.beachhead.vote.Stage;
import dev.beachhead.vote.Vote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ExampleWorkshopTest extends ApplicationTest {
    private static final String FILE = "/example/sensable.json";

    @Autowired
    private ExampleWorkshop example;

    @Autowired
    private Guests guests;

    @Autowired
    private Rooms rooms;

    @Autowired
    private ObjectProvider<RoomPart<?, ?, ?>> parts;

    @Test
    void whoAsksForTheExampleLeadsACopyOfTheirOwnWithEightCandidates() {
        var first = begin("Ada");
        var second = begin("Ada");

        assertThat(first.workshop()).isNotEqualTo(second.workshop());
        var room = rooms.state(first.workshop());
        assertThat(room.state(People.class).roleOf(first.participant())).contains(Role.FACILITATOR);
        assertThat(room.state(People.class).title()).contains("reconstructed");
        assertThat(room.state(Brainstorm.class).candidates()).hasSize(8);
        assertThat(room.state(Brainstorm.class).isFrozen()).isTrue();
    }

    @Test
    void theExampleReachesFromPurposeToABeachhead() {
        var room = rooms.state(begin("Lin").workshop());

        assertThat(rooms.parts().stations().stream().limit(5))
                .map(station -> station.progress(room))
                .map(Station.Progress::percent)
                .allSatisfy(percent -> assertThat(percent).isPositive());
        var funnel = room.state(Funnel.class);
        assertThat(funnel.first().map(Segment::name)).contains("Sculptors who work in clay");
        assertThat(funnel.choice().orElseThrow().overruled()).contains(Warning.FEWER_THAN_TEN_INTERVIEWS);
        assertThat(funnel.released()).isEmpty();
    }

    @Test
    void sevenRatersVotedTwiceAndComeNearerToEachOther() {
        var vote = room().state(Vote.class);

        assertThat(vote.stage()).isEqualTo(Stage.REVEALED);
        assertThat(vote.results()).hasSize(2).allSatisfy(result -> {
            assertThat(result.scores().couldVote()).isEqualTo(7);
            assertThat(result.scores().voted()).isEqualTo(7);
            assertThat(result.dots()).anyMatch(total -> total.dots() > 0);
            assertThat(result.scores().markets()).anyMatch(market -> market.completeRows() < 7);
        });
        assertThat(vote.results())
                .extracting(result -> result.nameOf(result.scores().leaders().getFirst()))
                .containsExactly(ExampleMarket.ENTERTAINMENT.title(), ExampleMarket.INDUSTRIAL_DESIGN.title());
        var change = vote.convergence().orElseThrow();
        assertThat(change.converged()).isNotEmpty();
        assertThat(change.agreementAfter().orElseThrow())
                .isGreaterThan(change.agreementBefore().orElseThrow());
    }

    @Test
    void theLeaderIsFirstByEqualWeightsButNotUnderEveryWeighting() {
        var scores = room().state(Vote.class).result().orElseThrow().scores();
        var design = new MarketId(ExampleMarket.INDUSTRIAL_DESIGN.candidate().value());
        var leader = scores.market(design).orElseThrow();

        assertThat(leader.rank()).hasValue(1);
        assertThat(leader.tied()).isFalse();
        assertThat(scores.acceptability().first(design)).isBetween(0.5, 0.99);
        assertThat(scores.sensitivity()).anyMatch(criterion -> criterion.above().isPresent());
    }

    @Test
    void aSegmentIsSplitAndItsPartSplitAgainAndAllOthersAreParkedWithReasons() {
        var room = room();
        var segments = room.state(Funnel.class).segments(room.state(Brainstorm.class));

        assertThat(segments)
                .filteredOn(Segment::isClosed)
                .extracting(Segment::name)
                .containsExactly("Industrial design (toys, footwear)", "Toys and footwear");
        assertThat(segments).filteredOn(Segment::isInPlay).hasSize(1);
        assertThat(segments)
                .filteredOn(Segment::isParked)
                .hasSize(10)
                .allSatisfy(parked -> assertThat(
                                parked.parked().orElseThrow().answer().reason().text())
                        .isNotBlank());
    }

    @Test
    void everybodyInTheExampleIsMarkedAsIllustrative() {
        var example = RecordedWorkshop.read(FILE);

        assertThat(example.people().keySet()).hasSize(7).allMatch(name -> name.endsWith("(illustrative)"));
        assertThat(example.title()).contains("reconstructed").contains("illustrative");
    }

    @Test
    void theFileHoldsWhatTheChaptersPlayThroughTheRules() throws IOException {
        var played = Example.file(parts.orderedStream().toList());
        var file = Path.of("src", "main", "resources" + FILE);
        if (Boolean.getBoolean("example.write")) Files.writeString(file, played);

        assertThat(Files.readString(file))
                .as("write it anew with -Dexample.write=true when a chapter has changed")
                .isEqualTo(played);
    }

    private RoomState room() {
        return rooms.state(begin("Kim").workshop());
    }

    private Joined.Admitted begin(String name) {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        return (Joined.Admitted) example.begin(guest, "192.0.2.9", name);
    }
}
