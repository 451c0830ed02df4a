package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What stands around the stations for one person on one screen. As a station's view, it changes its components in {@link #render}
 * and {@link #mark} and nowhere else. All is called with the session's lock held.
 */
public interface FramePart {

    /**
     * A tab of the side panel.
     *
     * @param name appears as {@code data-testid="tab-<name>"}
     * @param draw brings the body up to date; called when the tab is opened and, while it is open, after each {@link #render} and
     *     {@link #mark}. A closed tab costs nothing
     */
    record Tab(String name, String label, Component body, Runnable draw) {}

    /** What it puts into the top bar; asked once. */
    default List<Component> bar() {
        return List.of();
    }

    /** What it puts above the station, over its whole width; asked once. Hidden while there is nothing to say. */
    default List<Component> strips() {
        return List.of();
    }

    /** Its tab in the side panel; asked once. */
    default Optional<Tab> tab() {
        return Optional.empty();
    }

    /** What it adds for facilitators where the ways in are; asked each time that is opened. */
    default List<Component> share() {
        return List.of();
    }

    /** What stands beside its tab's name, such as how much is unread; empty for nothing. Asked after each drawing. */
    default Optional<String> news() {
        return Optional.empty();
    }

    /** Adds to the top bar's menu, each time it is opened. */
    default void addTo(CardMenu menu) {}

    /** Adds to the menu of a thing, each time it is opened. @param words how the thing reads now */
    default void addTo(CardMenu menu, Subject subject, String words) {}

    /** Draws the state; called for every newer one, whether or not it concerns this part. */
    default void render(RoomState room, Viewer viewer) {}

    default void mark(Whereabouts whereabouts) {}

    /** This screen has gone to a station. */
    default void at(String station) {}

    /** This person has left the room. */
    default void close() {}
}
