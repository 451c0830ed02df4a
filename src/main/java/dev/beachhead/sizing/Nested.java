package dev.beachhead.sizing;

import dev.beachhead.room.MessageKey;
import java.util.Locale;

/** The three figures of a market, from the widest to the narrowest; none is larger than one before it. */
public enum Nested {
    /** All that could be sold there, if everybody bought. */
    TOTAL,
    /** What our product and our way of selling can serve. */
    SERVICEABLE,
    /** What we mean to win. */
    TARGET;

    /** The name of the field on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in the reader's language. */
    public MessageKey title() {
        return new MessageKey("sizing.figure." + key());
    }
}
