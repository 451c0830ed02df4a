package dev.beachhead.vote;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a second round changed: which markets moved, and where the raters converged.
 *
 * <p>Where the weights changed between the rounds, score both with the same ones first, or the changes mix the two.
 *
 * @param markets the markets that were on the scorecard in both rounds, in the order of the later result
 * @param agreementBefore Kendall's W of the earlier round, 0 to 1; empty without enough ballots
 * @param agreementAfter Kendall's W of the later round
 */
public record Convergence(
        List<MarketConvergence> markets, OptionalDouble agreementBefore, OptionalDouble agreementAfter) {

    /** The markets on which the raters' scores moved together. */
    public List<MarketId> converged() {
        return markets.stream()
                .filter(MarketConvergence::converged)
                .map(MarketConvergence::market)
                .toList();
    }

    /** Compares two rounds. */
    public static Convergence between(VoteResult before, VoteResult after) {
        var markets = after.markets().stream()
                .flatMap(line -> before.market(line.market()).stream().map(earlier -> between(earlier, line)))
                .toList();
        return new Convergence(markets, w(before), w(after));
    }

    private static MarketConvergence between(MarketScore before, MarketScore after) {
        return new MarketConvergence(
                after.market(),
                change(before.score(), after.score()),
                before.rank().isPresent() && after.rank().isPresent()
                        ? OptionalInt.of(before.rank().getAsInt() - after.rank().getAsInt())
                        : OptionalInt.empty(),
                change(before.standardDeviation(), after.standardDeviation()),
                cellSpreadChange(before, after));
    }

    private static Map<Criterion, Double> cellSpreadChange(MarketScore before, MarketScore after) {
        var changes = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values())
            change(spread(before, criterion), spread(after, criterion))
                    .ifPresent(change -> changes.put(criterion, change));
        return Collections.unmodifiableMap(changes);
    }

    private static OptionalDouble spread(MarketScore line, Criterion criterion) {
        return line.cell(criterion).standardDeviation();
    }

    private static OptionalDouble change(OptionalDouble before, OptionalDouble after) {
        return before.isPresent() && after.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }

    private static OptionalDouble w(VoteResult result) {
        return result.agreement().stream().mapToDouble(KendallsW::w).findFirst();
    }
}
