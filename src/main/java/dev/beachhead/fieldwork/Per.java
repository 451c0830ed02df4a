package dev.beachhead.fieldwork;

import java.util.Locale;

/** The time in which a goal is to be reached; days and weeks are those of UTC, and weeks begin on Monday. */
public enum Per {
    DAY,
    WEEK;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
