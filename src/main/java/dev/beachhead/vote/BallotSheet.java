package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A rater's own ballot in the current round, for that rater's eyes. Only {@link Vote#ballotOf} hands one out, and its caller must
 * be drawing for that very rater.
 *
 * @param ratings the answers given, by candidate and criterion; also for candidates that have left the shortlist
 * @param dots by candidate, each at least 1
 */
public record BallotSheet(Map<CandidateId, Map<Criterion, Rating>> ratings, Map<CandidateId, Integer> dots) {
    public BallotSheet {
        ratings = Map.copyOf(ratings);
        dots = Map.copyOf(dots);
    }

    static BallotSheet of(Ballot ballot) {
        return new BallotSheet(Map.copyOf(ballot.ratings()), ballot.dots());
    }

    /** Empty when not answered yet; "don't know" is an answer. */
    public Optional<Rating> rating(CandidateId candidate, Criterion criterion) {
        return Optional.ofNullable(ratings.getOrDefault(candidate, Map.of()).get(criterion));
    }

    /** How many of these criteria are answered for the candidate. */
    public int answered(CandidateId candidate, Collection<Criterion> criteria) {
        var card = ratings.getOrDefault(candidate, Map.of());
        return (int) criteria.stream().filter(card::containsKey).count();
    }

    public int dotsOn(CandidateId candidate) {
        return dots.getOrDefault(candidate, 0);
    }

    /** How many dots lie on these candidates; those on candidates that have left the shortlist are free again. */
    public int dotsSpent(Collection<CandidateId> candidates) {
        return candidates.stream().mapToInt(this::dotsOn).sum();
    }

    @Override
    public String toString() {
        return "BallotSheet[secret]";
    }
}
