package dev.beachhead.vote;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Draws up the {@link MarketScore}s of a round. */
final class Scoreboard {
    private final Ballots ballots;
    private final CompleteRows rows;
    private final double[] shares;
    private final List<MarketId> scored;
    private final double[] scores;
    private final int[] ranks;

    private Scoreboard(Ballots ballots, CompleteRows rows, MeanRatings means, double[] shares) {
        this.ballots = ballots;
        this.rows = rows;
        this.shares = shares;
        scored = means.markets();
        scores = means.scores(shares);
        ranks = StandardCompetitionRanking.of(scores);
    }

    /** Every market by rank and then by id; those without a rank come last. */
    static List<MarketScore> of(Ballots ballots, CompleteRows rows, MeanRatings means, double[] shares) {
        var board = new Scoreboard(ballots, rows, means, shares);
        return IntStream.range(0, rows.markets())
                .mapToObj(board::line)
                .sorted(comparingInt((MarketScore line) -> line.rank().orElse(Integer.MAX_VALUE))
                        .thenComparing(MarketScore::market))
                .toList();
    }

    private MarketScore line(int market) {
        var id = rows.market(market);
        int place = scored.indexOf(id);
        var given = Arrays.stream(rows.ratersOf(market))
                .mapToDouble(rater -> rows.score(market, rater, shares))
                .toArray();
        return new MarketScore(
                id,
                given.length,
                (double) given.length / Math.max(1, ballots.raters().size()),
                place < 0 ? OptionalDouble.empty() : OptionalDouble.of(scores[place]),
                Spread.median(given),
                Spread.standardDeviation(given),
                place < 0 ? OptionalInt.empty() : OptionalInt.of(ranks[place]),
                place >= 0 && sharing(ranks[place]) > 1,
                cells(market));
    }

    private long sharing(int rank) {
        return Arrays.stream(ranks).filter(other -> other == rank).count();
    }

    private Map<Criterion, Cell> cells(int market) {
        var cells = new EnumMap<Criterion, Cell>(Criterion.class);
        for (var criterion : Criterion.values()) {
            var points = rows.points(market, criterion);
            cells.put(
                    criterion,
                    new Cell(
                            Arrays.stream(points).average(),
                            Spread.standardDeviation(points),
                            dontKnow(rows.market(market), criterion)));
        }
        return Collections.unmodifiableMap(cells);
    }

    private int dontKnow(MarketId market, Criterion criterion) {
        return (int) ballots.cards().stream()
                .filter(card -> card.market().equals(market))
                .filter(card -> card.ratings().get(criterion) == Rating.DONT_KNOW)
                .count();
    }
}
