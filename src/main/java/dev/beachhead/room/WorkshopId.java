package dev.beachhead.room;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Names one workshop, and so one room and one journal. */
public record WorkshopId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkshopId {}

    public static WorkshopId next() {
        return new WorkshopId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<WorkshopId> parse(String text) {
        return Ids.parse(text).map(WorkshopId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
