package dev.beachhead.funnel;

import java.util.List;
import java.util.Optional;

/** Answers that a gate takes. */
final class Answers {
    static final Essential DAILY_LIKE_AIR = new Essential(Frequency.DAILY, Need.LIKE_AIR);
    static final OneMarket ALL_THREE = new OneMarket(Verdict.YES, Verdict.YES, Verdict.YES);

    private Answers() {}

    static Answer at(Gate gate, String reason, Evidence... evidence) {
        return new Answer(
                reason,
                List.of(evidence),
                gate == Gate.ESSENTIAL ? Optional.of(DAILY_LIKE_AIR) : Optional.empty(),
                gate == Gate.ONE_MARKET ? Optional.of(ALL_THREE) : Optional.empty());
    }

    static Evidence evidence(String label) {
        return new Evidence(EvidenceId.next(), label);
    }
}
