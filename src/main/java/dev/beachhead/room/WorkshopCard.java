package dev.beachhead.room;

import java.time.Instant;

/**
 * A workshop in a list.
 *
 * @param events how many its journal has
 * @param changed when the last of them happened
 */
public record WorkshopCard(WorkshopId id, Summary summary, long events, Instant created, Instant changed) {}
