package dev.beachhead.room;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;

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

    /**
     * What of this part may leave the server in a file: nothing that a screen shows to one person alone, and nobody's name on what is
     * shown without one. A {@link SecretEvent} stays, unless its part says here that it was disclosed. What is answered folds to a state that shows
     * the same, and answering once more changes nothing.
     *
     * @param own all events of this part, in order
     * @return in order of their places; several may share one
     */
    default List<Recorded<E>> disclosed(List<Recorded<E>> own) {
        return own.stream().filter(one -> !(one.event() instanceof SecretEvent)).toList();
    }

    /**
     * The event for a file, in which the events have other numbers than in the journal. An event that names a moment by such a number
     * names the same moment there.
     *
     * @param places from the number of an event in the journal to how many events the file has by then
     */
    default E renumbered(E event, LongUnaryOperator places) {
        return event;
    }

    /**
     * Why an event from a file cannot have happened here. Asked for what comes from outside, and only then: whatever a room decided
     * itself is not asked about again. What a screen can show and work on without harm needs no objection.
     *
     * @param before the room as the events before it in the file left it
     */
    default Optional<Rejection> objection(RoomState before, E event, Stamp stamp) {
        return Optional.empty();
    }

    /**
     * What a new workshop that is made after this one begins with, such as settings that a facilitator prepared; nothing that the team
     * worked out.
     */
    default List<E> template(RoomState room) {
        return List.of();
    }
}
