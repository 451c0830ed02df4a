package dev.beachhead.room;

import java.util.UUID;

/**
 * How many people were interviewed. The state of the part that records interviews implements it; whoever needs it asks the room
 * with {@link RoomState#offering}.
 */
public interface InterviewCounts {

    /** People, not interviews, from 0. */
    int about(UUID market);
}
