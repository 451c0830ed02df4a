package dev.beachhead.vote;

import java.util.Arrays;
import java.util.List;

/**
 * How firm the ranking is when nobody is sure of the weights: of 10,000 weight vectors drawn uniformly from the
 * simplex, the share in which each market takes each rank (SMAA-2).
 *
 * <p>Markets that tie share the ranks they fill equally, so every row and every column sums to 1. The vectors are the
 * same in every run; today's weights play no part. A share stands within about 0.01 of the exact volume (two standard
 * errors at 0.5).
 *
 * @param markets the markets that have a score, in the order of their ids
 * @param shares one row a market, one column a rank from 1, each 0 to 1
 * @see "R. Lahdelma and P. Salminen, SMAA-2: stochastic multicriteria acceptability analysis for group decision making,
 *     Operations Research 49(3), 2001"
 */
public record RankAcceptability(List<MarketId> markets, List<List<Double>> shares) {

    /** The share of weight vectors that put the market, one of {@link #markets()}, first. */
    public double first(MarketId market) {
        return shares.get(markets.indexOf(market)).getFirst();
    }

    static RankAcceptability of(MeanRatings means) {
        int markets = means.markets().size();
        var counts = new double[markets][markets];
        for (int number = 0; number < Simplex.SAMPLE_SIZE; number++)
            count(TieGroups.of(means.scores(Simplex.sampled(number))), counts);
        return new RankAcceptability(
                means.markets(),
                Arrays.stream(counts).map(RankAcceptability::shares).toList());
    }

    private static void count(TieGroups groups, double[][] counts) {
        for (int group = 0; group < groups.count(); group++) {
            int start = groups.start(group);
            int end = groups.end(group);
            for (int place = start; place < end; place++)
                for (int rank = start; rank < end; rank++) counts[groups.at(place)][rank] += 1.0 / (end - start);
        }
    }

    private static List<Double> shares(double[] counts) {
        return Arrays.stream(counts)
                .map(count -> count / Simplex.SAMPLE_SIZE)
                .boxed()
                .toList();
    }
}
