package dev.beachhead.decide;

import java.util.Locale;
import java.util.Optional;

/** The four phases of a startup, in order; each ends in a gate. */
public enum Phase {
    /** Is the problem real, and does somebody pay to be rid of it? */
    DISCOVERY,
    /** Can it be sold again and again? */
    VALIDATION,
    /** How is demand created? */
    CREATION,
    /** How does the team become a company? */
    BUILDING;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for the last one. */
    public Optional<Phase> next() {
        return this == BUILDING ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
