package dev.beachhead.vote;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import dev.beachhead.brainstorm.CandidateId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;

/**
 * What one rater answered in a round: secret, so it prints nothing and has no JSON. It stays within this package; its owner sees
 * it as a {@link BallotSheet}.
 *
 * @param ratings the answers given, by candidate and criterion; candidates without an answer are left out
 * @param dots by candidate, each at least 1
 */
@JsonIncludeProperties({})
record Ballot(PMap<CandidateId, PMap<Criterion, Rating>> ratings, PMap<CandidateId, Integer> dots) {
    static final Ballot BLANK = new Ballot(HashTreePMap.empty(), HashTreePMap.empty());
    static final Set<Criterion> WHOLE_CARD = Set.copyOf(EnumSet.allOf(Criterion.class));

    boolean isBlank() {
        return ratings.isEmpty() && dots.isEmpty();
    }

    PMap<Criterion, Rating> card(CandidateId candidate) {
        return ratings.getOrDefault(candidate, HashTreePMap.empty());
    }

    /** Every candidate with an answer or a dot. */
    Set<CandidateId> candidates() {
        return HashTreePSet.from(ratings.keySet()).plusAll(dots.keySet());
    }

    Optional<Rating> rating(CandidateId candidate, Criterion criterion) {
        return Optional.ofNullable(card(candidate).get(criterion));
    }

    int dotsOn(CandidateId candidate) {
        return dots.getOrDefault(candidate, 0);
    }

    Ballot rated(CandidateId candidate, Criterion criterion, Rating rating) {
        return new Ballot(ratings.plus(candidate, card(candidate).plus(criterion, rating)), dots);
    }

    Ballot cleared(CandidateId candidate, Criterion criterion) {
        var left = card(candidate).minus(criterion);
        return new Ballot(left.isEmpty() ? ratings.minus(candidate) : ratings.plus(candidate, left), dots);
    }

    Ballot placed(CandidateId candidate, int count) {
        return new Ballot(ratings, count == 0 ? dots.minus(candidate) : dots.plus(candidate, count));
    }

    /** What a reveal of these criteria for these candidates shows; dots are shown with the whole card only. */
    Ballot disclosing(Collection<Criterion> criteria, Collection<CandidateId> candidates) {
        var shown = BLANK;
        boolean whole = criteria.containsAll(WHOLE_CARD);
        for (var candidate : candidates) {
            for (var criterion : criteria) {
                var rating = rating(candidate, criterion);
                if (rating.isPresent()) shown = shown.rated(candidate, criterion, rating.get());
            }
            if (whole) shown = shown.placed(candidate, dotsOn(candidate));
        }
        return shown;
    }

    boolean answersAny(Collection<Criterion> criteria, Collection<CandidateId> candidates) {
        return candidates.stream().anyMatch(candidate -> criteria.stream().anyMatch(card(candidate)::containsKey));
    }

    boolean answersAll(Collection<Criterion> criteria, Collection<CandidateId> candidates) {
        return candidates.stream()
                .allMatch(candidate -> card(candidate).keySet().containsAll(criteria));
    }

    /** How many dots lie on these candidates. */
    int spent(Collection<CandidateId> candidates) {
        return candidates.stream().mapToInt(this::dotsOn).sum();
    }

    /** How many dots lie anywhere. */
    int spent() {
        return spent(dots.keySet());
    }

    @Override
    public String toString() {
        return "Ballot[secret]";
    }
}
