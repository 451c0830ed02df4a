package dev.beachhead.comment;

import java.util.Locale;

/** What a thread is for. */
public enum Kind {
    /** Something to talk about, until it is resolved. */
    TALK,
    /** Something the team is asked to do, until it is done. */
    REQUEST;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
