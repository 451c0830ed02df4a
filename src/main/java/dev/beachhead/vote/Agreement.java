package dev.beachhead.vote;

import java.util.Locale;

/**
 * A word for how far raters agree, after Kendall's W.
 *
 * <p>R. C. Schmidt (Managing Delphi surveys using nonparametric statistical techniques, Decision Sciences 28(3), 1997)
 * gives words for W = 0.1, 0.3, 0.5, 0.7 and 0.9; a W between takes the word of the nearest, halfway the higher one.
 */
public enum Agreement {
    /** Below 0.2. */
    VERY_WEAK(0),
    /** From 0.2. */
    WEAK(0.2),
    /** From 0.4. */
    MODERATE(0.4),
    /** From 0.6. */
    STRONG(0.6),
    /** From 0.8. */
    UNUSUALLY_STRONG(0.8);

    private final double from;

    Agreement(double from) {
        this.from = from;
    }

    /** The least W of this word. */
    public double from() {
        return from;
    }

    /** What its message key ends with, such as {@code vote.agreement.unusually-strong}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for W, 0 to 1. */
    static Agreement of(double w) {
        var word = VERY_WEAK;
        for (var higher : values()) if (w >= higher.from) word = higher;
        return word;
    }
}
