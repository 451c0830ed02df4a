package dev.beachhead.room;

import java.util.Optional;

/** What the room needs to know of its people. The state of exactly one part implements it. */
public interface Roster {

    /** Empty for somebody who never joined or was removed. */
    Optional<Role> roleOf(ParticipantId id);

    /** Whether work goes on; in an ended workshop only the roster itself may change. */
    boolean isOpen();
}
