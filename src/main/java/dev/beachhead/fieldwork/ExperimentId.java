package dev.beachhead.fieldwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one experiment. */
public record ExperimentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ExperimentId {}

    public static ExperimentId next() {
        return new ExperimentId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<ExperimentId> parse(String text) {
        return Ids.parse(text).map(ExperimentId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
