package dev.beachhead.vote;

import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.room.MarketEvidence;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The candidates whose score is older than what the team knows of them: evidence came or changed after the answers closed. A
 * rater could change an answer until the reveal, so it is as old as the reveal, not as the click.
 */
public final class StaleScores {
    private StaleScores() {}

    /** Candidates without a score are not stale. */
    public static Set<CandidateId> in(RoomState room) {
        return room.offering(Candidates.class).map(Candidates::candidates).orElse(List.of()).stream()
                .map(Candidate::id)
                .filter(candidate -> isStale(room, candidate))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the newest score of the candidate is older than its newest evidence. */
    public static boolean isStale(RoomState room, CandidateId candidate) {
        var scored = room.state(Vote.class).scoredAt(candidate);
        return scored.isPresent()
                && room.offerings(MarketEvidence.class).stream()
                        .flatMap(evidence -> evidence.lastChanged(candidate.value()).stream())
                        .anyMatch(scored.get()::isBefore);
    }
}
