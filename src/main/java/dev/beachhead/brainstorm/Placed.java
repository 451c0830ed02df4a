package dev.beachhead.brainstorm;

/** A note's new place within its group. */
public record Placed(NoteId note, String order) {}
