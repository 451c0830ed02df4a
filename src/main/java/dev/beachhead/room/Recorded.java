package dev.beachhead.room;

/** An event with its place in a journal. */
public record Recorded<E extends Event>(Stamp stamp, E event) {}
