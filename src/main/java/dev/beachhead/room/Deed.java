package dev.beachhead.room;

import java.time.Instant;

/**
 * Something that somebody did elsewhere, such as in an example or an export, and that a room takes over.
 *
 * @param at when they did it, in whole milliseconds
 */
public record Deed(ParticipantId actor, Event event, Instant at) {}
