package dev.beachhead.funnel;

import java.util.List;
import java.util.Optional;

/**
 * What somebody says when they answer a gate with yes.
 *
 * @param reason 1 to {@link GateAnswer#LONGEST_REASON} characters
 * @param evidence what speaks for it, at most {@link GateAnswer#MOST_EVIDENCE}; none means that there is no evidence yet
 * @param essential asked at {@link Gate#ESSENTIAL}, left out elsewhere
 * @param oneMarket asked at {@link Gate#ONE_MARKET}, left out elsewhere
 */
public record Answer(
        String reason, List<Evidence> evidence, Optional<Essential> essential, Optional<OneMarket> oneMarket) {
    public Answer {
        evidence = List.copyOf(evidence);
    }
}
