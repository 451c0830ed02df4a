package dev.beachhead.room;

import java.util.Optional;

/**
 * One event of a room, as the room remembers it.
 *
 * @param part the name of the part it happened in
 * @param telling its sentence, as it was told then
 */
public record Happened(Stamp stamp, CommandId command, String part, Event event, Optional<Telling> telling) {

    /** Whether both come from one wish of one person; what is taken over from elsewhere keeps its own times. */
    boolean isOneWishWith(Happened other) {
        return command.equals(other.command)
                && stamp.actor().equals(other.stamp().actor())
                && stamp.at().equals(other.stamp().at());
    }

    /** As it stands in the activity, also when it was not worth a sentence there. */
    public Activity.Entry entry() {
        return new Activity.Entry(
                stamp,
                part,
                telling.orElseGet(() -> Telling.of("room.undo.change", new MessageKey(part + ".station"))));
    }
}
