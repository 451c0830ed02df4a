package dev.beachhead.presence;

import java.util.Optional;

/** One screen's presence in a room. Called with the screen's session lock held. What is already known is not published again. */
public interface Visit {

    /** @param station the station's name, at most {@value Whereabouts#LONGEST_STATION} characters; empty for none, as at first */
    void at(String station);

    /**
     * @param item the key of the item being edited, such as {@code note:<uuid>}, at most {@value Whereabouts#LONGEST_ITEM}
     *     characters; empty when nothing is
     */
    void edits(Optional<String> item);

    /** What its person shows the others. */
    void signals(Signals signals);

    /** Ends the visit; a second time is harmless, and nothing is published after it. */
    void leave();
}
