package dev.beachhead.funnel;

import dev.beachhead.room.Command;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.InterviewCounts;
import dev.beachhead.room.MarketScores;
import dev.beachhead.room.MarketSizes;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Ranks, sizes and interviews as a test needs them, in place of the stations that will know them. */
final class Figures implements RoomPart<Figures.Known, Figures.Find, Figures.Found> {

    enum Kind {
        RANK,
        SIZE,
        INTERVIEWS
    }

    record Key(UUID market, Kind kind) {}

    record Known(PMap<Key, Integer> figures) implements MarketScores, MarketSizes, InterviewCounts {
        @Override
        public OptionalDouble score(UUID market) {
            return OptionalDouble.empty();
        }

        @Override
        public OptionalInt rank(UUID market) {
            return of(market, Kind.RANK).stream().mapToInt(rank -> rank).findFirst();
        }

        @Override
        public Optional<BigDecimal> yearly(UUID market) {
            return of(market, Kind.SIZE).map(BigDecimal::valueOf);
        }

        @Override
        public int about(UUID market) {
            return of(market, Kind.INTERVIEWS).orElse(0);
        }

        private Optional<Integer> of(UUID market, Kind kind) {
            return Optional.ofNullable(figures.get(new Key(market, kind)));
        }
    }

    record Find(UUID market, Kind kind, int figure) implements Command {}

    record Found(UUID market, Kind kind, int figure) implements Event {}

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Class<Known> stateType() {
        return Known.class;
    }

    @Override
    public Class<Find> commandType() {
        return Find.class;
    }

    @Override
    public Class<Found> eventType() {
        return Found.class;
    }

    @Override
    public Known empty() {
        return new Known(HashTreePMap.empty());
    }

    @Override
    public Known apply(Known state, Found event, Stamp stamp) {
        return new Known(state.figures().plus(new Key(event.market(), event.kind()), event.figure()));
    }

    @Override
    public Decision decide(RoomState room, Find command, Context context) {
        return Decision.accept(new Found(command.market(), command.kind(), command.figure()));
    }
}
