package dev.beachhead.facilitate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one item of a workshop's agenda. */
public record AgendaItemId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgendaItemId {}

    public static AgendaItemId next() {
        return new AgendaItemId(Ids.next());
    }

    /** Empty when the text is no UUID. */
    public static Optional<AgendaItemId> parse(String text) {
        return Ids.parse(text).map(AgendaItemId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
