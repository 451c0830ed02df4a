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
 * nothing; it draws the newest state when it can.
 */
final class RoomFeed implements RoomWatcher {
    private final UI ui;
    private final Consumer<RoomState> draw;
    private final AtomicReference<@Nullable RoomState> waiting = new AtomicReference<>();
    private volatile long drawn = -1;

    RoomFeed(UI ui, Consumer<RoomState> draw) {
        this.ui = ui;
        this.draw = draw;
    }

    @Override
    public void show(RoomState newest) {
        if (newest.seq() <= drawn || waiting.getAndSet(newest) != null) return;
        try {
            ui.access(this::drawWaiting);
        } catch (UIDetachedException gone) {
            waiting.set(null);
        }
    }

    /** Draws at once, with the session's lock held: so a user's own change comes back in the answer to their request. */
    void now(RoomState state) {
        if (state.seq() <= drawn) return;
        drawn = state.seq();
        draw.accept(state);
    }

    private void drawWaiting() {
        var state = waiting.getAndSet(null);
        if (state != null) now(state);
    }
}
