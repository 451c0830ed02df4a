package dev.beachhead.brainstorm;

/** How far a brainstorm's notes are shared. The facilitator moves it. */
public enum Round {
    /** New notes are seen by their author alone; of the others' there is only a count. */
    PRIVATE,
    /** All notes are seen, and stand without names. */
    REVEALED,
    /** All notes are seen with their authors. */
    OPEN;

    /** What becomes of a note that is written now. */
    Visibility ofNewNotes() {
        return this == PRIVATE ? Visibility.HIDDEN : Visibility.SHOWN;
    }
}
