package dev.beachhead.fieldwork;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one person to talk to. */
public record ContactId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactId {}

    public static ContactId next() {
        return new ContactId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<ContactId> parse(String text) {
        return Ids.parse(text).map(ContactId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
