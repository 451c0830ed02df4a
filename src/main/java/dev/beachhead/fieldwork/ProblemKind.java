package dev.beachhead.fieldwork;

import java.util.Locale;

/** What a person’s problem is to them, from least to most ready to buy. */
public enum ProblemKind {
    /** They have it and do not know it. */
    LATENT,
    /** They know it and do nothing about it. */
    PASSIVE,
    /** They look for a solution. */
    ACTIVE,
    /** They know how it would be solved, and perhaps began to build it. */
    VISION;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
