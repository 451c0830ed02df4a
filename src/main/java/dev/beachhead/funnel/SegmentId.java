package dev.beachhead.funnel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one segment in a workshop; the one that a candidate becomes has the candidate's UUID. */
public record SegmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SegmentId {}

    public static SegmentId next() {
        return new SegmentId(Ids.next());
    }

    /** That of the segment which a candidate becomes. */
    public static SegmentId of(CandidateId candidate) {
        return new SegmentId(candidate.value());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<SegmentId> parse(String text) {
        return Ids.parse(text).map(SegmentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
