package dev.beachhead.brainstorm;

/** In which order private notes come to light. */
public enum Arrangement {
    /** Where their authors put them. */
    AS_WRITTEN,
    /** Dealt in random order within their groups, so that nobody is guessed by position. */
    DEALT
}
