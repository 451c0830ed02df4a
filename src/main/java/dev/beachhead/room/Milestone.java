package dev.beachhead.room;

/** Marks an event that a reader of the room looks for later: one of the decisions the method asks for. */
public interface Milestone extends Event {

    /** Whether this one is; an event that says many things may be only for some. */
    default boolean marks() {
        return true;
    }
}
