package dev.beachhead.room;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** Names one wish of one user: a command sent twice under one id is carried out once. */
public record CommandId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommandId {}

    public static CommandId next() {
        return new CommandId(Ids.next());
    }

    /** Empty when the text is no UUID: an address somebody mistyped is no error of ours. */
    public static Optional<CommandId> parse(String text) {
        return Ids.parse(text).map(CommandId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
