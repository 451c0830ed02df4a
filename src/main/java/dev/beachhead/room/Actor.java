package dev.beachhead.room;

/** Who sends a command. What they may do is looked up in the room's own roster, never believed. */
public record Actor(ParticipantId id) {}
