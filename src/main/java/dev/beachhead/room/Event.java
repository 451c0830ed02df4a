package dev.beachhead.room;

/**
 * What happened. Each part of the room has its own sealed interface of events, all records, and their JSON is a contract: a
 * changed event gets a new {@link Version} and an {@link Upcaster}.
 */
public interface Event {}
