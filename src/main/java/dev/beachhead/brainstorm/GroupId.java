package dev.beachhead.brainstorm;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.Optional;
import java.util.UUID;

/** Names one group of notes in a workshop. */
public record GroupId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GroupId {}

    public static GroupId next() {
        return new GroupId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<GroupId> parse(String text) {
        return Ids.parse(text).map(GroupId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
