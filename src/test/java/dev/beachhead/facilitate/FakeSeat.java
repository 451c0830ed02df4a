package dev.beachhead.facilitate;

import dev.beachhead.room.Command;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.LeadSeat;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import java.util.Optional;

/** A seat that anybody may sit down in. */
record FakeSeat(Optional<ParticipantId> seat, boolean hasCoFacilitator) implements LeadSeat {

    sealed interface Wish extends Command {}

    record Sit(ParticipantId who, boolean withAnother) implements Wish {}

    sealed interface Happening extends Event {}

    record Sat(ParticipantId who, boolean withAnother) implements Happening {}

    @Override
    public Event takenBy(ParticipantId who) {
        return new Sat(who, hasCoFacilitator);
    }

    static final class Part implements RoomPart<FakeSeat, Wish, Happening> {
        @Override
        public String name() {
            return "fake-seat";
        }

        @Override
        public Class<FakeSeat> stateType() {
            return FakeSeat.class;
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
        public FakeSeat empty() {
            return new FakeSeat(Optional.empty(), false);
        }

        @Override
        public FakeSeat apply(FakeSeat state, Happening event, Stamp stamp) {
            return switch (event) {
                case Sat(var who, var another) -> new FakeSeat(Optional.of(who), another);
            };
        }

        @Override
        public Decision decide(RoomState room, Wish command, Context context) {
            return switch (command) {
                case Sit(var who, var another) -> Decision.accept(new Sat(who, another));
            };
        }
    }
}
