package dev.beachhead.vote;

import java.util.Arrays;
import java.util.Optional;

/**
 * Whether the leader hangs on a single rater, as a count that names nobody: "stays first without any one of you" or
 * "changes without 2 of 8".
 *
 * @param raters how many completed at least one row, 4 or more
 * @param changing without how many of them, each left out alone, another set of markets would share the first rank
 */
public record LeaveOneOut(int raters, int changing) {
    private static final int FEWEST = 4;

    /** Whether the leader stays first without any one rater. */
    public boolean staysFirst() {
        return changing == 0;
    }

    /** Empty below four raters: the count would tell who it is. */
    static Optional<LeaveOneOut> of(CompleteRows rows, double[] shares) {
        var raters = rows.ratersOfAny();
        if (raters.length < FEWEST) return Optional.empty();
        var leaders = MeanRatings.of(rows).leaders(shares);
        long changing = Arrays.stream(raters)
                .filter(rater ->
                        !MeanRatings.of(rows.without(rater)).leaders(shares).equals(leaders))
                .count();
        return Optional.of(new LeaveOneOut(raters.length, (int) changing));
    }
}
