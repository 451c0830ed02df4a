package dev.beachhead.funnel;

/** How often an end user uses the product. */
public enum Frequency {
    DAILY,
    MONTHLY,
    ONCE
}
