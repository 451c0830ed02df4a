package dev.beachhead.room;

import java.util.List;
import java.util.Optional;

/**
 * One sentence of the room's activity, as a message key and its arguments. The sentence's subject, the actor, is argument 0 and
 * is put in when it is shown; {@code arguments} are 1, 2 and so on. It is shown to everybody: nothing secret may be in it.
 *
 * @param to whom it is addressed beside everybody: that person is told at once
 */
public record Telling(String key, List<Object> arguments, Optional<ParticipantId> to) {

    public static Telling of(String key, Object... arguments) {
        return new Telling(key, List.of(arguments), Optional.empty());
    }

    public Telling to(ParticipantId whom) {
        return new Telling(key, arguments, Optional.of(whom));
    }
}
