package dev.beachhead.room;

import java.util.Optional;

/** The seat of the lead facilitator, as the roster keeps it. */
public interface LeadSeat {

    /** Who holds it; empty only before the workshop was opened. */
    Optional<ParticipantId> seat();

    /** Whether somebody present may lead beside whoever holds the seat. */
    boolean hasCoFacilitator();

    /** What happens when somebody who is present comes to hold it. */
    Event takenBy(ParticipantId who);
}
