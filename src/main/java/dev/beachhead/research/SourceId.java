package dev.beachhead.research;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.UUID;

/** Names one source within a cell. */
public record SourceId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SourceId {}

    public static SourceId next() {
        return new SourceId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
