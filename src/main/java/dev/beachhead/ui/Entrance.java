package dev.beachhead.ui;

import dev.beachhead.people.GuestId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.WorkshopId;
import java.util.Optional;

/** Who stands before the rooms, and the way in. To be asked in answer to a press, not over a push. */
public interface Entrance {

    /** Empty for a browser that was never welcomed here. */
    Optional<GuestId> known();

    /** The browser, known from now on if it was not before. */
    GuestId welcome();

    /** The network address that the browser comes from. */
    String address();

    /** A refusal in the reader's language: what happened, and what to do. */
    String say(Rejection why);

    /** Goes into a room. */
    void enter(WorkshopId workshop);
}
