package dev.beachhead.persona;

import java.util.Locale;

/** What is written of a kind of customer whom we do not serve. */
public enum Refusing {
    /** Which kind of customer. */
    WHOM(120),
    WHY(300),
    /** How we turn them away kindly. */
    KINDLY(300);

    private final int longest;

    Refusing(int longest) {
        this.longest = longest;
    }

    /** The most characters it takes, as a person counts them. */
    public int longest() {
        return longest;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
