package dev.beachhead.brainstorm;

import java.util.List;
import java.util.Optional;

/** The shortlist of candidate markets, for the stations that work on it. */
public interface Candidates {

    /** In the order the team gave them; at most {@link Brainstorm#MOST_CANDIDATES}. */
    List<Candidate> candidates();

    /** Whether the list is closed; while it is, it holds 6 to 12 candidates and none of them changes. */
    boolean isFrozen();

    /** Empty for one that was taken off the list. */
    default Optional<Candidate> candidate(CandidateId id) {
        return candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
    }
}
