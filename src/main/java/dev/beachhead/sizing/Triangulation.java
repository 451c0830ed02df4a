package dev.beachhead.sizing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The estimates of one market held against each other, in USD a year. Pure.
 *
 * @param rows those that compare, in the order in which they were added
 * @param unrated those that do not, for nobody has entered what their currency is worth
 */
public record Triangulation(List<Row> rows, List<Estimate> unrated) {
    private static final int DECIMALS = 1;

    /** One estimate in USD: low ≤ likely ≤ high. */
    public record Row(Estimate estimate, BigDecimal low, BigDecimal likely, BigDecimal high) {}

    /** How well the likely values agree, by how many times the lowest the highest is. */
    public enum Agreement {
        /** Less than 1.5 times. */
        CLOSE,
        /** From 1.5 and less than 3 times. */
        APART,
        /** From 3 and less than 10 times. */
        FAR_APART,
        /** 10 times and more: they do not speak of the same market. */
        CONTRADICTING;

        /** The name in message keys, such as {@code far-apart}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Triangulation {
        rows = List.copyOf(rows);
        unrated = List.copyOf(unrated);
    }

    public static Triangulation of(List<Estimate> estimates, Rates rates) {
        return new Triangulation(
                estimates.stream().flatMap(one -> row(one, rates).stream()).toList(),
                estimates.stream()
                        .filter(one -> rates.of(one.currency()).isEmpty())
                        .toList());
    }

    /**
     * Highest likely ÷ lowest likely, from 1.0, rounded half up to one decimal; empty with fewer than two estimates that compare.
     */
    public Optional<BigDecimal> spread() {
        if (rows.size() < 2) return Optional.empty();
        return Optional.of(highest().divide(lowest(), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Decided on the exact values, not on the rounded spread; empty when there is no spread. */
    public Optional<Agreement> agreement() {
        if (rows.size() < 2) return Optional.empty();
        if (isBelow("1.5")) return Optional.of(Agreement.CLOSE);
        if (isBelow("3")) return Optional.of(Agreement.APART);
        return Optional.of(isBelow("10") ? Agreement.FAR_APART : Agreement.CONTRADICTING);
    }

    private boolean isBelow(String times) {
        return highest().compareTo(lowest().multiply(new BigDecimal(times))) < 0;
    }

    private BigDecimal highest() {
        return rows.stream().map(Row::likely).max(Comparator.naturalOrder()).orElseThrow();
    }

    private BigDecimal lowest() {
        return rows.stream().map(Row::likely).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Optional<Row> row(Estimate estimate, Rates rates) {
        var range = estimate.range();
        return rates.of(estimate.currency())
                .map(Rate::value)
                .map(rate -> new Row(
                        estimate,
                        range.low().value().multiply(rate),
                        range.likely().value().multiply(rate),
                        range.high().value().multiply(rate)));
    }
}
