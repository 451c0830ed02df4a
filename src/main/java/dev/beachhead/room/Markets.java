package dev.beachhead.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The markets that a team looks at closely. The state of the part that narrows them down implements it; whoever describes one asks
 * the room with {@link RoomState#offering} and needs not know that part.
 */
public interface Markets {

    record Market(UUID id, String name) {}

    /** The one market that comes first; empty while none was chosen. */
    Optional<Market> beachhead();

    /** Those that are neither parked nor closed: the beachhead first, then who is furthest, then in the order of the shortlist. */
    List<Market> inPlay(RoomState room);
}
