package dev.beachhead.fieldwork;

import java.util.Locale;

/** How a key account ended, if it did. */
public enum Deal {
    OPEN,
    WON,
    LOST;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
