package dev.beachhead.vote;

import java.util.ArrayList;
import java.util.List;

/**
 * The mean points of every market that has a score, that is at least one complete row, on each criterion.
 *
 * <p>As the score is linear in the points, the mean of a market's scores is the score of its mean points.
 */
final class MeanRatings {
    private final List<MarketId> markets;
    private final double[][] ratings;

    private MeanRatings(List<MarketId> markets, double[][] ratings) {
        this.markets = markets;
        this.ratings = ratings;
    }

    static MeanRatings of(CompleteRows rows) {
        var markets = new ArrayList<MarketId>();
        var ratings = new ArrayList<double[]>();
        for (int market = 0; market < rows.markets(); market++) {
            if (rows.count(market) == 0) continue;
            markets.add(rows.market(market));
            ratings.add(rows.means(market));
        }
        return new MeanRatings(List.copyOf(markets), ratings.toArray(double[][]::new));
    }

    /** The same, had the market that mean on the criterion. */
    MeanRatings with(int market, Criterion criterion, double mean) {
        var changed = ratings.clone();
        changed[market] = ratings[market].clone();
        changed[market][criterion.column()] = mean;
        return new MeanRatings(markets, changed);
    }

    /** The markets that have a score, in the order of their ids. */
    List<MarketId> markets() {
        return markets;
    }

    /** One score a market, 0 to 100, in the order of {@link #markets()}. */
    double[] scores(double[] shares) {
        var scores = new double[ratings.length];
        for (int market = 0; market < scores.length; market++)
            scores[market] = WeightedScore.of(shares, ratings[market]);
        return scores;
    }

    /** The markets that share the first rank, in the order of their ids. */
    List<MarketId> leaders(double[] shares) {
        return TieGroups.of(scores(shares)).first().stream()
                .mapToObj(markets::get)
                .toList();
    }
}
