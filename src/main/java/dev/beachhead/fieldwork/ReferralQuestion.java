package dev.beachhead.fieldwork;

import java.util.Locale;

/** Whether the person was asked who else to talk to. */
public enum ReferralQuestion {
    NOT_ASKED,
    ASKED;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
