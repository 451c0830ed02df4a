package dev.beachhead.fieldwork;

import java.util.Locale;

/** What a piece of evidence does to a statement. */
public enum Side {
    SUPPORTS,
    CONTRADICTS;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
