package dev.beachhead.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one note on the canvas of a workshop. */
public record NoteId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoteId {}

    public static NoteId next() {
        return new NoteId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<NoteId> parse(String text) {
        return Ids.parse(text).map(NoteId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
