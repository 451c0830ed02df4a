package dev.beachhead.vote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Borda count over the raters who rated every market: each gives a market n − rank points, n markets, ranks
 * averaged in ties.
 *
 * @param raters how many rated every market, at least 1
 * @param markets every market, in the order of their ids
 * @param points one sum for each of the markets, in halves, 0 to raters · (n − 1)
 * @param leaders who has most points, all of them in a tie, in the order of their ids
 * @see "J.-C. de Borda, Mémoire sur les élections au scrutin, 1781"
 */
public record Borda(int raters, List<MarketId> markets, List<Double> points, List<MarketId> leaders) {
    /**
     * Counts.
     *
     * @param markets every market, in the order of their ids
     * @param ranks one row a rater, one column a market; ranks from 1, averaged where tied; every row complete
     * @return empty without raters
     */
    static Optional<Borda> of(List<MarketId> markets, double[][] ranks) {
        if (ranks.length == 0) return Optional.empty();
        var points = new double[markets.size()];
        for (var rater : ranks)
            for (int market = 0; market < points.length; market++) points[market] += points.length - rater[market];
        var sums = new ArrayList<Double>();
        for (double sum : points) sums.add(sum);
        var leaders =
                TieGroups.of(points).first().stream().mapToObj(markets::get).toList();
        return Optional.of(new Borda(ranks.length, markets, List.copyOf(sums), leaders));
    }
}
