package dev.beachhead.lifecycle;

import java.util.Locale;

/** Why a customer may not get past a step. Both count as a barrier until there is an answer to it. */
public enum Obstacle {
    /** Something stands in the way. */
    BARRIER,
    /** It asks them to change a habit, and customers keep their habits. */
    HABIT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
