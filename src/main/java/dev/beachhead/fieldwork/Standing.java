package dev.beachhead.fieldwork;

import java.util.Locale;

/** How far the team has come with a person. The first five are a ladder, each standing on the one before; declining ends it anywhere. */
public enum Standing {
    TO_CONTACT,
    CONTACTED,
    AGREED,
    MET,
    REFERRED_US_ON,
    DECLINED;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
