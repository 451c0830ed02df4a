package dev.beachhead.sizing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money a year, in a currency that is said elsewhere: above 0, at most {@link #MOST}, with at most
 * {@link #DECIMALS} decimals.
 *
 * @param value without needless zeros, so that equal amounts are equal
 */
public record Amount(@JsonValue BigDecimal value) implements Comparable<Amount> {
    /** A thousand billions, in English: more than any market. */
    public static final BigDecimal MOST = new BigDecimal("1000000000000000");

    public static final int DECIMALS = 2;

    /** @throws IllegalArgumentException when it is out of range; ask {@link #problemWith} first about what somebody typed */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Amount {
        if (problemWith(value).isPresent()) throw new IllegalArgumentException("no amount: " + value);
        value = Decimals.canonical(value);
    }

    /** Why a number is no amount; empty when it is one. */
    public static Optional<NumberProblem> problemWith(BigDecimal number) {
        return Decimals.problemWith(number, MOST, DECIMALS);
    }

    @Override
    public int compareTo(Amount other) {
        return value.compareTo(other.value);
    }
}
