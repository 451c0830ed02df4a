package dev.beachhead.fieldwork;

import java.util.Locale;

/** Whether a person would recommend the product to others. */
public enum Recommends {
    NOT_ASKED,
    YES,
    NO;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
