package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.ApplicationTest;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.decide.Decide;
import dev.beachhead.decide.Made;
import dev.beachhead.decide.Phase;
import dev.beachhead.fieldwork.Contact;
import dev.beachhead.fieldwork.FieldWork;
import dev.beachhead.fieldwork.Standing;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.Segment;
import dev.beachhead.funnel.Warning;
import dev.beachhead.lifecycle.Course;
import dev.beachhead.lifecycle.JourneyScore;
import dev.beachhead.lifecycle.LifeCycle;
import dev.beachhead.lifecycle.Step;
import dev.beachhead.model.Canvas;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.people.People;
import dev.beachhead.persona.Fact;
import dev.beachhead.persona.Personas;
import dev.beachhead.profile.Profile;
import dev.beachhead.profile.Trait;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Station;
import dev.beachhead.sizing.Sizing;
import dev.beachhead.sizing.Verdict;
import dev.beachhead.vote.MarketId;
import dev.beachhead.vote.Stage;
import dev.beachhead.vote.Vote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
    void theExampleReachesFromPurposeToADecision() {
        var room = rooms.state(begin("Lin").workshop());

        assertThat(rooms.parts().stations())
                .filteredOn(station -> station.group() != Station.Group.AFTERWARDS)
                .allSatisfy(station -> assertThat(station.progress(room).percent())
                        .as(station.name())
                        .isPositive());
        assertThat(room.state(Decide.class).phase()).isEqualTo(Phase.VALIDATION);
        assertThat(room.state(Decide.class).decisions())
                .singleElement()
                .satisfies(made -> assertThat(made.kind()).isEqualTo(Made.Kind.PROCEED))
                .satisfies(made -> assertThat(made.overruled()).isEmpty());
    }

    @Test
    void theBeachheadWasChosenAgainstOneWarning() {
        var room = room();
        var funnel = room.state(Funnel.class);
        assertThat(funnel.first().map(Segment::name)).contains("Sculptors who work in clay");
        assertThat(funnel.choice().orElseThrow().overruled()).containsExactly(Warning.FEWER_THAN_TEN_INTERVIEWS);
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
    void theCustomerIsKnownFromEverySideAndTheMarketFits() {
        var room = room();
        var market = FunnelChapter.SCULPTORS.value();

        assertThat(room.state(Profile.class).filled(market)).isEqualTo(Trait.values().length);
        assertThat(room.state(Sizing.class).triangulation(market).rows()).hasSize(3);

        assertThat(room.state(Sizing.class).verdict(market)).contains(Verdict.FITS);
        var journey = room.state(LifeCycle.class).journey(market);
        for (var course : Course.values())
            assertThat(JourneyScore.of(journey.steps(course)).described())
                    .isEqualTo(dev.beachhead.lifecycle.Stage.values().length);
        assertThat(journey.steps(Course.WITH_PRODUCT))
                .filteredOn(Step::isBarrier)
                .hasSize(2)
                .noneMatch(Step::isUnanswered);
    }

    @Test
    void twelvePeopleWereHeardAndWhatTheySaidStandsBehindTheFactsAndTheRefutedGuess() {
        var room = room();
        var work = room.state(FieldWork.class);

        assertThat(work.peopleInterviewed()).isEqualTo(12);
        assertThat(work.payingCustomers()).isEqualTo(1);
        assertThat(work.contacts().values().stream().map(Contact::standing).distinct())
                .containsExactlyInAnyOrder(Standing.values());
        assertThat(work.experiments().values().stream().flatMap(one -> one.verdict().stream()))
                .containsExactlyInAnyOrder(
                        dev.beachhead.fieldwork.Verdict.CONFIRMED, dev.beachhead.fieldwork.Verdict.REFUTED);
        var canvas = room.state(Canvas.class);
        assertThat(canvas.tally(room)).satisfies(tally -> {
            assertThat(tally.facts()).isPositive();
            assertThat(tally.refuted()).isEqualTo(1);
        });
        assertThat(canvas.versions()).hasSize(1);
        assertThat(canvas.fit(room).proven()).isPositive();
    }

    @Test
    void everyPieceOfEvidenceIsAboutSomethingThatTheRoomSays() {
        var room = room();

        assertThat(room.state(FieldWork.class).links().byStatement().keySet())
                .hasSizeGreaterThan(20)
                .allSatisfy(statement -> assertThat(Statements.of(room, statement))
                        .as("%s", statement)
                        .isPresent());
    }

    @Test
    void theExampleLastedForWeeksAndEndedWithinTheLastOne() {
        var before = Instant.now();
        var room = room();

        var lasted = Duration.between(room.state(People.class).openedAt(), room.at());
        assertThat(lasted).isBetween(Duration.ofDays(40), Duration.ofDays(80));
        assertThat(room.at()).isBetween(before.minus(Duration.ofDays(7)), Instant.now());
        assertThat(room.state(FieldWork.class).heard())
                .extracting(heard -> Duration.between(
                        heard.sheet().day().atStartOfDay(ZoneOffset.UTC),
                        heard.recorded().atZone(ZoneOffset.UTC)))
                .as("an interview is written down on its day, whenever the example is opened")
                .allMatch(later -> !later.isNegative() && later.toDays() == 0);
    }

    @Test
    void whatHappenedIsInOrder() {
        var times = RecordedWorkshop.read(FILE).events().stream()
                .map(RecordedWorkshop.Line::at)
                .toList();

        assertThat(times).isSorted();
    }

    @Test
    void everybodyInTheExampleIsMarkedAsIllustrative() {
        var example = RecordedWorkshop.read(FILE);

        assertThat(example.people().keySet()).hasSize(7).allMatch(name -> name.endsWith("(illustrative)"));
        var room = room();
        assertThat(room.state(FieldWork.class).contacts().values())
                .allMatch(contact -> contact.sheet().name().endsWith("(illustrative)"));
        assertThat(room.state(FieldWork.class).accounts().values())
                .allMatch(account -> account.sheet().name().endsWith("(illustrative)"));
        assertThat(room.state(Sizing.class)
                        .sheet(FunnelChapter.SCULPTORS.value())
                        .estimates())
                .allMatch(estimate -> estimate.source().text().endsWith("(illustrative)"));
        assertThat(room.state(Personas.class)
                        .persona(FunnelChapter.SCULPTORS.value())
                        .fact(Fact.NAME)
                        .text())
                .endsWith("(illustrative)");
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
