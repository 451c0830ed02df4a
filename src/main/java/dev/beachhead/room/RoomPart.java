package dev.beachhead.room;

import java.util.List;
import java.util.Optional;

/**
 * A part of the room: a state, the commands it answers and the events that change it. A part is a bean; registering it is all that
 * is needed.
 *
 * @param <S> the state: immutable, equal by value
 * @param <C> a sealed interface of records
 * @param <E> a sealed interface of records, whose JSON is a contract
 */
public interface RoomPart<S, C extends Command, E extends Event> {

    /** The name in the journal and in addresses: lower case, unique, never changed. */
    String name();

    Class<S> stateType();

    Class<C> commandType();

    Class<E> eventType();

    S empty();

    /** Never fails and never rejects: what is in the journal happened. */
    S apply(S state, E event, Stamp stamp);

    /** Pure. It is only asked for actors that {@link #admits} lets through. */
    Decision decide(RoomState room, C command, Context context);

    /** Whether the role may send the command at all; what it may do beyond that, {@link #decide} says. */
    default boolean admits(C command, Optional<Role> role) {
        return role.filter(Role::works).isPresent();
    }

    /** Whether the command may also be sent after the workshop has ended: what is said about the work, not the work itself. */
    default boolean isAfterwards(C command) {
        return false;
    }

    /** The sentence for the activity, from the room as it was just before; empty when it is not worth one. */
    default Optional<Telling> tell(RoomState before, E event, Stamp stamp) {
        return Optional.empty();
    }

    /**
     * Whether who caused an event may take it back, as the room is now. What depends on things that other parts made of it is seen
     * without asking: they name it. What stands around the stations is never taken back, unless its part says otherwise.
     */
    default Reversal reversal(RoomState room, E event, Stamp stamp) {
        return Reversal.never("room.undo.around");
    }

    /** Whether who caused an event stays unknown as the room is now, although the thing it was done to can be seen. */
    default boolean hidesActor(RoomState room, E event) {
        return false;
    }

    /** The key of a law that a state breaks which no command could have led to, such as two things of one name. */
    default Optional<String> flaw(S state) {
        return Optional.empty();
    }

    /** Adds what this part knows to the row that lists and searches read. */
    default Summary summarise(S state, Summary summary) {
        return summary;
    }

    default List<Upcaster> upcasters() {
        return List.of();
    }
}
