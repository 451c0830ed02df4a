package dev.beachhead.model;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people of a language type and read them. */
final class Figures {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}'’]");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(?:\\.\\d{0,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d{0,6})?");

    private Figures() {}

    /**
     * Spaces and apostrophes among the digits are left out; where a language writes its decimals after a comma, a point does as well.
     * Empty for what is no number.
     */
    static Optional<Double> parse(String typed, Locale locale) {
        var digits = SPACES.matcher(typed).replaceAll("");
        boolean comma = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
        var plain = comma ? digits.replace(',', '.') : ungrouped(digits);
        return PLAIN.matcher(plain).matches() ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }

    /** With at most two decimals. */
    static String show(double number, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Without decimals, for what was computed; in the currency when that is known. */
    static String money(double amount, Optional<Option> currency, Locale locale) {
        if (currency.isEmpty()) return show(Math.rint(amount), locale);
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency.get().name()));
        format.setMaximumFractionDigits(0);
        return format.format(amount);
    }

    private static String ungrouped(String digits) {
        return GROUPED.matcher(digits).matches() ? digits.replace(",", "") : digits;
    }
}
