package dev.beachhead.people;

import dev.beachhead.room.Rejection;

/** What came of the wish for a new join link. */
public sealed interface Renewed {

    /** @param token the only copy of the link's secret */
    record Link(String token) implements Renewed {
        /** Not the token, which must not get into a log. */
        @Override
        public String toString() {
            return "Link[…]";
        }
    }

    record Refused(Rejection why) implements Renewed {}
}
