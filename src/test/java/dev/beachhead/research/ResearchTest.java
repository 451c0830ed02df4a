package dev.beachhead.research;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.research.ResearchCommand.AddSource;
import dev.beachhead.research.ResearchCommand.EditCell;
import dev.beachhead.research.ResearchCommand.EditSource;
import dev.beachhead.research.ResearchCommand.RemoveSource;
import dev.beachhead.research.ResearchCommand.SetAsked;
import dev.beachhead.research.ResearchCommand.SetConfidence;
import dev.beachhead.research.ResearchEvent.CellEdited;
import dev.beachhead.research.ResearchEvent.SourceAdded;
import dev.beachhead.research.ResearchEvent.SourceEdited;
import dev.beachhead.research.ResearchEvent.SourceRemoved;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.Event;
import dev.beachhead.room.MarketEvidence;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResearchTest {
    private static final Offset<Double> EXACTLY = Offset.offset(1e-12);

    private final ResearchStation station = new ResearchStation();
    private final PlainRoom room = new PlainRoom(new BrainstormStation(), station);
    private final ParticipantId ada = room.admit(Role.FACILITATOR);
    private final ParticipantId lin = room.admit(Role.PARTICIPANT);
    private final CandidateId toys = candidate("Toys");

    @ParameterizedTest
    @EnumSource
    void eachOfTheNineTopicsHasACellOfItsOwn(Topic topic) {
        write(toys, topic, " Designers who sculpt ");
        assertThat(cell(toys, topic).text().text()).isEqualTo("Designers who sculpt");
        assertThat(research().cellsOf(toys)).filteredOn(Cell::isFilled).containsExactly(cell(toys, topic));
        assertThat(research().cellsOf(toys)).hasSize(9);
        assertThat(room.newest()).isEqualTo(Telling.of("research.activity.edited", "Toys", name(topic)));
    }

    @Test
    void editsOfDifferentWordsOfOneCellAreJoined() {
        write(toys, Topic.BENEFITS, "faster models");
        room.accepted(ada, edit(Topic.BENEFITS, "faster models", "much faster models"));
        var events = room.accepted(lin, edit(Topic.BENEFITS, "faster models", "faster clay models"));
        assertThat(events).containsExactly(new CellEdited(toys, Topic.BENEFITS, "much faster clay models", false));
    }

    @Test
    void whereEditsOverlapTheLaterStandsTheEarlierIsKeptAndItsAuthorIsTold() {
        write(toys, Topic.BENEFITS, "for designers");
        room.wait(Duration.ofMinutes(5));
        room.accepted(ada, edit(Topic.BENEFITS, "for designers", "for surgeons"));
        var events = room.accepted(lin, edit(Topic.BENEFITS, "for designers", "for dentists"));
        assertThat(events).containsExactly(new CellEdited(toys, Topic.BENEFITS, "for dentists", true));
        assertThat(cell(toys, Topic.BENEFITS).text().earlier().getFirst().text())
                .isEqualTo("for surgeons");
        assertThat(room.newest())
                .isEqualTo(Telling.of("research.activity.overlap", "Toys", name(Topic.BENEFITS))
                        .to(ada));
    }

    @Test
    void whoDisplacesTheirOwnWordsIsNotTold() {
        write(toys, Topic.BENEFITS, "for designers");
        room.accepted(ada, edit(Topic.BENEFITS, "for designers", "for surgeons"));
        room.accepted(ada, edit(Topic.BENEFITS, "for designers", "for dentists"));
        assertThat(room.tellings()).allMatch(telling -> telling.to().isEmpty());
    }

    @Test
    void aCellTakesFourThousandCharactersAndNotOneMore() {
        write(toys, Topic.END_USER, "🖐".repeat(4_000));
        assertThat(room.refused(ada, edit(Topic.APPLICATION, "", "🖐".repeat(4_001))))
                .isEqualTo(new Rejection.Invalid("application", "room.text-too-long", List.of(4_000, 4_001)));
    }

    @Test
    void twoEditsThatFitAloneButNotTogetherAreRefused() {
        write(toys, Topic.END_USER, "middle");
        room.accepted(ada, edit(Topic.END_USER, "middle", "a".repeat(3_000) + " middle"));
        var why = room.refused(lin, edit(Topic.END_USER, "middle", "middle " + "b".repeat(3_000)));
        assertThat(why.arguments()).containsExactly(4_000, 6_008);
    }

    @Test
    void anUnchangedTextIsNoEvent() {
        assertThat(room.accepted(ada, edit(Topic.END_USER, "", " "))).isEmpty();
    }

    @Test
    void aCellIsAGuessUntilSomebodySaysOtherwise() {
        write(toys, Topic.COMPETITION, "Clay");
        assertThat(cell(toys, Topic.COMPETITION).confidence()).isEqualTo(Confidence.GUESS);
        room.accepted(ada, new SetConfidence(toys, Topic.COMPETITION, Confidence.HEARD_ONCE));
        assertThat(cell(toys, Topic.COMPETITION).confidence()).isEqualTo(Confidence.HEARD_ONCE);
        assertThat(room.accepted(lin, new SetConfidence(toys, Topic.COMPETITION, Confidence.HEARD_ONCE)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyConfidenceIsTold(Confidence confidence) {
        room.accepted(ada, new SetConfidence(toys, Topic.COMPETITION, other(confidence)));
        room.accepted(ada, new SetConfidence(toys, Topic.COMPETITION, confidence));
        assertThat(room.newest())
                .isEqualTo(Telling.of(
                        "research.activity.confidence",
                        "Toys",
                        name(Topic.COMPETITION),
                        new MessageKey("room.confidence." + confidence.key())));
    }

    @Test
    void sourcesAreAddedChangedAndRemoved() {
        var id = SourceId.next();
        assertThat(source(id, " The fair \n in May ")).containsExactly(added(id, "The fair in May"));
        assertThat(room.accepted(lin, new EditSource(toys, Topic.END_USER, id, "The fair in June")))
                .containsExactly(new SourceEdited(toys, Topic.END_USER, id, "The fair in June"));
        var other = SourceId.next();
        source(other, "A letter");
        room.accepted(lin, new EditSource(toys, Topic.END_USER, id, "The fair"));
        assertThat(cell(toys, Topic.END_USER).sources())
                .containsExactly(new Source(id, "The fair"), new Source(other, "A letter"));
        assertThat(room.accepted(ada, new RemoveSource(toys, Topic.END_USER, id)))
                .containsExactly(new SourceRemoved(toys, Topic.END_USER, id));
        assertThat(cell(toys, Topic.END_USER).sources()).containsExactly(new Source(other, "A letter"));
    }

    @Test
    void aSourceThatIsSentTwiceIsThereOnceAndOneThatIsGoneNeedsNoRemoving() {
        var id = SourceId.next();
        source(id, "A letter");
        assertThat(source(id, "Another letter")).isEmpty();
        assertThat(room.accepted(ada, new EditSource(toys, Topic.END_USER, id, "A letter ")))
                .isEmpty();
        room.accepted(ada, new RemoveSource(toys, Topic.END_USER, id));
        assertThat(room.accepted(lin, new RemoveSource(toys, Topic.END_USER, id)))
                .isEmpty();
        assertThat(room.refused(lin, new EditSource(toys, Topic.END_USER, id, "x")))
                .isEqualTo(Rejection.rule("research.no-such-source"));
    }

    @Test
    void aSourceTakesOneToThreeHundredCharacters() {
        var id = SourceId.next();
        assertThat(room.refused(ada, new AddSource(toys, Topic.END_USER, id, " \u200B ")))
                .isEqualTo(new Rejection.Invalid("source", "research.source-empty", List.of()));
        assertThat(room.refused(ada, new AddSource(toys, Topic.END_USER, id, "x".repeat(301))))
                .isEqualTo(new Rejection.Invalid("source", "research.source-too-long", List.of(300, 301)));
        source(id, "x".repeat(300));
        assertThat(room.refused(ada, new EditSource(toys, Topic.END_USER, id, ""))
                        .key())
                .isEqualTo("research.source-empty");
    }

    @Test
    void aCellTakesTwentySources() {
        for (int i = 1; i <= 20; i++) source(SourceId.next(), "Source " + i);
        assertThat(room.refused(ada, new AddSource(toys, Topic.END_USER, SourceId.next(), "One more")))
                .isEqualTo(Rejection.rule("research.too-many-sources", 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://example.org/a?b=c#d", "HTTPS://example.org:8443/"})
    void anAddressOfTheWebIsALink(String text) {
        assertThat(new Source(SourceId.next(), text).link()).contains(URI.create(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hello",
                "ftp://example.org",
                "https:example",
                "/etc/passwd",
                "see https://example.org",
                "The fair in May"
            })
    void nothingElseIsALink(String text) {
        assertThat(new Source(SourceId.next(), text).link()).isEmpty();
    }

    @Test
    void cellsNobodyHasSpokenToAnybodyAboutAreMarked() {
        write(toys, Topic.END_USER, "Designers");
        assertThat(cell(toys, Topic.END_USER).isUnasked()).isTrue();
        assertThat(research().unasked(shortlist())).isEqualTo(9);
        room.accepted(ada, new SetAsked(toys, Topic.END_USER, 3));
        assertThat(cell(toys, Topic.END_USER).askedPeople()).isEqualTo(3);
        assertThat(cell(toys, Topic.END_USER).isUnasked()).isFalse();
        assertThat(research().unasked(shortlist())).isEqualTo(8);
        assertThat(room.newest()).isEqualTo(Telling.of("research.activity.asked", "Toys", name(Topic.END_USER), 3));
        assertThat(room.accepted(ada, new SetAsked(toys, Topic.END_USER, 3))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000})
    void peopleAskedAreNoughtToNineHundredAndNinetyNine(int people) {
        assertThat(room.refused(ada, new SetAsked(toys, Topic.END_USER, people)))
                .isEqualTo(new Rejection.Invalid("asked", "research.asked-out-of-range", List.of(999, people)));
        room.accepted(ada, new SetAsked(toys, Topic.END_USER, 999));
        room.accepted(ada, new SetAsked(toys, Topic.END_USER, 0));
    }

    @ParameterizedTest(name = "{1} of {0} candidates")
    @CsvSource({"0, 0, 0", "1, 1, 1", "2, 1, 0.5", "2, 2, 1"})
    void coverageIsTheShareOfFilledCells(int candidates, int filled, double ofTopic) {
        if (candidates == 0) room.accepted(ada, new RemoveCandidate(toys));
        else if (candidates == 2) candidate("Footwear");
        var all = shortlist().candidates();
        for (int i = 0; i < filled; i++) write(all.get(i).id(), Topic.END_USER, "Designers");
        assertThat(research().coverageOf(Topic.END_USER, shortlist())).isEqualTo(ofTopic, EXACTLY);
        assertThat(research().coverageOf(Topic.BENEFITS, shortlist())).isEqualTo(0, EXACTLY);
        for (int i = 0; i < filled; i++)
            assertThat(research().coverageOf(all.get(i).id())).isEqualTo(1.0 / 9, EXACTLY);
        assertThat(research().coverage(shortlist())).isEqualTo(ofTopic / 9, EXACTLY);
    }

    @Test
    void cellsOfACandidateThatLeftTheListAreKeptButNotCounted() {
        write(toys, Topic.END_USER, "Designers");
        candidate("Footwear");
        room.accepted(ada, new RemoveCandidate(toys));
        assertThat(research().cellsOf(Topic.END_USER, shortlist())).containsExactly(Cell.BLANK);
        assertThat(research().coverage(shortlist())).isEqualTo(0, EXACTLY);
        assertThat(cell(toys, Topic.END_USER).text().text()).isEqualTo("Designers");
        assertThat(room.refused(ada, edit(Topic.END_USER, "Designers", "Stylists")))
                .isEqualTo(Rejection.rule("research.no-such-candidate"));
    }

    @Test
    void whatHappenedToACandidateThatIsGoneIsNotTold() {
        room.accepted(ada, new RemoveCandidate(toys));
        var told = room.tellings();
        room.happen(ada, new CellEdited(toys, Topic.END_USER, "Designers", false));
        assertThat(room.tellings()).isEqualTo(told);
    }

    @Test
    void researchGoesOnWhileTheShortlistIsFrozen() {
        for (int i = 2; i <= 6; i++) candidate("Market " + i);
        room.accepted(ada, new FreezeShortlist());
        write(toys, Topic.END_USER, "Designers");
        assertThat(cell(toys, Topic.END_USER).isFilled()).isTrue();
    }

    @Test
    void whoeverJudgesMarketsLearnsWhenEvidenceLastChanged() {
        var evidence = room.state().offering(MarketEvidence.class).orElseThrow();
        assertThat(evidence.lastChanged(toys.value())).isEmpty();
        room.wait(Duration.ofHours(1));
        write(toys, Topic.END_USER, "Designers");
        var first = lastChanged();
        assertThat(first).contains(room.state().at());
        room.wait(Duration.ofHours(1));
        room.accepted(ada, new SetAsked(toys, Topic.COMPETITION, 1));
        assertThat(lastChanged()).contains(first.orElseThrow().plus(Duration.ofHours(1)));
        assertThat(research().lastChanged(UUID.randomUUID())).isEmpty();
    }

    @Test
    void oneSittingOfOnePersonIsOneSentence() {
        write(toys, Topic.END_USER, "Des");
        int told = room.tellings().size();
        room.wait(Duration.ofSeconds(119));
        room.accepted(lin, edit(Topic.END_USER, "Des", "Designers"));
        assertThat(room.tellings()).hasSize(told);
        room.accepted(ada, edit(Topic.END_USER, "Designers", "Toy designers"));
        assertThat(room.tellings()).hasSize(told + 1);
        room.wait(Duration.ofSeconds(2));
        room.accepted(lin, edit(Topic.END_USER, "Toy designers", "All toy designers"));
        assertThat(room.tellings()).hasSize(told + 2);
    }

    @Test
    void anEditLeavesTheOtherCellsTheSameObjects() {
        write(toys, Topic.END_USER, "Designers");
        var before = cell(toys, Topic.END_USER);
        write(toys, Topic.BENEFITS, "Speed");
        assertThat(cell(toys, Topic.END_USER)).isSameAs(before);
    }

    @Test
    void whoOnlyLooksDoesNotWrite() {
        var mentor = room.admit(Role.MENTOR);
        assertThat(room.refused(mentor, edit(Topic.END_USER, "", "x"))).isInstanceOf(Rejection.Forbidden.class);
    }

    @Test
    void progressIsTheShareOfFilledCells() {
        room.accepted(ada, new RemoveCandidate(toys));
        assertProgress(0, "shortlist");
        var shoes = candidate("Footwear");
        assertProgress(0, "start");
        write(shoes, Topic.END_USER, "Stylists");
        assertProgress(11, "fill");
        for (var topic : Topic.values()) if (topic != Topic.END_USER) write(shoes, topic, "Known");
        assertProgress(100, "ask");
        for (var topic : Topic.values()) room.accepted(ada, new SetAsked(shoes, topic, 1));
        assertProgress(100, "done");
    }

    @Test
    void itIsTheThirdStationAndHelpsToFindAMarket() {
        assertThat(station.group()).isEqualTo(Station.Group.FIND_A_MARKET);
        assertThat(station.position()).isEqualTo(3);
    }

    private CandidateId candidate(String name) {
        var id = CandidateId.next();
        room.accepted(ada, new AddCandidate(id, Optional.empty(), name, "", ""));
        return id;
    }

    private void write(CandidateId candidate, Topic topic, String text) {
        room.accepted(lin, new EditCell(candidate, topic, "", text));
    }

    private EditCell edit(Topic topic, String base, String text) {
        return new EditCell(toys, topic, base, text);
    }

    private List<Event> source(SourceId id, String text) {
        return room.accepted(ada, new AddSource(toys, Topic.END_USER, id, text));
    }

    private SourceAdded added(SourceId id, String text) {
        return new SourceAdded(toys, Topic.END_USER, id, text);
    }

    private static Confidence other(Confidence confidence) {
        return confidence == Confidence.GUESS ? Confidence.SEEN : Confidence.GUESS;
    }

    private static MessageKey name(Topic topic) {
        return new MessageKey("research.topic." + topic.key());
    }

    private Optional<Instant> lastChanged() {
        return research().lastChanged(toys.value());
    }

    private void assertProgress(int percent, String next) {
        var progress = station.progress(room.state());
        assertThat(progress).isEqualTo(new Station.Progress(percent, "research.next." + next));
        SpokenKeys.assertSaid(progress);
    }

    private Cell cell(CandidateId candidate, Topic topic) {
        return research().cell(candidate, topic);
    }

    private Research research() {
        return room.state().state(Research.class);
    }

    private Brainstorm shortlist() {
        return room.state().state(Brainstorm.class);
    }
}
