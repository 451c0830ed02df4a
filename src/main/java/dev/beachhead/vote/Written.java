package dev.beachhead.vote;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as the reader writes them. */
final class Written {
    private Written() {}

    static String decimal(double value, int digits, Locale reader) {
        return format(NumberFormat.getNumberInstance(reader), digits).format(value);
    }

    /** A dash where there is no figure. */
    static String decimal(OptionalDouble value, int digits, Locale reader) {
        return value.isPresent() ? decimal(value.getAsDouble(), digits, reader) : "–";
    }

    /** @param share 0 to 1 */
    static String percent(double share, int digits, Locale reader) {
        return format(NumberFormat.getPercentInstance(reader), digits).format(share);
    }

    private static NumberFormat format(NumberFormat format, int digits) {
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format;
    }
}
