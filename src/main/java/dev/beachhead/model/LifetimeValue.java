package dev.beachhead.model;

import java.util.OptionalDouble;

/**
 * What one customer is worth, in the canvas' currency: the margin of each year's revenue, for the customers that are still there, at
 * today's value.
 *
 * <pre>value = revenue × margin × Σ (retention ÷ (1 + discount))^t   for t = 0 … years − 1</pre>
 *
 * Revenue is what one customer pays in a year, counted at the beginning of the year, so the first year is neither thinned by leaving
 * nor discounted. Winning the customer is not taken off; {@link #timesItsCost} compares the two.
 *
 * @param revenue a year, from 0
 * @param margin 0 to 1
 * @param retention 0 to 1, from one year to the next
 * @param discount 0 to 1, a year
 * @param years how many are counted, from 1; a part of a year is left out
 * @see "S. Gupta and D. R. Lehmann, Customers as assets, 2003, there without an end"
 */
public record LifetimeValue(double revenue, double margin, double retention, double discount, int years) {

    /** Empty until all five figures are there. */
    static OptionalDouble of(Answers answers) {
        var revenue = answers.number(Facet.CUSTOMER_REVENUE);
        var margin = answers.number(Facet.MARGIN);
        var retention = answers.number(Facet.RETENTION);
        var discount = answers.number(Facet.DISCOUNT);
        var years = answers.number(Facet.YEARS);
        if (revenue.isEmpty() || margin.isEmpty() || retention.isEmpty() || discount.isEmpty() || years.isEmpty())
            return OptionalDouble.empty();
        return OptionalDouble.of(new LifetimeValue(
                        revenue.get(),
                        margin.get() / 100,
                        retention.get() / 100,
                        discount.get() / 100,
                        years.get().intValue())
                .value());
    }

    public double value() {
        double value = 0;
        double share = 1;
        for (int year = 0; year < years; year++) {
            value += revenue * margin * share;
            share *= retention / (1 + discount);
        }
        return value;
    }

    /** How many times the value is what winning a customer costs; empty until both are known, and when winning one costs nothing. */
    static OptionalDouble timesItsCost(Answers answers) {
        var value = of(answers);
        var cost = answers.number(Facet.WINNING_COST).filter(one -> one > 0);
        if (value.isEmpty() || cost.isEmpty()) return OptionalDouble.empty();
        return OptionalDouble.of(value.getAsDouble() / cost.get());
    }
}
