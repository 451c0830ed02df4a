package dev.beachhead.room;

import java.util.List;
import java.util.Optional;

/**
 * What a part of the room holds to be true, for whoever links evidence to it. The states of parts whose items can be supported or
 * contradicted implement it; the part that keeps the evidence asks the room for all of them with {@link RoomState#offerings}.
 */
public interface Statements {

    /**
     * @param words how it reads now, one line
     * @param about what it belongs to, such as the market's name or the block of the canvas; may be a {@link MessageKey}
     */
    record Stated(Statement statement, Object about, String words) {}

    /** Those that say something now, in the order in which the part shows them. */
    List<Stated> statements(RoomState room);

    /** How many other things of the team rest on a statement of this part, from 0; the more, the worse when it is wrong. */
    default int restsOn(RoomState room, Statement statement) {
        return 0;
    }

    /** How a statement reads now, whichever part it stands in; empty when it says nothing any more. */
    static Optional<Stated> of(RoomState room, Statement statement) {
        return room.offerings(Statements.class).stream()
                .flatMap(part -> part.statements(room).stream())
                .filter(stated -> stated.statement().equals(statement))
                .findFirst();
    }
}
