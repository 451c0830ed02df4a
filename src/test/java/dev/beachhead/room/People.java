package dev.beachhead.room;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The smallest roster: whoever asks comes in. */
record People(PMap<ParticipantId, Role> roles, boolean isOpen) implements Roster {

    @Override
    public Optional<Role> roleOf(ParticipantId id) {
        return Optional.ofNullable(roles.get(id));
    }

    sealed interface Wish extends Command {}

    record Join(Role role) implements Wish {}

    record Remove(ParticipantId whom) implements Wish {}

    record End() implements Wish {}

    sealed interface Happening extends Event {}

    record Joined(Role role) implements Happening {}

    record Removed(ParticipantId whom) implements Happening {}

    record Ended() implements Happening {}

    static final class Part implements RoomPart<People, Wish, Happening> {
        @Override
        public String name() {
            return "people";
        }

        @Override
        public Class<People> stateType() {
            return People.class;
        }

        @Override
        public Class<Wish> commandType() {
            return Wish.class;
        }

        @Override
        public Class<Happening> eventType() {
            return Happening.class;
        }

        @Override
        public People empty() {
            return new People(HashTreePMap.empty(), true);
        }

        @Override
        public boolean admits(Wish command, Optional<Role> role) {
            return true;
        }

        @Override
        public Decision decide(RoomState room, Wish command, Context context) {
            return switch (command) {
                case Join(var role) -> Decision.accept(new Joined(role));
                case Remove(var whom) -> Decision.accept(new Removed(whom));
                case End() -> Decision.accept(new Ended());
            };
        }

        @Override
        public People apply(People state, Happening event, Stamp stamp) {
            return switch (event) {
                case Joined(var role) -> new People(state.roles.plus(stamp.actor(), role), state.isOpen);
                case Removed(var whom) -> new People(state.roles.minus(whom), state.isOpen);
                case Ended() -> new People(state.roles, false);
            };
        }

        @Override
        public Summary summarise(People state, Summary summary) {
            return summary.withPeople(state.roles.size(), state.isOpen);
        }
    }
}
