package dev.beachhead.sizing;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import dev.beachhead.sizing.SizingEvent.BoundsSet;
import dev.beachhead.sizing.SizingEvent.MarketEvent;
import dev.beachhead.sizing.SizingEvent.RateSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Registers the sizes of markets with the room. */
@Component
public class SizingStation implements Station<Sizing, SizingCommand, SizingEvent> {
    private static final int PERCENT_A_STEP = 20;

    @Override
    public String name() {
        return "sizing";
    }

    @Override
    public Group group() {
        return Group.KNOW_THE_CUSTOMER;
    }

    @Override
    public int position() {
        return 7;
    }

    @Override
    public Class<Sizing> stateType() {
        return Sizing.class;
    }

    @Override
    public Class<SizingCommand> commandType() {
        return SizingCommand.class;
    }

    @Override
    public Class<SizingEvent> eventType() {
        return SizingEvent.class;
    }

    @Override
    public Sizing empty() {
        return Sizing.empty();
    }

    @Override
    public Sizing apply(Sizing state, SizingEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, SizingCommand command, Context context) {
        return SizingRules.decide(room.state(Sizing.class), inPlay(room), command, context);
    }

    /** The bounds, where a facilitator has set them. Rates are of their day, and are entered anew. */
    @Override
    public List<SizingEvent> template(RoomState room) {
        var bounds = room.state(Sizing.class).bounds();
        return bounds.equals(Bounds.USUAL) ? List.of() : List.of(new SizingEvent.BoundsSet(bounds));
    }

    @Override
    public Optional<Telling> tell(RoomState before, SizingEvent event, Stamp stamp) {
        var sentences = new SizingSentences(before.state(Sizing.class), before.activity(), stamp);
        return switch (event) {
            case MarketEvent about ->
                inPlay(before).stream()
                        .filter(market -> market.id().equals(about.market()))
                        .findFirst()
                        .flatMap(market -> sentences.of(about, market.name()));
            case RateSet set -> Optional.of(sentences.of(set));
            case BoundsSet set -> Optional.of(sentences.of(set));
        };
    }

    /**
     * 20 % each for a first and a second estimate that compare, and for each of the three figures, the total one once its size in
     * USD is known; of the beachhead, or of the market in play that is furthest.
     */
    @Override
    public Progress progress(RoomState room) {
        var sizing = room.state(Sizing.class);
        return inPlay(room).stream()
                .findFirst()
                .map(market -> progress(sizing, market.id()))
                .orElseGet(() -> new Progress(0, "sizing.next.market"));
    }

    private static Progress progress(Sizing sizing, UUID market) {
        int compared = sizing.triangulation(market).rows().size();
        var figures = sizing.sheet(market).figures();
        var done = Stream.of(
                        compared > 0,
                        compared > 1,
                        sizing.yearly(market).isPresent(),
                        figures.serviceable().isPresent(),
                        figures.target().isPresent())
                .toList();
        int percent = PERCENT_A_STEP
                * (int) done.stream().filter(Boolean::booleanValue).count();
        return new Progress(percent, "sizing.next." + next(sizing, market, done.indexOf(false)));
    }

    private static String next(Sizing sizing, UUID market, int open) {
        var sheet = sizing.sheet(market);
        boolean lacksRate = open < 2 && !sizing.triangulation(market).unrated().isEmpty()
                || open == 2 && sheet.figures().total().isPresent();
        if (open >= 0 && lacksRate) return "rate";
        return switch (open) {
            case 0 -> "estimate";
            case 1 -> "second";
            case 2 -> Nested.TOTAL.key();
            case 3 -> Nested.SERVICEABLE.key();
            case 4 -> Nested.TARGET.key();
            default -> "done";
        };
    }

    private static List<Market> inPlay(RoomState room) {
        return room.offering(Markets.class).map(markets -> markets.inPlay(room)).orElse(List.of());
    }
}
