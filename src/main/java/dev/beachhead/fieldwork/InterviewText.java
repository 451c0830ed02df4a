package dev.beachhead.fieldwork;

import java.util.Locale;

/** The two texts of an interview. */
public enum InterviewText {
    NOTES,
    QUOTES;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
