package dev.beachhead.room;

/** Something that somebody did elsewhere, such as in an example or an export, and that a room takes over. */
public record Deed(ParticipantId actor, Event event) {}
