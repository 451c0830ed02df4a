package dev.beachhead.fieldwork;

import java.util.Locale;

/** The five traits of an early adopter, in the method’s order; how many a person shows is their score, 0 to 5. */
public enum Trait {
    HAS_THE_PROBLEM,
    KNOWS_IT,
    LOOKS_FOR_A_SOLUTION,
    PATCHED_ONE_TOGETHER,
    HAS_A_BUDGET;

    /** The name on the screen and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
