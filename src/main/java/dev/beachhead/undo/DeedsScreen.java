package dev.beachhead.undo;

import dev.beachhead.room.Rooms;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts what happened to a thing into the menu of every thing. */
@Component
@Order(90)
class DeedsScreen implements FrameScreen {
    private final Rooms rooms;

    DeedsScreen(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public FramePart open(Desk desk) {
        return new DeedsMenu(desk, rooms.parts());
    }
}
