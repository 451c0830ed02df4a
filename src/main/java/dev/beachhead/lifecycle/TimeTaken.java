package dev.beachhead.lifecycle;

import java.util.Locale;

/**
 * How long a step takes, as somebody said it.
 *
 * @param amount 1 to {@link #MOST} of the unit
 */
public record TimeTaken(int amount, Unit unit) {
    public static final int MOST = 9_999;

    /** A month is counted as 30 days; days and weeks are those of the calendar, since the customer waits for all of them. */
    public enum Unit {
        MINUTES(1),
        HOURS(60),
        DAYS(24 * 60),
        WEEKS(7 * 24 * 60),
        MONTHS(30 * 24 * 60);

        private final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        public int minutes() {
            return minutes;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** In minutes; at most {@link #MOST} months, which a long holds many times over. */
    public long minutes() {
        return (long) amount * unit.minutes();
    }
}
