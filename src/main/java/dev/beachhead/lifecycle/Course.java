package dev.beachhead.lifecycle;

import dev.beachhead.room.MessageKey;
import java.util.Locale;

/** Which of the two life cycles: they are looked at side by side. */
public enum Course {
    /** How the customer does it now, without us. */
    TODAY,
    WITH_PRODUCT;

    /** As it stands in addresses, bundles and test hooks, such as {@code with-product}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public MessageKey title() {
        return new MessageKey("lifecycle.course." + key());
    }

    public Course other() {
        return this == TODAY ? WITH_PRODUCT : TODAY;
    }
}
