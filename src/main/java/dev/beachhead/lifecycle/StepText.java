package dev.beachhead.lifecycle;

import java.util.Locale;

/** What is written on a step. */
public enum StepText {
    /** What happens. */
    WHAT(500),
    /** Where they meet us, or whoever stands in our place. */
    TOUCHPOINT(120),
    /** What we do about what stands in the way. */
    ANSWER(500);

    private final int longest;

    StepText(int longest) {
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
