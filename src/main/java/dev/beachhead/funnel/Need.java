package dev.beachhead.funnel;

/** How much an end user needs the product. */
public enum Need {
    LIKE_AIR,
    NICE_TO_HAVE
}
