package dev.beachhead.funnel;

/** What the gate {@link Gate#ESSENTIAL} asks beside its reason. */
public record Essential(Frequency used, Need needed) {}
