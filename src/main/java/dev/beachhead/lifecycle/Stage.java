package dev.beachhead.lifecycle;

import dev.beachhead.room.MessageKey;
import java.util.Locale;

/** The ten stages of a customer's life cycle, in order. */
public enum Stage {
    /** Notices the need or the chance. */
    NOTICES,
    /** Finds out about us. */
    FINDS_OUT,
    WEIGHS_UP,
    BUYS,
    INSTALLS,
    USES,
    SEES_VALUE,
    PAYS,
    GETS_SUPPORT,
    /** Buys more and tells others. */
    TELLS_OTHERS;

    /** As it stands in bundles and test hooks, such as {@code finds-out}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** From 1 to 10. */
    public int number() {
        return ordinal() + 1;
    }

    public MessageKey title() {
        return new MessageKey("lifecycle.stage." + key());
    }
}
