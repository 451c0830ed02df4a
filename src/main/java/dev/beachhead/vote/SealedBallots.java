package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Stamp;
import dev.beachhead.vote.VoteEvent.BallotEvent;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import dev.beachhead.vote.VoteEvent.CriterionStartedAgain;
import dev.beachhead.vote.VoteEvent.DotsPlaced;
import dev.beachhead.vote.VoteEvent.MarkedReady;
import dev.beachhead.vote.VoteEvent.NextCriterionStarted;
import dev.beachhead.vote.VoteEvent.NextRoundStarted;
import dev.beachhead.vote.VoteEvent.Rated;
import dev.beachhead.vote.VoteEvent.RatingCleared;
import dev.beachhead.vote.VoteEvent.ReadyUnmarked;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import dev.beachhead.vote.VoteEvent.WeightsSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which events of a journal hold answers that no reveal has shown: those of a step that is still open, those that were changed
 * before the reveal, and those of people who were gone by then. Whatever leaves the server with journal rows leaves these out; the
 * rest still folds to a room that shows the same.
 */
public final class SealedBallots {
    /** An event with its place in the journal. */
    public record Written(Stamp stamp, VoteEvent event) {}

    /** @param criterion empty for dots */
    record Answer(ParticipantId rater, CandidateId candidate, Optional<Criterion> criterion) {}

    private final Map<Answer, Long> pending = new HashMap<>();
    private final Set<Long> overtaken = new HashSet<>();
    private final Map<Long, Long> shownBy = new HashMap<>();
    private final Set<Criterion> shown = EnumSet.noneOf(Criterion.class);

    private SealedBallots() {}

    /**
     * The places of the sealed events.
     *
     * @param journal all events of the vote in one workshop, in order
     */
    public static Set<Long> in(List<Written> journal) {
        var ballots = read(journal);
        ballots.overtaken.addAll(ballots.pending.values());
        return Set.copyOf(ballots.overtaken);
    }

    /** The places of all other events with answers, each with the place of the reveal that first showed it. */
    static Map<Long, Long> shown(List<Written> journal) {
        return Map.copyOf(read(journal).shownBy);
    }

    private static SealedBallots read(List<Written> journal) {
        var ballots = new SealedBallots();
        journal.forEach(ballots::read);
        return ballots;
    }

    private void read(Written written) {
        switch (written.event()) {
            case BallotEvent ballot ->
                answer(answer(ballot, written.stamp().actor()), written.stamp().seq());
            case BallotsRevealed revealed -> reveal(revealed, written.stamp().seq());
            case VotingStarted _ -> begin(List.of());
            case NextRoundStarted(var _, var raters) -> begin(raters);
            case MarkedReady _, ReadyUnmarked _, CriterionStartedAgain _, NextCriterionStarted _, WeightsSet _ -> {}
        }
    }

    static Answer answer(BallotEvent event, ParticipantId rater) {
        return switch (event) {
            case Rated(var candidate, var criterion, var _) -> new Answer(rater, candidate, Optional.of(criterion));
            case RatingCleared(var candidate, var criterion) -> new Answer(rater, candidate, Optional.of(criterion));
            case DotsPlaced(var candidate, var _) -> new Answer(rater, candidate, Optional.empty());
        };
    }

    private void answer(Answer answer, long seq) {
        var earlier = Optional.ofNullable(pending.put(answer, seq));
        earlier.ifPresent(overtaken::add);
    }

    /** What was not shown by now stays with those alone who go on with their ballots. */
    private void begin(List<ParticipantId> raters) {
        shown.clear();
        pending.entrySet().removeIf(answer -> {
            boolean isGone = !raters.contains(answer.getKey().rater());
            if (isGone) overtaken.add(answer.getValue());
            return isGone;
        });
    }

    private void reveal(BallotsRevealed event, long seq) {
        shown.addAll(event.criteria());
        boolean isWhole = shown.size() == Criterion.COUNT;
        var candidates = new HashSet<CandidateId>();
        event.contenders().forEach(contender -> candidates.add(contender.candidate()));
        pending.entrySet().removeIf(entry -> {
            var answer = entry.getKey();
            boolean isShown = event.couldVote().contains(answer.rater())
                    && candidates.contains(answer.candidate())
                    && answer.criterion().map(shown::contains).orElse(isWhole);
            if (isShown) shownBy.put(entry.getValue(), seq);
            return isShown;
        });
    }
}
