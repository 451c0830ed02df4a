package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import java.util.Optional;

/**
 * Draws one station. Its components are changed in {@link #render} and nowhere else, so that the first paint, a live change, a
 * replay and a read-only visit are the same code.
 */
@Tag("section")
public abstract class StationView extends Component implements HasComponents, HasStyle {

    protected StationView(String station) {
        addClassName("station");
        addClassName("station-" + station);
        getElement().setAttribute("data-testid", "view-" + station);
    }

    /** Draws the state; called with the session's lock held. */
    public abstract void render(RoomState room, Viewer viewer);

    /** Marks what others are editing; called with the session's lock held. */
    public void mark(Whereabouts whereabouts) {}

    /** The moment of the past that it shows, as a number in the journal; empty for the room as it is. */
    public Optional<Long> moment() {
        return Optional.empty();
    }

    /** Brings an item into view and opens it, for example because unsent text was found for it. */
    public void reveal(String item) {}

    /**
     * Goes where the rest of an address leads, such as to a moment; before the first drawing, or while the station is open.
     *
     * @param query without the question mark; empty when the address says no more
     */
    public void follow(String query) {}
}
