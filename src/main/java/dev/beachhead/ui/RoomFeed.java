package dev.beachhead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.RoomWatcher;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Brings a room's states to one screen: one waiting state, one access to draw it. A screen that is busy, stuck or gone costs the room
 * nothing; it draws the newest state when it can. A deleted workshop's empty state, with {@code seq} 0, is drawn last, however new the
 * one before it was.
 */
final class RoomFeed implements RoomWatcher {
    private final UI ui;
    private final Consumer<RoomState> draw;
    private final AtomicReference<@Nullable RoomState> waiting = new AtomicReference<>();
    private volatile long drawn = -1;
    private volatile boolean closed;

    RoomFeed(UI ui, Consumer<RoomState> draw) {
        this.ui = ui;
        this.draw = draw;
    }

    @Override
    public void show(RoomState newest) {
        if (closed || isPast(newest) || waiting.getAndSet(newest) != null) return;
        try {
            ui.access(this::drawWaiting);
        } catch (UIDetachedException gone) {
            waiting.set(null);
        }
    }

    /** Draws at once, with the session's lock held: so a user's own change comes back in the answer to their request. */
    void now(RoomState state) {
        if (closed || isPast(state)) return;
        drawn = state.seq();
        draw.accept(state);
    }

    /** Nothing is drawn from now on, not even what waits already: the screen has left the room. */
    void close() {
        closed = true;
        waiting.set(null);
    }

    private boolean isPast(RoomState state) {
        boolean deleted = state.seq() == 0;
        return drawn == 0 || (!deleted && state.seq() <= drawn);
    }

    private void drawWaiting() {
        var state = waiting.getAndSet(null);
        if (state != null) now(state);
    }
}
