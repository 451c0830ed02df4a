package dev.beachhead.fieldwork;

import java.util.Locale;

/** The five steps to a key account, in order. */
public enum AccountStep {
    CHOOSE_TARGET,
    /** Gather information and send samples. */
    INFORM,
    /** Assess the value for them, and their process. */
    ASSESS,
    /** Build relations with those who decide. */
    BUILD_RELATIONS,
    CLOSE;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
