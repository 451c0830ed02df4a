package dev.beachhead.fieldwork;

import java.util.Locale;

/** What a team sets itself a number for. */
public enum GoalKind {
    /** People contacted for the first time. */
    CONTACTED,
    /** Interviews held. */
    INTERVIEWS;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
