package dev.beachhead.room;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Markets in play as a test needs them, in place of the station that narrows them down. The first one is the beachhead. */
public final class Marketplace implements RoomPart<Marketplace.Stalls, Marketplace.Put, Marketplace.WasPut> {

    public record Stalls(List<Markets.Market> offered) implements Markets {
        @Override
        public Optional<Market> beachhead() {
            return offered.stream().findFirst();
        }

        @Override
        public List<Market> inPlay(RoomState room) {
            return offered;
        }
    }

    /** From now on these, and no others, are in play. */
    public record Put(List<Markets.Market> markets) implements Command {}

    public record WasPut(List<Markets.Market> markets) implements Event {}

    /** A market of that name. */
    public static Markets.Market market(String name) {
        return new Markets.Market(new UUID(7, name.hashCode()), name);
    }

    @Override
    public String name() {
        return "marketplace";
    }

    @Override
    public Class<Stalls> stateType() {
        return Stalls.class;
    }

    @Override
    public Class<Put> commandType() {
        return Put.class;
    }

    @Override
    public Class<WasPut> eventType() {
        return WasPut.class;
    }

    @Override
    public Stalls empty() {
        return new Stalls(List.of());
    }

    @Override
    public Stalls apply(Stalls state, WasPut event, Stamp stamp) {
        return new Stalls(event.markets());
    }

    @Override
    public Decision decide(RoomState room, Put command, Context context) {
        return Decision.accept(new WasPut(command.markets()));
    }
}
