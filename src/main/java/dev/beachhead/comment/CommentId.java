package dev.beachhead.comment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.UUID;

/** Names one comment in a workshop; a thread has the name of its first one. */
public record CommentId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {}

    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
