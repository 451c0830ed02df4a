package dev.beachhead.undo;

import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.FrameScreen;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts undo and redo into the top bar of every room. */
@Component
@Order(1)
class UndoScreen implements FrameScreen {

    @Override
    public FramePart open(Desk desk) {
        return new UndoBar(desk);
    }
}
