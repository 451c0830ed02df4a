package dev.beachhead.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.NoteColour;
import dev.beachhead.brainstorm.NoteId;
import dev.beachhead.people.Joined;
import dev.beachhead.people.PeopleCommand;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.vote.Criterion;
import dev.beachhead.vote.Rating;
import dev.beachhead.vote.RunMode;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import dev.beachhead.vote.VoteCommand.StartVoting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What stays secret in the room stays secret in its report, whatever file it comes in: all are written from one document. */
class ReportSecrecyTest extends ReportTest {
    private static final String SECRET = "Nobody shall read this";

    @Test
    void aNoteThatIsNotShownIsNotInIt() {
        var room = empty("Filtration");
        does(room, new AddNote(NoteId.next(), SECRET, NoteColour.LEMON, Optional.empty()));

        assertThat(everything(room)).doesNotContain(SECRET);
    }

    @Test
    void whatARemovedPersonKeptToThemselvesIsNotInItEither() {
        var room = empty("Filtration");
        var lin = joins(room, "Lin");
        does(room, lin, new AddNote(NoteId.next(), SECRET, NoteColour.LEMON, Optional.empty()));
        does(room, new PeopleCommand.Remove(lin));

        assertThat(everything(room)).doesNotContain(SECRET).doesNotContain("Lin");
    }

    @Test
    void aBallotChangesNothingInItUntilItIsRevealed() {
        var room = shortlisted();
        var markets = markets(room);
        var lin = joins(room, "Lin");
        does(room, new StartVoting(RunMode.ALL_AT_ONCE, 5, 3));
        var before = everything(room);

        for (var market : markets) {
            does(room, new Rate(market, Criterion.FUNDS, Rating.FIVE));
            does(room, lin, new Rate(market, Criterion.REACH, Rating.ONE));
        }
        does(room, lin, new PlaceDots(markets.getFirst(), 3));

        assertThat(everything(room)).isEqualTo(before);
    }

    @Test
    void aSecondRoundChangesNothingInTheFirstUntilItIsRevealed() {
        var room = shortlisted();
        var markets = markets(room);
        does(room, new StartVoting(RunMode.ALL_AT_ONCE, 5, 3));
        rateAll(room, markets, Rating.FOUR);
        does(room, new Reveal());
        assertThat(everything(room)).contains("75.0");
        does(room, new StartNextRound(RunMode.ALL_AT_ONCE));
        var before = everything(room);

        rateAll(room, markets, Rating.ONE);

        assertThat(everything(room)).isEqualTo(before).contains("stay secret");
    }

    @Test
    void withFewerThanThreeRatersItSaysThatSecrecyIsThin() {
        var room = shortlisted();
        does(room, new StartVoting(RunMode.ALL_AT_ONCE, 5, 3));
        rateAll(room, markets(room), Rating.FOUR);
        does(room, new Reveal());

        assertThat(everything(room)).contains(reader(Locale.ENGLISH).t("vote.secrecy-thin"));
    }

    @Test
    void noFigureOfTheVoteStandsBesideAName() {
        var report = report(room(filled()), Locale.ENGLISH);
        var vote = report.sections().stream()
                .filter(section -> section.key().equals("vote"))
                .findFirst()
                .orElseThrow();
        var text =
                MarkdownWriter.write(new Report("", "", List.of(), report.asOf(), "", Locale.ENGLISH, List.of(vote)));

        assertThat(report.team())
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(text).doesNotContain(name));
    }

    private String everything(Joined.Admitted room) {
        return MarkdownWriter.write(report(room(room), Locale.ENGLISH));
    }

    private Joined.Admitted shortlisted() {
        var room = empty("Filtration");
        IntStream.range(0, 6)
                .forEach(
                        i -> does(room, new AddCandidate(CandidateId.next(), Optional.empty(), "Market " + i, "", "")));
        does(room, new FreezeShortlist());
        return room;
    }

    private List<CandidateId> markets(Joined.Admitted room) {
        return room(room).state(dev.beachhead.brainstorm.Brainstorm.class).candidates().stream()
                .map(dev.beachhead.brainstorm.Candidate::id)
                .toList();
    }

    private void rateAll(Joined.Admitted room, List<CandidateId> markets, Rating rating) {
        for (var market : markets)
            for (var criterion : Criterion.values()) does(room, new Rate(market, criterion, rating));
    }

    private ParticipantId joins(Joined.Admitted room, String name) {
        var guest = guests.welcome(new MockHttpServletRequest(), new MockHttpServletResponse());
        var joined = doors.joinByCode(doors.code(room.workshop()), name, guest, "192.0.2.7");
        return ((Joined.Admitted) joined).participant();
    }

    private void does(Joined.Admitted in, ParticipantId who, Command command) {
        assertThat(rooms.execute(in.workshop(), CommandId.next(), new Actor(who), command))
                .as(command.toString())
                .isInstanceOf(Outcome.Committed.class);
    }
}
