package dev.beachhead.purpose;

import java.util.Locale;

/** The fields of the purpose sheet, in the order in which they are thought about. */
public enum PurposePrompt {
    /** What can we do well? */
    GOOD_AT,
    /** What are we willing to do for years? */
    WILLING,
    /** What is good for many people? */
    GOOD_FOR_MANY,
    /** The one statement that joins the three. */
    STATEMENT;

    /** The name of the field on the screen and in message keys, such as {@code good-for-many}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
