package dev.beachhead.ui;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;

/**
 * For whom a state is drawn: what stays secret from this person is not drawn at all.
 *
 * @param mode whether the state is the newest one and may be changed
 */
public record Viewer(ParticipantId id, Role role, Mode mode) {

    /** Why a screen can be worked on, or not. */
    public enum Mode {
        LIVE,
        /** A facilitator has locked this station. */
        LOCKED,
        /** The workshop has ended. */
        ENDED,
        /** A moment of the past. */
        REPLAY
    }

    /** Whether this person may change anything at all on the stations now. */
    public boolean works() {
        return role.works() && mode == Mode.LIVE;
    }

    public boolean leads() {
        return role == Role.FACILITATOR && mode == Mode.LIVE;
    }
}
