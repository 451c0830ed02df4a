package dev.beachhead.people;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.WorkshopId;
import java.util.Map;

/** What came of the wish to open a workshop. */
public sealed interface Opened {

    /**
     * @param participant who opened it, now in the facilitator's seat
     * @param tokens the only copy of the secret of each role's link
     */
    record Admitted(WorkshopId workshop, ParticipantId participant, Map<Role, String> tokens) implements Opened {
        public Admitted {
            tokens = Map.copyOf(tokens);
        }

        /** Not the tokens, which must not get into a log. */
        @Override
        public String toString() {
            return "Admitted[" + workshop + ", " + participant + "]";
        }
    }

    record Refused(Rejection why) implements Opened {}
}
