package dev.beachhead.persona;

import dev.beachhead.room.MessageKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of short lines, each in an order that the team sets. */
public enum LineKind {
    /** What they buy by, in order of priority. */
    CRITERION,
    PAIN,
    GAIN;

    /** How many lines one list may have. */
    public static final int MOST = 20;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public MessageKey title() {
        return new MessageKey("persona.lines." + key());
    }

    static Optional<LineKind> parse(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
