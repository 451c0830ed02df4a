package dev.beachhead.vote;

import java.util.Arrays;
import java.util.Optional;

/**
 * Kendall's coefficient of concordance with the correction for ties: how far the raters rank the markets alike.
 *
 * <p>W = 12 S / (m² (n³ − n) − m Σ T), with m raters, n markets, S the sum of squared deviations of the markets' rank
 * sums from their mean, and T = Σ (t³ − t) over each rater's groups of t tied markets.
 *
 * @param w 0 (no agreement) to 1 (full agreement)
 * @param raters m: how many rated every market
 * @param markets n
 * @param words w in a word
 * @see "M. G. Kendall and B. Babington Smith, The problem of m rankings, 1939; M. G. Kendall, Rank correlation methods,
 *     1948"
 */
public record KendallsW(double w, int raters, int markets, Agreement words) {
    /**
     * Measures.
     *
     * @param ranks one row a rater, one column a market; ranks from 1, averaged where tied; every row complete
     * @return empty with fewer than 2 raters or 2 markets, or when every rater ties everything
     */
    static Optional<KendallsW> of(double[][] ranks) {
        int raters = ranks.length;
        if (raters < 2) return Optional.empty();
        int markets = ranks[0].length;
        double most = (double) raters * raters * cubeLess(markets)
                - raters * Arrays.stream(ranks).mapToDouble(KendallsW::ties).sum();
        if (most == 0) return Optional.empty();
        double w = 12 * squaredDeviations(ranks) / most;
        return Optional.of(new KendallsW(w, raters, markets, Agreement.of(w)));
    }

    private static double squaredDeviations(double[][] ranks) {
        int markets = ranks[0].length;
        double mean = ranks.length * (markets + 1) / 2.0;
        double squares = 0;
        for (int market = 0; market < markets; market++) {
            double sum = -mean;
            for (var rater : ranks) sum += rater[market];
            squares += sum * sum;
        }
        return squares;
    }

    private static double ties(double[] ranks) {
        var groups = TieGroups.of(ranks);
        double ties = 0;
        for (int group = 0; group < groups.count(); group++) ties += cubeLess(groups.end(group) - groups.start(group));
        return ties;
    }

    private static double cubeLess(double n) {
        return n * n * n - n;
    }
}
