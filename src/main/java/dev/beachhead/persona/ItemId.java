package dev.beachhead.persona;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one line, one moment of the day or one kind of customer we turn away, in a workshop. */
public record ItemId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {}

    public static ItemId next() {
        return new ItemId(Ids.next());
    }

    /** Empty when the text is no UUID. */
    public static Optional<ItemId> parse(String text) {
        return Ids.parse(text).map(ItemId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
