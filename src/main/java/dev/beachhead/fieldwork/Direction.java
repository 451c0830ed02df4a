package dev.beachhead.fieldwork;

import java.util.Locale;

/** On which side of its threshold a measurement confirms the prediction. */
public enum Direction {
    AT_LEAST,
    AT_MOST;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
