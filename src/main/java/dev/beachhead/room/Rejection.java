package dev.beachhead.room;

import java.util.List;

/**
 * Why a command was refused. Message keys, not sentences: {@code key} says what happened, {@code key + ".todo"} what to do now;
 * both are in all bundles, and take the same arguments.
 */
public sealed interface Rejection {
    String key();

    List<Object> arguments();

    default String todo() {
        return key() + ".todo";
    }

    /** The actor's role does not allow it, or the actor is not in the room. */
    record Forbidden(String key, List<Object> arguments) implements Rejection {}

    /** A rule of the method, or the state of the room, stands against it. */
    record Rule(String key, List<Object> arguments) implements Rejection {}

    /** What was typed cannot be taken. @param field the name of the field the message belongs beside */
    record Invalid(String field, String key, List<Object> arguments) implements Rejection {}

    /** It could not be written to disk; nothing happened, and the same command may be sent again. */
    record Unavailable(String key, List<Object> arguments) implements Rejection {}

    static Rejection rule(String key, Object... arguments) {
        return new Rule(key, List.of(arguments));
    }

    static Rejection forbidden(String key, Object... arguments) {
        return new Forbidden(key, List.of(arguments));
    }

    static Rejection unavailable() {
        return new Unavailable("room.unavailable", List.of());
    }
}
