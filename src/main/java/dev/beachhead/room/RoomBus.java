package dev.beachhead.room;

import java.util.function.Consumer;

/** Tells other nodes that a room has news. It carries no content: whoever hears it reads the journal. */
public interface RoomBus {

    /** @param seq the last event that is on disk */
    record News(WorkshopId workshop, long seq) {}

    void announce(News news);

    /** Hears every announcement of every node, its own too, until the answer is closed. */
    Registration listen(Consumer<News> listener);
}
