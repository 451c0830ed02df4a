package dev.beachhead.people;

import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.WorkshopId;

/** Where a link or a code leads, before anybody gave a name. */
public sealed interface Invitation {

    /** @param isOpen in an ended workshop only mentors, observers and who was there before come in */
    record To(WorkshopId workshop, String title, Role role, boolean isOpen) implements Invitation {}

    record Refused(Rejection why) implements Invitation {}
}
