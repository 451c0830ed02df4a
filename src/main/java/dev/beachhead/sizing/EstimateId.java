package dev.beachhead.sizing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.UUID;

/** Names one estimate in a workshop. */
public record EstimateId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EstimateId {}

    public static EstimateId next() {
        return new EstimateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
