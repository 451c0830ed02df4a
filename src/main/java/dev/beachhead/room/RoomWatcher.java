package dev.beachhead.room;

/** Somebody who wants a room's newest state, such as a screen. */
@FunctionalInterface
public interface RoomWatcher {

    /**
     * Called on a thread of its own, never twice at once for one watcher; states may be skipped, and never go back, but for one:
     * when the workshop is deleted, its empty state with {@code seq} 0 comes last. Once the registration is closed, no call begins.
     */
    void show(RoomState newest);
}
