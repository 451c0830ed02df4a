package dev.beachhead.vote;

/** Why dots do not count, with what a message needs to say so. */
public sealed interface DotProblem {
    /** All dots together are more than the participant has. */
    record OverBudget(long spent, int budget) implements DotProblem {}

    /** One candidate got more dots than it may. */
    record OverCap(MarketId market, int dots, int cap) implements DotProblem {}

    /** Dots cannot be taken away. */
    record BelowZero(MarketId market, int dots) implements DotProblem {}

    /** The market is not on offer. */
    record NotACandidate(MarketId market) implements DotProblem {}
}
