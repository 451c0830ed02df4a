package dev.beachhead.find;

import dev.beachhead.room.Rooms;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the search and the page about the keyboard into every room. */
@Component
@Order(0)
class FindScreen implements FrameScreen {
    private final Rooms rooms;

    FindScreen(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public FramePart open(Desk desk) {
        return new FindBar(desk, rooms.parts());
    }
}
