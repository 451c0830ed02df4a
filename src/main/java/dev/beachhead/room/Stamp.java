package dev.beachhead.room;

import java.time.Instant;

/**
 * Where in the journal an event stands.
 *
 * @param seq from 1, without gaps within a room
 * @param at the server's time, in milliseconds
 */
public record Stamp(long seq, ParticipantId actor, Instant at) {}
