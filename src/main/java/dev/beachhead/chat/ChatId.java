package dev.beachhead.chat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.beachhead.room.Ids;
import java.util.UUID;

/** Names one thing said in the chat of a workshop. */
public record ChatId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatId {}

    public static ChatId next() {
        return new ChatId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
