package dev.beachhead.people;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.WorkshopId;

/** What came of the wish to come into a workshop. */
public sealed interface Joined {

    record Admitted(WorkshopId workshop, ParticipantId participant) implements Joined {}

    record Refused(Rejection why) implements Joined {}
}
