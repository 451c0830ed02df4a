package dev.beachhead.vote;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How each rater who rated every market ranks them all. */
final class FullRankings {
    private FullRankings() {}

    /**
     * One row a rater, one column a market; ranks from 1, averaged where tied. No rows when nobody rated every market.
     */
    static double[][] of(CompleteRows rows, double[] shares) {
        return Arrays.stream(rows.ratersOfAll())
                .mapToObj(rater -> AveragedRanks.of(IntStream.range(0, rows.markets())
                        .mapToDouble(market -> rows.score(market, rater, shares))
                        .toArray()))
                .toArray(double[][]::new);
    }
}
