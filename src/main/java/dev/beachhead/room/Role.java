package dev.beachhead.room;

/** What somebody may do in a room. */
public enum Role {
    /** Leads: moves rounds, freezes, admits and removes people. May do all that a participant may. */
    FACILITATOR,
    /** Works on every station. */
    PARTICIPANT,
    /** Reads everything that is not secret and comments. */
    MENTOR,
    /** Reads everything that is not secret. */
    OBSERVER;

    /** Whether this role works on the stations. */
    public boolean works() {
        return this == FACILITATOR || this == PARTICIPANT;
    }
}
