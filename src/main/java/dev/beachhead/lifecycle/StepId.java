package dev.beachhead.lifecycle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one step in a workshop. */
public record StepId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepId {}

    public static StepId next() {
        return new StepId(Ids.next());
    }

    /** Empty when the text is no UUID. */
    public static Optional<StepId> parse(String text) {
        return Ids.parse(text).map(StepId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
