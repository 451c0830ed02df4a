package dev.beachhead.vote;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one market did. Without a complete row it has no score and no rank.
 *
 * @param completeRows n: how many raters gave points on all seven criteria
 * @param coverage 0 to 1: complete rows for each rater who could vote; 0 when nobody could
 * @param score 0 to 100: the mean over the complete rows of 100 · Σ w_c (x_c − 1) / 4
 * @param median 0 to 100: the middle one of the raters' scores, or the mean of the middle two
 * @param standardDeviation of the raters' scores (n − 1); empty below two complete rows
 * @param rank from 1, standard competition ranking (1, 2, 2, 4) among the markets that have a score
 * @param tied whether another market has the same rank
 * @param cells the figures of all seven criteria
 */
public record MarketScore(
        MarketId market,
        int completeRows,
        double coverage,
        OptionalDouble score,
        OptionalDouble median,
        OptionalDouble standardDeviation,
        OptionalInt rank,
        boolean tied,
        Map<Criterion, Cell> cells) {

    /** The figures of one criterion. */
    public Cell cell(Criterion criterion) {
        return Objects.requireNonNull(cells.get(criterion));
    }
}
