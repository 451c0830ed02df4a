package dev.beachhead.export;

import dev.beachhead.room.Deed;
import dev.beachhead.room.Event;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import java.util.List;

/** What a file holds. */
sealed interface FileContents {

    /**
     * A workshop.
     *
     * @param room what the events lead to
     * @param deeds at least one, the first of which opens the workshop
     */
    record Workshop(String title, RoomState room, List<Deed> deeds) implements FileContents {}

    /** What a new workshop begins with. */
    record Template(String title, List<Event> events) implements FileContents {}

    /**
     * Something that cannot be taken, so that nothing is.
     *
     * @param path where it stands, such as {@code events[12].payload.text}; {@code $} for the file as a whole
     */
    record Faulty(String path, Rejection why) implements FileContents {}
}
