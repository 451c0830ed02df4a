package dev.beachhead.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.Arrangement;
import dev.beachhead.brainstorm.BrainstormCommand;
import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.NoteColour;
import dev.beachhead.brainstorm.NoteId;
import dev.beachhead.people.PeopleCommand;
import dev.beachhead.room.Role;
import dev.beachhead.ui.BrowserlessPerson;
import dev.beachhead.vote.Criterion;
import dev.beachhead.vote.Rating;
import dev.beachhead.vote.RunMode;
import dev.beachhead.vote.VoteCommand;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.StartVoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What was secret at a moment is secret when it is looked at again. Two workshops that differ in nothing but their secrets give
 * the same pages, whole, hidden parts too, to everybody but those whose secrets they are.
 */
class ReplaySecrecyTest extends ReplayTest {
    private static final List<String> STATIONS = List.of("brainstorm", "vote");

    /** What others must not learn. */
    private record Secrets(String note, Rating rating, int dotted) {}

    private static final Secrets SOME = new Secrets("Rural clinics", Rating.FIVE, 0);
    private static final Secrets OTHERS = new Secrets("Space hotels!", Rating.ONE, 5);

    @Test
    void aNoteOfAPrivateRoundIsSecretBeforeTheRevealAlsoToThoseWhoReadItAfterwards() {
        var some = privateRound(SOME);
        var others = privateRound(OTHERS);
        assertThat(some.facilitator).isNotEmpty();
        assertThat(Drawing.firstDifference(some.facilitator, others.facilitator))
                .isEmpty();
        assertThat(Drawing.firstDifference(some.mentor, others.mentor)).isEmpty();
        assertThat(some.afterwards).anyMatch(line -> line.contains(SOME.note));
    }

    @Test
    void aSecretBallotIsSecretAtEveryMomentBeforeTheReveal() {
        var some = vote(SOME);
        var others = vote(OTHERS);
        assertThat(some.facilitator).isNotEmpty();
        assertThat(Drawing.firstDifference(some.facilitator, others.facilitator))
                .isEmpty();
        assertThat(Drawing.firstDifference(some.mentor, others.mentor)).isEmpty();
        assertThat(some.afterwards).isNotEqualTo(others.afterwards);
    }

    @Test
    void whatARemovedPersonKeptToThemselvesIsNeverShown() {
        var some = removal(SOME);
        var others = removal(OTHERS);
        assertThat(some.facilitator).isNotEmpty();
        assertThat(Drawing.firstDifference(some.facilitator, others.facilitator))
                .isEmpty();
        assertThat(Drawing.firstDifference(some.mentor, others.mentor)).isEmpty();
        assertThat(Drawing.firstDifference(some.afterwards, others.afterwards)).isEmpty();
    }

    /**
     * Pages without what differs from workshop to workshop anyway.
     *
     * @param facilitator at every moment before the end, forwards, then backwards
     * @param mentor likewise
     * @param afterwards the facilitator's at the last moment
     */
    private record Pages(List<String> facilitator, List<String> mentor, List<String> afterwards) {}

    private Pages privateRound(Secrets secrets) {
        var ada = opens("Filtration");
        var lin = joins(ada, "Lin");
        var mentor = joinsAs(Role.MENTOR, ada, "Ana");
        long from = now(ada);
        does(lin, note(secrets.note));
        long to = now(ada);
        does(ada, new BrainstormCommand.Reveal(Arrangement.AS_WRITTEN));
        return pages(ada, mentor, from, to);
    }

    private Pages removal(Secrets secrets) {
        var ada = opens("Filtration");
        var lin = joins(ada, "Lin");
        var mentor = joinsAs(Role.MENTOR, ada, "Ana");
        long from = now(ada);
        does(lin, note(secrets.note));
        does(ada, new PeopleCommand.Remove(lin.id()));
        return pages(ada, mentor, from, now(ada));
    }

    private Pages vote(Secrets secrets) {
        var ada = opens("Filtration");
        var voters = List.of(joins(ada, "Lin"), joins(ada, "Kofi"), joins(ada, "Mei"));
        var mentor = joinsAs(Role.MENTOR, ada, "Ana");
        var markets = IntStream.range(0, 6).mapToObj(i -> CandidateId.next()).toList();
        for (int i = 0; i < markets.size(); i++)
            does(ada, new AddCandidate(markets.get(i), Optional.empty(), "Market " + i, "", ""));
        does(ada, new FreezeShortlist());
        long from = now(ada);
        does(ada, new StartVoting(RunMode.ALL_AT_ONCE, 5, 3));
        for (var voter : voters) {
            for (var market : markets)
                for (var criterion : List.of(Criterion.FUNDS, Criterion.REACH))
                    does(
                            voter,
                            new Rate(
                                    market,
                                    criterion,
                                    market.equals(markets.getFirst()) ? secrets.rating : Rating.THREE));
            does(voter, new PlaceDots(markets.get(secrets.dotted), 3));
        }
        long to = now(ada);
        does(ada, new VoteCommand.Reveal());
        return pages(ada, mentor, from, to);
    }

    private static AddNote note(String words) {
        return new AddNote(NoteId.next(), words, NoteColour.LEMON, Optional.empty());
    }

    private long now(BrowserlessPerson ada) {
        return rooms.state(ada.workshop()).seq();
    }

    private Pages pages(BrowserlessPerson ada, BrowserlessPerson mentor, long from, long to) {
        return new Pages(pagesOf(ada, from, to), pagesOf(mentor, from, to), pagesOf(ada, now(ada), now(ada)));
    }

    /** Opened anew: what a page showed before must not be in the answer. */
    private List<String> pagesOf(BrowserlessPerson person, long from, long to) {
        var lines = new ArrayList<String>();
        for (var station : STATIONS) {
            person.walkTo("purpose");
            for (long seq = from; seq <= to; seq += step(from, to)) lines.addAll(page(person, seq, station));
        }
        return lines;
    }

    /** A ballot is many events that look alike to others. */
    private static long step(long from, long to) {
        return Math.max(1, (to - from) / 6);
    }

    private List<String> page(BrowserlessPerson person, long seq, String station) {
        person.walkTo("review", "at=" + seq + "&station=" + station);
        // what was revealed stands beside the moment, as in every activity
        return Drawing.whole(person.one("replayed")).stream()
                .map(line -> line.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#"))
                .map(line -> line.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "then"))
                .toList();
    }
}
