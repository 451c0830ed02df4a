package dev.beachhead.vote;

/** Where the current round stands. */
public enum Stage {
    /** There is no round yet. */
    NOT_STARTED,
    /** Ballots are secret and may be changed. */
    VOTING,
    /** What was asked is revealed and ballots are closed: time to talk. */
    REVEALED
}
