package dev.beachhead.funnel;

/** A yes or a no. */
public enum Verdict {
    YES,
    NO
}
