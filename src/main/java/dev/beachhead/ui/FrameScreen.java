package dev.beachhead.ui;

import java.util.Optional;

/**
 * Offers something that stands around all stations: a timer, a conversation, a search. Registered as a bean; the beans' order is
 * the order on the screen.
 */
public interface FrameScreen {

    /** Opens it for one person on one screen. */
    FramePart open(Desk desk);

    /** Opens what of it belongs on the wall, where only its bar and strips are shown; empty for nothing. */
    default Optional<FramePart> project(Desk desk) {
        return Optional.empty();
    }
}
