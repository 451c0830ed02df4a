package dev.beachhead.fieldwork;

import java.util.Locale;

/** What a measurement says of the prediction. Computed, never chosen. */
public enum Verdict {
    CONFIRMED,
    REFUTED;

    /** What it does to the hypothesis. */
    public Side side() {
        return switch (this) {
            case CONFIRMED -> Side.SUPPORTS;
            case REFUTED -> Side.CONTRADICTS;
        };
    }

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
