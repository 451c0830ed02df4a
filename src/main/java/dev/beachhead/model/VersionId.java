package dev.beachhead.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one version of the canvas of a workshop. */
public record VersionId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VersionId {}

    public static VersionId next() {
        return new VersionId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<VersionId> parse(String text) {
        return Ids.parse(text).map(VersionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
