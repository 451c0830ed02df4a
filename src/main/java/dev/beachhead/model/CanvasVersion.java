package dev.beachhead.model;

import dev.beachhead.room.ParticipantId;
import java.time.Instant;

/**
 * A copy of the canvas that was kept.
 *
 * @param name 1 to {@link #LONGEST_NAME} characters
 */
public record CanvasVersion(VersionId id, String name, Cause cause, CanvasCopy copy, ParticipantId by, Instant at) {
    public static final int LONGEST_NAME = 80;

    /** Why a version was kept. */
    public enum Cause {
        /** Somebody wanted it. */
        ASKED,
        /** The team changed an assumption. */
        PIVOT;

        public String key() {
            return Keys.of(this);
        }
    }
}
