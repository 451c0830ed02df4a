package dev.beachhead.lifecycle;

import dev.beachhead.lifecycle.TimeTaken.Unit;

/**
 * A time as people say it: in the largest unit of which it is at least one.
 *
 * @param amount rounded to one decimal
 */
public record Span(double amount, Unit unit) {

    /** @param minutes from 0 */
    public static Span of(long minutes) {
        var unit = Unit.MINUTES;
        for (var larger : Unit.values()) if (minutes >= larger.minutes()) unit = larger;
        return new Span(Math.round(10.0 * minutes / unit.minutes()) / 10.0, unit);
    }
}
