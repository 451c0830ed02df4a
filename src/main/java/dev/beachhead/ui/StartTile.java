package dev.beachhead.ui;

import com.vaadin.flow.component.Component;

/** A tile of the start page with a form of its own, for those who may open workshops. A bean of any other package. */
public interface StartTile {

    /** The beginning of its message keys: {@code key.title} and {@code key.text}. */
    String key();

    /** What stands beneath the text. */
    Component open(Entrance entrance);
}
