package dev.beachhead.decide;

import dev.beachhead.room.AtPivot;
import dev.beachhead.room.BusinessModelFacts;
import dev.beachhead.room.Command;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import java.util.List;

/** The least there can be of a business model: it knows nothing, or everything, and counts its versions. */
final class FakeModel implements RoomPart<FakeModel.Model, FakeModel.Learn, FakeModel.Happened> {

    record Learn() implements Command {}

    sealed interface Happened extends Event {}

    record Learned() implements Happened {}

    record Kept(String reason) implements Happened {}

    record Model(boolean knows, int versions) implements BusinessModelFacts, AtPivot {
        @Override
        public boolean payerKnown(RoomState room) {
            return knows;
        }

        @Override
        public boolean channelConfirmed(RoomState room) {
            return knows;
        }

        @Override
        public boolean marketTypeChosen() {
            return knows;
        }

        @Override
        public boolean isFit(RoomState room) {
            return knows;
        }

        @Override
        public List<Event> atPivot(RoomState room, Context context, String reason) {
            return List.of(new Kept(reason));
        }
    }

    @Override
    public String name() {
        return "fake-model";
    }

    @Override
    public Class<Model> stateType() {
        return Model.class;
    }

    @Override
    public Class<Learn> commandType() {
        return Learn.class;
    }

    @Override
    public Class<Happened> eventType() {
        return Happened.class;
    }

    @Override
    public Model empty() {
        return new Model(false, 0);
    }

    @Override
    public Model apply(Model state, Happened event, Stamp stamp) {
        return switch (event) {
            case Learned() -> new Model(true, state.versions());
            case Kept(var _) -> new Model(state.knows(), state.versions() + 1);
        };
    }

    @Override
    public Decision decide(RoomState room, Learn command, Context context) {
        return Decision.accept(new Learned());
    }
}
