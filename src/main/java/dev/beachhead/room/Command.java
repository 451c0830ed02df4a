package dev.beachhead.room;

/** What somebody wants to happen. Each part of the room has its own sealed interface of commands, all records. */
public interface Command {}
