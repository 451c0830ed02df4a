package dev.beachhead.sizing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Count of end users × yearly revenue per end user = money a year. Pure.
 *
 * @param endUsers people, a whole number from 1 to {@link #MOST_END_USERS}
 * @param revenue money per end user and year
 */
public record Calculation(BigDecimal endUsers, Amount revenue) {
    /** More than there are people, for some have several of a thing. */
    public static final BigDecimal MOST_END_USERS = new BigDecimal("100000000000");

    /** @throws IllegalArgumentException when the count is out of range; ask {@link #problemWithCount} first */
    public Calculation {
        if (problemWithCount(endUsers).isPresent()) throw new IllegalArgumentException("no count: " + endUsers);
        endUsers = Decimals.canonical(endUsers);
    }

    /** Why a number is no count of people; empty when it is one. */
    public static Optional<NumberProblem> problemWithCount(BigDecimal number) {
        return Decimals.problemWith(number, MOST_END_USERS, 0)
                .map(problem -> problem == NumberProblem.TOO_FINE ? NumberProblem.NOT_WHOLE : problem);
    }

    /** Money a year, exactly; empty when it is more than {@link Amount#MOST}. */
    public Optional<Amount> yearly() {
        var product = endUsers.multiply(revenue.value());
        return Amount.problemWith(product).isPresent() ? Optional.empty() : Optional.of(new Amount(product));
    }
}
