package dev.beachhead.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Amounts of money in the reader's language. Pure. */
public final class Money {
    private static final int CENTS = 2;

    private Money() {}

    /** The whole amount, such as {@code €1,250,000}; cents only when there are any. @param currency in ISO 4217 */
    public static String full(BigDecimal amount, String currency, Locale reader) {
        var format = NumberFormat.getCurrencyInstance(reader);
        format.setCurrency(Currency.getInstance(currency));
        format.setRoundingMode(RoundingMode.HALF_UP);
        int decimals = amount.stripTrailingZeros().scale() > 0 ? CENTS : 0;
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount);
    }

    /** Short and rounded to about one decimal, such as {@code 1.3M EUR}, where the whole amount can be read elsewhere. */
    public static String compact(BigDecimal amount, String currency, Locale reader) {
        return shortNumber(amount, reader) + "\u00a0" + currency;
    }

    /** As {@link #compact}, where the currency is said beside it. */
    public static String shortNumber(BigDecimal number, Locale reader) {
        var format = NumberFormat.getCompactNumberInstance(reader, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        // of a BigDecimal the format drops the decimals that it is told to show
        return format.format(number.doubleValue());
    }

    /** A bare number with all its decimals. */
    public static String number(BigDecimal number, Locale reader) {
        var format = NumberFormat.getNumberInstance(reader);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
