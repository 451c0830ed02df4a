package dev.beachhead.calendar;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the next session with the room. */
@Component
public class NextSessionPart implements RoomPart<NextSession, NextSessionCommand, NextSessionEvent> {

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public Class<NextSession> stateType() {
        return NextSession.class;
    }

    @Override
    public Class<NextSessionCommand> commandType() {
        return NextSessionCommand.class;
    }

    @Override
    public Class<NextSessionEvent> eventType() {
        return NextSessionEvent.class;
    }

    @Override
    public NextSession empty() {
        return NextSession.none();
    }

    @Override
    public NextSession apply(NextSession state, NextSessionEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public boolean admits(NextSessionCommand command, Optional<Role> role) {
        return role.isPresent();
    }

    @Override
    public Decision decide(RoomState room, NextSessionCommand command, Context context) {
        return NextSessionRules.decide(room.state(NextSession.class), command, context);
    }

    @Override
    public Optional<Rejection> objection(RoomState before, NextSessionEvent event, Stamp stamp) {
        if (!(event instanceof NextSessionEvent.SessionPlanned planned)) return Optional.empty();
        boolean isUsual = planned.minutes() >= NextSessionRules.SHORTEST
                && planned.minutes() <= NextSessionRules.LONGEST
                && !planned.at().isAfter(stamp.at().plus(NextSessionRules.FARTHEST));
        return isUsual
                ? Optional.empty()
                : Optional.of(Rejection.rule("calendar.minutes", NextSessionRules.SHORTEST, NextSessionRules.LONGEST));
    }

    @Override
    public Optional<Telling> tell(RoomState before, NextSessionEvent event, Stamp stamp) {
        return Optional.of(Telling.of(
                switch (event) {
                    case NextSessionEvent.SessionPlanned _ -> "calendar.told.planned";
                    case NextSessionEvent.SessionDropped _ -> "calendar.told.dropped";
                }));
    }
}
