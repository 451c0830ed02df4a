package dev.beachhead.calendar;

import dev.beachhead.room.Event;
import java.time.Instant;

/** What happened to the next session. */
public sealed interface NextSessionEvent extends Event {

    /** It was planned, or moved. */
    record SessionPlanned(Instant at, int minutes, String place) implements NextSessionEvent {}

    record SessionDropped() implements NextSessionEvent {}
}
