package dev.beachhead.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one segment on the canvas of a workshop. */
public record SegmentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SegmentId {}

    public static SegmentId next() {
        return new SegmentId(Ids.next());
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
