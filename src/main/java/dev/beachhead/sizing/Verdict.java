package dev.beachhead.sizing;

import java.math.BigDecimal;
import java.util.Locale;

/** What a market's total available size means for a beachhead. */
public enum Verdict {
    TOO_SMALL,
    THIN,
    FITS,
    SPLIT_FURTHER;

    /**
     * Below {@link Bounds#thin} it is too small; from there on, and below {@link Bounds#fits}, thin; from there on, up to and with
     * {@link Bounds#split}, it fits; above, it is to be split further.
     *
     * @param total the total available market in USD a year
     */
    public static Verdict of(BigDecimal total, Bounds bounds) {
        if (total.compareTo(bounds.thin().value()) < 0) return TOO_SMALL;
        if (total.compareTo(bounds.fits().value()) < 0) return THIN;
        return total.compareTo(bounds.split().value()) <= 0 ? FITS : SPLIT_FURTHER;
    }

    /** The name in message keys, such as {@code too-small}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
