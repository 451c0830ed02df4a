package dev.beachhead.vote;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a participant may do with dots.
 *
 * @param budget how many dots a participant has, at least 1; fewer may be spent
 * @param cap how many of them one candidate may get, at least 1
 */
public record DotRules(int budget, int cap) {
    public DotRules {
        if (budget < 1 || cap < 1) throw new IllegalArgumentException("budget and cap are at least 1");
    }

    /** Five dots, at most three on one candidate. */
    public static DotRules standard() {
        return new DotRules(5, 3);
    }

    /**
     * What speaks against these dots of one participant, the first problem in the order of the markets; empty when they
     * count.
     *
     * @param dots how many on which market
     * @param candidates the markets on offer
     */
    public Optional<DotProblem> problemWith(Map<MarketId, Integer> dots, Set<MarketId> candidates) {
        long spent = dots.values().stream().mapToLong(Integer::longValue).sum();
        return dots.keySet().stream()
                .sorted()
                .flatMap(market -> problemOn(market, dots.getOrDefault(market, 0), candidates).stream())
                .findFirst()
                .or(() -> spent > budget ? Optional.of(new DotProblem.OverBudget(spent, budget)) : Optional.empty());
    }

    private Optional<DotProblem> problemOn(MarketId market, int dots, Set<MarketId> candidates) {
        if (!candidates.contains(market)) return Optional.of(new DotProblem.NotACandidate(market));
        if (dots < 0) return Optional.of(new DotProblem.BelowZero(market, dots));
        if (dots > cap) return Optional.of(new DotProblem.OverCap(market, dots, cap));
        return Optional.empty();
    }
}
