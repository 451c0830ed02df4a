package dev.beachhead.review;

import dev.beachhead.room.MessageKey;
import java.util.Locale;

/** What a mentor rates, in the method's order. */
public enum Criterion {
    EVIDENCE,
    PROBLEM,
    FOCUS,
    ECONOMICS,
    LEARNING;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    MessageKey title() {
        return new MessageKey("review.criterion." + key());
    }
}
