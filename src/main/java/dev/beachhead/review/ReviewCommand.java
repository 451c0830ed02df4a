package dev.beachhead.review;

import dev.beachhead.room.Command;

/** What somebody wants of the review. */
public sealed interface ReviewCommand extends Command {

    /**
     * A mentor's own opinion, given or changed.
     *
     * @param score 1 to 5, refused outside
     * @param reason 1 to {@link Rating#LONGEST} characters, refused without and beyond
     */
    record Rate(Criterion criterion, int score, String reason) implements ReviewCommand {}

    /** @param upTo the event of the journal up to which the actor knows the room; one that is known already changes nothing */
    record CatchUp(long upTo) implements ReviewCommand {}

    record ShowParticipation() implements ReviewCommand {}

    record HideParticipation() implements ReviewCommand {}
}
