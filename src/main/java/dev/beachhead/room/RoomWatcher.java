package dev.beachhead.room;

/** Somebody who wants a room's newest state, such as a screen. */
@FunctionalInterface
public interface RoomWatcher {

    /** Called on a thread of its own, never twice at once for one watcher; states may be skipped, and never go back. */
    void show(RoomState newest);
}
