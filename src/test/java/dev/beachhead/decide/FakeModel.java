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
import java.util.Optional;

/** The least there can be of a business model: it knows nothing, or everything, and counts its versions. */
final class FakeModel implements RoomPart<FakeModel.Model, FakeModel.Learn, FakeModel.Happened> {

    record Learn() implements Command {}

    sealed interface Happened extends Event {}

    record Learned() implements Happened {}

    record Kept(String reason) implements Happened {}

    record Model(boolean knows, int versions) implements BusinessModelFacts, AtPivot {
        @Override
        public Tally tally(RoomState room) {
            return new Tally(0, 0, knows ? 4 : 0, 0);
        }

        @Override
        public Optional<MarketType> marketType() {
            return knows ? Optional.of(MarketType.RE_SEGMENTED) : Optional.empty();
        }

        @Override
        public Fit fit(RoomState room) {
            return knows ? new Fit(1, 1, 1) : new Fit(1, 1, 0);
        }

        @Override
        public boolean isPayerKnown(RoomState room) {
            return knows;
        }

        @Override
        public boolean isChannelConfirmed(RoomState room) {
            return knows;
        }

        @Override
        public String salesRoadMap() {
            return knows ? "The ward sister, then the district" : "";
        }

        @Override
        public String demandCreation() {
            return knows ? "Talks at the society's meetings" : " ";
        }

        @Override
        public Optional<Double> plannedSpend() {
            return knows ? Optional.of(20_000.0) : Optional.empty();
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
