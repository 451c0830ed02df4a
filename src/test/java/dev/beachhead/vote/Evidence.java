package dev.beachhead.vote;

import dev.beachhead.room.Command;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.MarketEvidence;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The least there can be of research: when something was last learned about a market. */
final class Evidence implements RoomPart<Evidence.Known, Evidence.Learn, Evidence.Learned> {

    record Known(PMap<UUID, Instant> changed) implements MarketEvidence {
        @Override
        public Optional<Instant> lastChanged(UUID market) {
            return Optional.ofNullable(changed.get(market));
        }
    }

    record Learn(UUID market) implements Command {}

    record Learned(UUID market) implements Event {}

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Class<Known> stateType() {
        return Known.class;
    }

    @Override
    public Class<Learn> commandType() {
        return Learn.class;
    }

    @Override
    public Class<Learned> eventType() {
        return Learned.class;
    }

    @Override
    public Known empty() {
        return new Known(HashTreePMap.empty());
    }

    @Override
    public Known apply(Known state, Learned event, Stamp stamp) {
        return new Known(state.changed().plus(event.market(), stamp.at()));
    }

    @Override
    public Decision decide(RoomState room, Learn command, Context context) {
        return Decision.accept(new Learned(command.market()));
    }
}
