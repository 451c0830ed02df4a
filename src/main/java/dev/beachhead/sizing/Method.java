package dev.beachhead.sizing;

import dev.beachhead.room.MessageKey;
import java.util.Locale;

/** From which side a market's size was estimated. */
public enum Method {
    /** Count of end users times yearly revenue per end user. */
    END_USERS,
    COMPETING_PRODUCTS,
    SEARCH_INTEREST,
    ANALYST_REPORT,
    OTHER;

    /** The name in message keys, such as {@code end-users}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called in the reader's language. */
    public MessageKey title() {
        return new MessageKey("sizing.method." + key());
    }
}
