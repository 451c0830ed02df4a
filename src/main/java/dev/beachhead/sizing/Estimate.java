package dev.beachhead.sizing;

import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;

/**
 * One estimate of a market's yearly size.
 *
 * @param source where it is from, one line of 1 to {@link #LONGEST_SOURCE} characters
 */
public record Estimate(EstimateId id, Method method, Range range, CurrencyCode currency, SharedText source) {
    public static final int LONGEST_SOURCE = 300;

    Estimate revised(Method newMethod, Range newRange, CurrencyCode newCurrency) {
        return new Estimate(id, newMethod, newRange, newCurrency, source);
    }

    Estimate sourced(String text, boolean overlapped, Stamp stamp) {
        return new Estimate(id, method, range, currency, source.edited(text, overlapped, stamp));
    }
}
