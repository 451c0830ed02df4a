package dev.beachhead.funnel;

/** Whether an answer stands, or was given for a place the segment has left since. */
public enum Confirmation {
    CONFIRMED,
    TO_CONFIRM
}
