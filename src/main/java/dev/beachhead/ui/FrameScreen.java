package dev.beachhead.ui;

/**
 * Offers something that stands around all stations: a timer, a conversation, a search. Registered as a bean; the beans' order is
 * the order on the screen.
 */
public interface FrameScreen {

    /** Opens it for one person on one screen. */
    FramePart open(Desk desk);
}
