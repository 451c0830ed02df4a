package dev.beachhead.room;

import java.util.List;

/** Who works on the stations. The state of the part that knows the people implements it; see {@link RoomState#offering}. */
public interface Team {

    /** Everybody who is in the room and may work on the stations, in the order of joining. */
    List<ParticipantId> team();
}
