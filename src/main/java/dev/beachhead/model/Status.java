package dev.beachhead.model;

/** How far a note has come from a guess; what the team says, see {@link Standing} for what may be shown. */
public enum Status {
    GUESS,
    TESTING,
    FACT,
    REFUTED;

    public String key() {
        return Keys.of(this);
    }
}
