package dev.beachhead.ui;

/**
 * What a workshop's menu offers everybody in it, whatever their role. A bean of another package; the shell opens it and need not know
 * what it is.
 */
public interface RoomOffer {

    /** Appears as {@code data-testid="menu-<name>"}. */
    String name();

    /** The message key of its words in the menu. */
    String key();

    /** Opened by a click, in the page of whoever clicked. */
    void open(Desk desk);
}
