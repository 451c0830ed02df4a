package dev.beachhead.fieldwork;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/**
 * How many of the people who were interviewed have the problem.
 *
 * @param people how many were interviewed, from 0
 * @param withProblem how many of them showed that they have it, in any interview: 0 to {@code people}
 */
public record ProblemTally(int people, int withProblem) {

    /** @param market about which market; empty for all */
    public static ProblemTally of(FieldWork work, Optional<UUID> market) {
        var hasIt = new HashMap<String, Boolean>();
        for (var interview : work.interviews().values()) {
            if (market.isPresent() && !interview.sheet().market().equals(market)) continue;
            boolean showed = interview.sheet().traits().contains(Trait.HAS_THE_PROBLEM);
            hasIt.merge(interview.person(), showed, Boolean::logicalOr);
        }
        int showed = (int) hasIt.values().stream().filter(has -> has).count();
        return new ProblemTally(hasIt.size(), showed);
    }

    /** More than half of those who were interviewed have it. */
    public boolean isCommon() {
        return 2 * withProblem > people;
    }
}
