package dev.beachhead.vote;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Every market that has a score against every other: A beats B when more of the raters who completed both score A above
 * B than the other way. Scores within 1e-9 are no preference.
 *
 * @param markets the markets that have a score, in the order of their ids
 * @param preferring for each market (row) and each other (column), how many raters score the first above the second; 0
 *     on the diagonal
 * @param condorcetWinner who beats all others; empty in a cycle, where a tie stands in the way, and without markets. A
 *     single market wins, there being nobody to beat
 * @see "M. de Condorcet, Essai sur l'application de l'analyse à la probabilité des décisions rendues à la pluralité des
 *     voix, 1785"
 */
public record HeadToHead(List<MarketId> markets, List<List<Integer>> preferring, Optional<MarketId> condorcetWinner) {

    /** Whether more raters prefer the one to the other than the other way; a market without a score beats nobody. */
    public boolean beats(MarketId one, MarketId other) {
        int row = markets.indexOf(one);
        int column = markets.indexOf(other);
        return row >= 0 && column >= 0 && beats(preferring, row, column);
    }

    static HeadToHead of(CompleteRows rows, List<MarketId> scored, double[] shares) {
        var numbers = IntStream.range(0, rows.markets())
                .filter(market -> rows.count(market) > 0)
                .toArray();
        var preferring = IntStream.of(numbers)
                .mapToObj(one -> IntStream.of(numbers)
                        .mapToObj(other -> preferring(rows, one, other, shares))
                        .toList())
                .toList();
        var winner = IntStream.range(0, numbers.length)
                .filter(one -> IntStream.range(0, numbers.length)
                        .allMatch(other -> one == other || beats(preferring, one, other)))
                .mapToObj(scored::get)
                .findFirst();
        return new HeadToHead(scored, preferring, winner);
    }

    private static int preferring(CompleteRows rows, int one, int other, double[] shares) {
        return (int) IntStream.of(rows.ratersOf(one))
                .filter(rater -> rows.has(other, rater))
                .filter(rater ->
                        rows.score(one, rater, shares) - rows.score(other, rater, shares) > TieGroups.TOLERANCE)
                .count();
    }

    private static boolean beats(List<List<Integer>> preferring, int one, int other) {
        return preferring.get(one).get(other) > preferring.get(other).get(one);
    }
}
