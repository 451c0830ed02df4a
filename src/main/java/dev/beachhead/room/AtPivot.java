package dev.beachhead.room;

import java.util.List;

/**
 * What else happens when a team changes course, such as keeping a copy of what it leaves. The states of the parts concerned
 * implement it; whoever decides the pivot adds their events to its own, so that all of it happens or nothing.
 */
public interface AtPivot {

    /**
     * Pure.
     *
     * @param reason why the team changes course
     * @return events of the part that answers; empty when it has nothing to keep
     */
    List<Event> atPivot(RoomState room, Context context, String reason);
}
