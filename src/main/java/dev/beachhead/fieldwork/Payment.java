package dev.beachhead.fieldwork;

import java.util.Locale;

/** Whether a person paid for the product. A promise is no payment. */
public enum Payment {
    NOT_PAID,
    PAID;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
