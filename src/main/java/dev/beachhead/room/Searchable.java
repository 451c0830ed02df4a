package dev.beachhead.room;

import java.util.List;

/**
 * What can be looked for in a part of the room. The states of parts that hold things with words implement it; whoever searches asks
 * the room for all of them with {@link RoomState#offerings}.
 */
public interface Searchable {

    /** @param words what it says, one line or more */
    record Thing(Subject subject, String words) {}

    /** All that a viewer may see; what is secret from them is not in it. */
    List<Thing> things(RoomState room, ParticipantId viewer);
}
