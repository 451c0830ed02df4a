package dev.beachhead.room;

import java.time.Instant;
import java.util.Optional;

/**
 * What people outside the building said about the team's statements. The state of the part that keeps interviews and experiments
 * implements it; whoever needs it asks the room for it with {@link RoomState#offering} and needs not know that part.
 */
public interface EvidenceBook {

    /**
     * How much stands behind a statement.
     *
     * @param supports pieces of evidence for it, from 0
     * @param contradicts pieces of evidence against it, from 0
     * @param people how many different people that is, from 0
     * @param newest when the newest piece came in; empty when there is none
     */
    record Weight(int supports, int contradicts, int people, Optional<Instant> newest) {
        public static final Weight NONE = new Weight(0, 0, 0, Optional.empty());

        public int pieces() {
            return supports + contradicts;
        }
    }

    /** {@link Weight#NONE} for a statement nobody has said anything about. */
    Weight weight(Statement statement);
}
