package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Stamp;
import dev.beachhead.vote.SealedBallots.Written;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import dev.beachhead.vote.VoteEvent.DotsPlaced;
import dev.beachhead.vote.VoteEvent.MarkedReady;
import dev.beachhead.vote.VoteEvent.NextCriterionStarted;
import dev.beachhead.vote.VoteEvent.NextRoundStarted;
import dev.beachhead.vote.VoteEvent.Rated;
import dev.beachhead.vote.VoteEvent.RatingCleared;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events are numbered from 1 in the order in which a test writes them. */
class SealedBallotsTest {
    private static final List<Criterion> ALL = List.of(Criterion.values());

    private final ParticipantId ada = ParticipantId.next();
    private final ParticipantId lin = ParticipantId.next();
    private final CandidateId clinics = CandidateId.next();
    private final CandidateId lodges = CandidateId.next();
    private final List<Written> journal = new ArrayList<>();

    private void written(ParticipantId actor, VoteEvent event) {
        journal.add(new Written(new Stamp(journal.size() + 1, actor, Instant.EPOCH), event));
    }

    private void started(RunMode mode) {
        written(lin, new VotingStarted(mode, DotRules.standard()));
    }

    private void rated(ParticipantId actor, CandidateId candidate, Rating rating) {
        written(actor, new Rated(candidate, Criterion.FUNDS, rating));
    }

    private void revealed(List<Criterion> criteria) {
        written(lin, new BallotsRevealed(criteria, List.of(ada), List.of(new Contender(clinics, "Clinics"))));
    }

    @Test
    void answersOfAnOpenStepAreSealed() {
        started(RunMode.ALL_AT_ONCE);
        rated(ada, clinics, Rating.FIVE);
        written(ada, new DotsPlaced(clinics, 2));
        written(ada, new MarkedReady());
        assertThat(SealedBallots.in(journal)).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void theLastAnswerBeforeTheRevealIsShownAndThoseItReplacedStaySealed() {
        started(RunMode.ALL_AT_ONCE);
        rated(ada, clinics, Rating.FIVE);
        written(ada, new RatingCleared(clinics, Criterion.FUNDS));
        rated(ada, clinics, Rating.TWO);
        revealed(ALL);
        assertThat(SealedBallots.in(journal)).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void answersOfThoseWhoDidNotCountAndForWhatLeftTheShortlistStaySealed() {
        started(RunMode.ALL_AT_ONCE);
        rated(lin, clinics, Rating.FIVE);
        rated(ada, lodges, Rating.FIVE);
        rated(ada, clinics, Rating.FIVE);
        revealed(ALL);
        assertThat(SealedBallots.in(journal)).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void dotsAreSealedUntilAllSevenCriteriaAreRevealed() {
        started(RunMode.CRITERION_BY_CRITERION);
        written(ada, new DotsPlaced(clinics, 2));
        for (var criterion : ALL.subList(0, 6)) {
            revealed(List.of(criterion));
            written(lin, new NextCriterionStarted(ALL.get(criterion.column() + 1)));
        }
        assertThat(SealedBallots.in(journal)).containsExactly(2L);
        revealed(List.of(Criterion.VALUES));
        assertThat(SealedBallots.in(journal)).isEmpty();
    }

    @Test
    void whatIsChangedInANewRoundIsSealedUntilItsReveal() {
        started(RunMode.ALL_AT_ONCE);
        rated(ada, clinics, Rating.FIVE);
        revealed(ALL);
        written(lin, new NextRoundStarted(RunMode.CRITERION_BY_CRITERION, List.of(ada)));
        rated(ada, clinics, Rating.ONE);
        written(ada, new DotsPlaced(clinics, 1));
        assertThat(SealedBallots.in(journal)).containsExactlyInAnyOrder(5L, 6L);
        revealed(List.of(Criterion.FUNDS));
        assertThat(SealedBallots.in(journal)).containsExactly(6L);
    }

    @Test
    void aJournalWithoutSealedEventsFoldsToTheSameResults() {
        started(RunMode.ALL_AT_ONCE);
        rated(ada, clinics, Rating.FIVE);
        rated(ada, clinics, Rating.TWO);
        rated(lin, clinics, Rating.FOUR);
        written(ada, new DotsPlaced(clinics, 3));
        revealed(ALL);
        written(lin, new NextRoundStarted(RunMode.ALL_AT_ONCE, List.of(ada)));
        rated(ada, clinics, Rating.ONE);
        var sealed = SealedBallots.in(journal);
        var shown = journal.stream()
                .filter(written -> !sealed.contains(written.stamp().seq()))
                .toList();
        assertThat(shown).hasSizeLessThan(journal.size());
        assertThat(fold(shown).tallies()).isEqualTo(fold(journal).tallies()).isNotEmpty();
    }

    private static Vote fold(List<Written> events) {
        var vote = Vote.empty();
        for (var written : events) vote = vote.apply(written.event(), written.stamp());
        return vote;
    }
}
