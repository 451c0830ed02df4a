package dev.beachhead.sizing;

import dev.beachhead.room.Rejection;
import java.util.List;
import java.util.Locale;

/** Why a number is not taken. */
public enum NumberProblem {
    EMPTY,
    NOT_A_NUMBER,
    /** It can be read in two ways. */
    AMBIGUOUS,
    /** The currency belongs in its own field, where it cannot contradict. */
    HAS_CURRENCY,
    NOT_POSITIVE,
    TOO_LARGE,
    /** It has more decimals than are kept. */
    TOO_FINE,
    NOT_WHOLE;

    /** @param arguments what the sentence needs: both readings, the largest number, or how many decimals */
    public Rejection beside(String field, Object... arguments) {
        return new Rejection.Invalid(
                field, "sizing.number-" + name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of(arguments));
    }
}
