package dev.beachhead.sizing;

import java.math.BigDecimal;
import java.util.Optional;

/** What holds for every number here that is above nothing. */
final class Decimals {
    private Decimals() {}

    /**
     * Why a number is not taken; empty when it is. Safe for numbers of any size: none is written out.
     *
     * @param most the largest that is taken
     * @param decimals how many are kept
     */
    static Optional<NumberProblem> problemWith(BigDecimal number, BigDecimal most, int decimals) {
        if (number.signum() <= 0) return Optional.of(NumberProblem.NOT_POSITIVE);
        if (number.compareTo(most) > 0) return Optional.of(NumberProblem.TOO_LARGE);
        if (number.stripTrailingZeros().scale() > decimals) return Optional.of(NumberProblem.TOO_FINE);
        return Optional.empty();
    }

    /** The number with no needless zeros and never as a power of ten. */
    static BigDecimal canonical(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
