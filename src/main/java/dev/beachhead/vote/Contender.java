package dev.beachhead.vote;

import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;

/**
 * A candidate market as it stood on the shortlist when ballots were revealed.
 *
 * @param name its name at that time; the shortlist may have changed since
 */
public record Contender(CandidateId candidate, String name) {
    static Contender of(Candidate candidate) {
        return new Contender(candidate.id(), candidate.name());
    }

    MarketId market() {
        return new MarketId(candidate.value());
    }
}
