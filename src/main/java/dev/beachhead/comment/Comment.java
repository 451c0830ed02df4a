package dev.beachhead.comment;

import dev.beachhead.room.ParticipantId;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that somebody said.
 *
 * @param text 1 to {@link #LONGEST} characters
 * @param edited when its author last changed it
 */
public record Comment(CommentId id, ParticipantId by, Instant at, String text, Optional<Instant> edited) {
    /** The most characters a comment takes, as a person counts them. */
    public static final int LONGEST = 2_000;
}
