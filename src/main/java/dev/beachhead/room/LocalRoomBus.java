package dev.beachhead.room;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The bus of a single process. Two {@link Rooms} on one of these behave like two nodes, which is how tests make them. */
public final class LocalRoomBus implements RoomBus {
    private final List<Consumer<News>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void announce(News news) {
        listeners.forEach(listener -> listener.accept(news));
    }

    @Override
    public Registration listen(Consumer<News> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
