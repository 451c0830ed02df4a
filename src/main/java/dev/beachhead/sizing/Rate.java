package dev.beachhead.sizing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many US dollars one unit of a currency is: above 0, at most {@link #MOST}, with at most {@link #DECIMALS} decimals.
 *
 * @param value without needless zeros, so that equal rates are equal
 */
public record Rate(@JsonValue BigDecimal value) {
    /** No currency is worth a hundredth of it. */
    public static final BigDecimal MOST = new BigDecimal("1000");

    public static final int DECIMALS = 8;

    /** Of the US dollar itself. */
    static final Rate ONE = new Rate(BigDecimal.ONE);

    /** @throws IllegalArgumentException when it is out of range; ask {@link #problemWith} first about what somebody typed */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rate {
        if (problemWith(value).isPresent()) throw new IllegalArgumentException("no rate: " + value);
        value = Decimals.canonical(value);
    }

    /** Why a number is no rate; empty when it is one. */
    public static Optional<NumberProblem> problemWith(BigDecimal number) {
        return Decimals.problemWith(number, MOST, DECIMALS);
    }
}
