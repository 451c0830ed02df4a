package dev.beachhead.vote;

import java.util.Locale;
import java.util.Optional;

/** The seven criteria of the scorecard, in its order. A rating of 5 is always good for us. */
public enum Criterion {
    /** Is the target customer well funded. */
    FUNDS,
    /** Can our sales people reach them. */
    REACH,
    /** Do they have a compelling reason to buy. */
    REASON,
    /** Can we deliver all of it today with the partners needed. */
    WHOLE_PRODUCT,
    /** Is there no entrenched competitor who can block us. */
    COMPETITION,
    /** Does winning here open other markets. */
    SPRINGBOARD,
    /** Does it fit the team's values, passion and goals. */
    VALUES;

    static final int COUNT = values().length;

    /** Its number on the scorecard, from 1. */
    public int number() {
        return column() + 1;
    }

    /** What its message keys end with, such as {@code vote.criterion.whole-product}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty after the last. */
    Optional<Criterion> next() {
        return number() < COUNT ? Optional.of(values()[number()]) : Optional.empty();
    }

    /** Its place in every row of seven numbers, from 0. */
    @SuppressWarnings("EnumOrdinal") // the order above is the scorecard's
    int column() {
        return ordinal();
    }
}
