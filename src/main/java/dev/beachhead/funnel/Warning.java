package dev.beachhead.funnel;

import dev.beachhead.room.MessageKey;
import java.util.Locale;

/** What speaks against choosing a segment as the beachhead. The team may overrule it; that is recorded. */
public enum Warning {
    /** No other finalist is known to be larger, and one is smaller. */
    LARGEST_OF_FINALISTS,
    /** It cannot be said whether it is the largest, for sizes are missing. */
    SIZE_UNKNOWN,
    /** The vote puts another market first, or there is no score. */
    SCORE_NOT_FIRST,
    /** Hardly anybody was asked. */
    FEWER_THAN_TEN_INTERVIEWS;

    /** The sentence in the reader's language. */
    public MessageKey sentence() {
        return new MessageKey(
                "funnel.warning." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
