package dev.beachhead.facilitate;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the leading of a session with the room. */
@Component
public class FacilitatePart implements RoomPart<Facilitation, FacilitateCommand, FacilitateEvent> {
    @Override
    public String name() {
        return "facilitate";
    }

    @Override
    public Class<Facilitation> stateType() {
        return Facilitation.class;
    }

    @Override
    public Class<FacilitateCommand> commandType() {
        return FacilitateCommand.class;
    }

    @Override
    public Class<FacilitateEvent> eventType() {
        return FacilitateEvent.class;
    }

    @Override
    public Facilitation empty() {
        return Facilitation.empty();
    }

    @Override
    public boolean admits(FacilitateCommand command, Optional<Role> role) {
        return FacilitateRules.admits(command, role);
    }

    @Override
    public Facilitation apply(Facilitation state, FacilitateEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, FacilitateCommand command, Context context) {
        return FacilitateRules.decide(room, command, context);
    }

    @Override
    public Optional<Rejection> objection(RoomState before, FacilitateEvent event, Stamp stamp) {
        return FacilitateObjections.to(before.state(Facilitation.class), event);
    }

    /** The agenda, without how far it is. */
    @Override
    public List<FacilitateEvent> template(RoomState room) {
        var items = room.state(Facilitation.class).agenda().items();
        return items.isEmpty() ? List.of() : List.of(new FacilitateEvent.AgendaReplaced(items));
    }

    @Override
    public Optional<Telling> tell(RoomState before, FacilitateEvent event, Stamp stamp) {
        return FacilitateSentences.of(before.state(Facilitation.class), event);
    }
}
