package dev.beachhead.room;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The least there can be of people, for tests of parts that need a roster but not its rules. */
public final class TestRoster implements RoomPart<TestRoster.People, TestRoster.Admit, TestRoster.Admitted> {

    public record People(PMap<ParticipantId, Role> roles) implements Roster, Team {
        @Override
        public Optional<Role> roleOf(ParticipantId id) {
            return Optional.ofNullable(roles.get(id));
        }

        /** In the order of the ids; this roster does not remember who came first. */
        @Override
        public List<ParticipantId> team() {
            return roles.keySet().stream()
                    .filter(id -> roleOf(id).filter(Role::works).isPresent())
                    .sorted(Comparator.comparing(ParticipantId::value))
                    .toList();
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }

    public record Admit(ParticipantId who, Role role) implements Command {}

    public record Admitted(ParticipantId who, Role role) implements Event {}

    @Override
    public String name() {
        return "test-roster";
    }

    @Override
    public Class<People> stateType() {
        return People.class;
    }

    @Override
    public Class<Admit> commandType() {
        return Admit.class;
    }

    @Override
    public Class<Admitted> eventType() {
        return Admitted.class;
    }

    @Override
    public People empty() {
        return new People(HashTreePMap.empty());
    }

    @Override
    public People apply(People state, Admitted event, Stamp stamp) {
        return new People(state.roles().plus(event.who(), event.role()));
    }

    @Override
    public Decision decide(RoomState room, Admit command, Context context) {
        return Decision.accept(new Admitted(command.who(), command.role()));
    }

    @Override
    public Reversal reversal(RoomState room, Admitted event, Stamp stamp) {
        return Reversal.never("room.undo.nothing");
    }

    @Override
    public boolean admits(Admit command, Optional<Role> role) {
        return true;
    }
}
