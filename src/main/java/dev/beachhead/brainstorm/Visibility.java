package dev.beachhead.brainstorm;

/** Who may see a note. */
public enum Visibility {
    /** Its author alone, and nobody else whatever their role. */
    HIDDEN,
    /** Everybody in the room. */
    SHOWN
}
