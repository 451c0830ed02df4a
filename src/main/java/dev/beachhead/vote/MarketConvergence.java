package dev.beachhead.vote;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * How one market moved from one round to the next. A change is after less before, and empty when either round lacks the
 * figure.
 *
 * @param scoreChange −100 to 100
 * @param placesGained rank before less rank after: positive towards the first place
 * @param spreadChange of the standard deviation of the raters' scores; negative when they converged
 * @param cellSpreadChange of the standard deviation of the points, for those criteria that have one in both rounds
 */
public record MarketConvergence(
        MarketId market,
        OptionalDouble scoreChange,
        OptionalInt placesGained,
        OptionalDouble spreadChange,
        Map<Criterion, Double> cellSpreadChange) {

    /** Whether the spread of the raters' scores shrank, by more than 1e-9. */
    public boolean converged() {
        return spreadChange.isPresent() && spreadChange.getAsDouble() < -TieGroups.TOLERANCE;
    }
}
