package dev.beachhead.room;

import java.util.Locale;

/** How sure the team is of what it wrote, from least to most. */
public enum Confidence {
    GUESS,
    HEARD_ONCE,
    HEARD_OFTEN,
    SEEN;

    /** The name on the screen and in message keys, such as {@code heard-once}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
