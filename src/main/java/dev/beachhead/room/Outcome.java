package dev.beachhead.room;

/** What came of a command, once it is on disk. */
public sealed interface Outcome {

    /** @param state the room's newest state; it holds at least what the command did */
    record Committed(RoomState state) implements Outcome {}

    record Refused(Rejection why) implements Outcome {}

    default boolean isCommitted() {
        return this instanceof Committed;
    }
}
