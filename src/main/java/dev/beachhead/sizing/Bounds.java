package dev.beachhead.sizing;

import java.math.BigDecimal;

/**
 * From which total available market on, in USD a year, a market is no longer too small, is large enough, and is too large to be
 * first; ascending.
 *
 * @param thin at this amount exactly, a market is thin
 * @param fits at this amount exactly, it fits
 * @param split at this amount exactly, it still fits; only above it is it to be split further
 */
public record Bounds(Amount thin, Amount fits, Amount split) {

    /** The method's own: 5, 20 and 100 million. */
    public static final Bounds USUAL = new Bounds(millions(5), millions(20), millions(100));

    /** @throws IllegalArgumentException when they do not ascend */
    public Bounds {
        if (thin.compareTo(fits) >= 0 || fits.compareTo(split) >= 0)
            throw new IllegalArgumentException("not ascending: " + thin + ", " + fits + ", " + split);
    }

    private static Amount millions(int count) {
        return new Amount(BigDecimal.valueOf(count * 1_000_000L));
    }
}
