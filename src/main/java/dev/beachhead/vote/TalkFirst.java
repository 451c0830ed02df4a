package dev.beachhead.vote;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * A cell worth talking about first: there, if everybody agreed with one of its raters, the leader might change.
 *
 * <p>It never says who that rater is.
 *
 * @param market whose cell it is
 * @param criterion on which
 * @param leaderChanging 0 to 1: the share of the market's raters with whom everybody would have to agree in this cell
 *     for the leader to change
 * @param weightedSpread 0 or more: the criterion's share of the weights times the standard deviation (n − 1) of the
 *     cell's points; 0 with a single rater
 */
public record TalkFirst(MarketId market, Criterion criterion, double leaderChanging, double weightedSpread) {
    private static final int SHOWN = 3;

    /**
     * The first three cells, or fewer, by leader-changing share, then by weighted spread (ties within 1e-9), then by
     * market id and criterion. Cells without both are nothing to talk about and left out.
     */
    static List<TalkFirst> of(CompleteRows rows, MeanRatings means, double[] shares) {
        var cells = cells(rows, means, shares);
        var spreads = StandardCompetitionRanking.of(
                cells.stream().mapToDouble(TalkFirst::weightedSpread).toArray());
        var spreadRank = new HashMap<TalkFirst, Integer>();
        for (int cell = 0; cell < spreads.length; cell++) spreadRank.put(cells.get(cell), spreads[cell]);
        return cells.stream()
                .filter(cell -> cell.leaderChanging > 0 || cell.weightedSpread > 0)
                .sorted(comparingDouble(TalkFirst::leaderChanging)
                        .reversed()
                        .thenComparing(spreadRank::get)
                        .thenComparing(TalkFirst::market)
                        .thenComparing(TalkFirst::criterion))
                .limit(SHOWN)
                .toList();
    }

    private static List<TalkFirst> cells(CompleteRows rows, MeanRatings means, double[] shares) {
        var cells = new ArrayList<TalkFirst>();
        for (int market = 0; market < rows.markets(); market++) {
            int place = means.markets().indexOf(rows.market(market));
            if (place < 0) continue;
            for (var criterion : Criterion.values())
                cells.add(cell(place, criterion, rows.points(market, criterion), means, shares));
        }
        return cells;
    }

    private static TalkFirst cell(int place, Criterion criterion, double[] points, MeanRatings means, double[] shares) {
        var leaders = means.leaders(shares);
        long changing = Arrays.stream(points)
                .filter(agreed ->
                        !means.with(place, criterion, agreed).leaders(shares).equals(leaders))
                .count();
        return new TalkFirst(
                means.markets().get(place),
                criterion,
                (double) changing / points.length,
                shares[criterion.column()] * Spread.standardDeviation(points).orElse(0));
    }
}
