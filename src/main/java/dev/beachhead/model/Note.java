package dev.beachhead.model;

import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing that must be true for this to be a business.
 *
 * @param text 1 to {@link #LONGEST} characters, with what it was before
 * @param stated what the team says of it; shown only as {@link Standing} allows
 * @param segment the segment it belongs to; empty when it belongs to none or to all. One that was removed since counts as none: see
 *     {@link Canvas#segmentOf}
 * @param details everything ever answered about it; {@link #answers} has what counts in its block
 * @param order its place within its block, an {@code OrderKey}
 */
public record Note(
        NoteId id,
        Block block,
        SharedText text,
        Status stated,
        Optional<SegmentId> segment,
        Answers details,
        String order,
        Instant written) {
    public static final int LONGEST = 500;

    static Note written(NoteId id, Block block, String text, Optional<SegmentId> segment, String order, Stamp stamp) {
        return new Note(id, block, SharedText.of(text, stamp), Status.GUESS, segment, Answers.NONE, order, stamp.at());
    }

    /** The name under which evidence is linked to it; the same wherever it moves. */
    public Statement statement() {
        return new Statement(ModelStation.NAME, id.toString());
    }

    /** What was answered to the facets of its block. */
    public Answers answers() {
        return details.on(block);
    }

    /** Whether that option was chosen, and counts where the note is. */
    public boolean is(Option option) {
        return option.facet().isOn(block)
                && details.choice(option.facet()).filter(option::equals).isPresent();
    }

    Note edited(String newText, boolean overlapped, Stamp stamp) {
        return new Note(id, block, text.edited(newText, overlapped, stamp), stated, segment, details, order, written);
    }

    Note placed(Block newBlock, String newOrder) {
        return new Note(id, newBlock, text, stated, segment, details, newOrder, written);
    }

    Note stated(Status newStatus) {
        return new Note(id, block, text, newStatus, segment, details, order, written);
    }

    Note of(Optional<SegmentId> newSegment) {
        return new Note(id, block, text, stated, newSegment, details, order, written);
    }

    Note with(Answers newDetails) {
        return new Note(id, block, text, stated, segment, newDetails, order, written);
    }
}
