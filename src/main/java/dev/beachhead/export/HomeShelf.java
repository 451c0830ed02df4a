package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import dev.beachhead.ui.Desk;
import java.util.Optional;

/** One thing that can be taken home from a room. */
interface HomeShelf {

    /** The beginning of its message keys: itself and {@code key.text}. */
    String key();

    /** The way to it; empty for whom it is not. */
    Optional<Component> open(Desk desk, Runnable close);
}
