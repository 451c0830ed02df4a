package dev.beachhead.vote;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows that count: for each market and rater, by number in the order of their ids, seven points or nothing.
 *
 * <p>Sums are kept in whole numbers, so no order of raters can change a last bit.
 */
final class CompleteRows {
    private static final double[] MISSING = {};

    private final List<MarketId> markets;
    private final double[][][] rows;
    private final int[] counts;
    private final int[][] sums;

    private CompleteRows(List<MarketId> markets, double[][][] rows) {
        this.markets = markets;
        this.rows = rows;
        counts = new int[rows.length];
        sums = new int[rows.length][Criterion.COUNT];
        for (int market = 0; market < rows.length; market++) for (var row : rows[market]) count(market, row);
    }

    private void count(int market, double[] row) {
        if (row.length > 0) counts[market]++;
        for (int c = 0; c < row.length; c++) sums[market][c] += (int) row[c];
    }

    static CompleteRows of(Ballots ballots) {
        var markets = ballots.markets();
        var raters = ballots.raters();
        var rows = new double[markets.size()][raters.size()][0];
        for (var card : ballots.cards()) {
            int market = Collections.binarySearch(markets, card.market());
            int rater = Collections.binarySearch(raters, card.rater());
            if (card.isComplete()) rows[market][rater] = points(card);
        }
        return new CompleteRows(markets, rows);
    }

    private static double[] points(Scorecard card) {
        return card.ratings().values().stream()
                .mapToDouble(rating -> rating.points().orElseThrow())
                .toArray();
    }

    /** The same, had that rater not voted. */
    CompleteRows without(int rater) {
        var others = new double[rows.length][][];
        for (int market = 0; market < rows.length; market++) {
            others[market] = rows[market].clone();
            others[market][rater] = MISSING;
        }
        return new CompleteRows(markets, others);
    }

    int markets() {
        return rows.length;
    }

    MarketId market(int market) {
        return markets.get(market);
    }

    boolean has(int market, int rater) {
        return rows[market][rater].length > 0;
    }

    /** How many raters completed the market. */
    int count(int market) {
        return counts[market];
    }

    /** Who completed the market. */
    int[] ratersOf(int market) {
        return IntStream.range(0, rows[market].length)
                .filter(rater -> has(market, rater))
                .toArray();
    }

    /** Who completed at least one market. */
    int[] ratersOfAny() {
        return IntStream.range(0, markets())
                .flatMap(market -> Arrays.stream(ratersOf(market)))
                .distinct()
                .toArray();
    }

    /** Who completed every market; nobody when there are no markets. */
    int[] ratersOfAll() {
        return Arrays.stream(ratersOfAny())
                .filter(rater -> IntStream.range(0, markets()).allMatch(market -> has(market, rater)))
                .toArray();
    }

    /** The mean points on each criterion of a market with at least one complete row. */
    double[] means(int market) {
        return Arrays.stream(sums[market])
                .mapToDouble(sum -> (double) sum / counts[market])
                .toArray();
    }

    /** The points that a market's raters gave on one criterion, one number a rater. */
    double[] points(int market, Criterion criterion) {
        return Arrays.stream(ratersOf(market))
                .mapToDouble(rater -> rows[market][rater][criterion.column()])
                .toArray();
    }

    /** The score that a rater gave to a market they completed. */
    double score(int market, int rater, double[] shares) {
        return WeightedScore.of(shares, rows[market][rater]);
    }
}
