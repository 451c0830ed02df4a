package dev.beachhead.lifecycle;

import dev.beachhead.room.Markets;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Searchable;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The life cycles of a workshop, one for each market somebody described. What was written of a market that is parked is kept, and
 * is there again when it returns.
 *
 * @param journeys by market, as {@link Markets} names it; {@link #journey} has all
 */
public record LifeCycle(PMap<UUID, Journey> journeys) implements Statements, Searchable {
    static final String STATION = "lifecycle";

    static LifeCycle empty() {
        return new LifeCycle(HashTreePMap.empty());
    }

    /** Empty while nobody wrote anything of that market. */
    public Journey journey(UUID market) {
        return journeys.getOrDefault(market, Journey.EMPTY);
    }

    /** The name under which evidence is linked to a step. */
    public static Statement statement(StepId step) {
        return new Statement(STATION, step.toString());
    }

    @Override
    public List<Stated> statements(RoomState room) {
        var markets = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of());
        return markets.stream()
                .flatMap(market -> stepsOf(market.id()).map(step -> stated(market, step)))
                .toList();
    }

    @Override
    public List<Thing> things(RoomState room, ParticipantId viewer) {
        var markets = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of());
        return markets.stream()
                .flatMap(market -> stepsOf(market.id()))
                .map(step -> new Thing(
                        new Subject(STATION, "step:" + step.id()), step.what().text()))
                .toList();
    }

    /** The market in whose life cycle the step is; empty for a step that is not there (any more). */
    Optional<UUID> marketOf(StepId step) {
        return journeys.entrySet().stream()
                .filter(entry -> entry.getValue().step(step).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    LifeCycle apply(LifeCycleEvent event, Stamp stamp) {
        return new LifeCycle(
                journeys.plus(event.market(), journey(event.market()).apply(event, stamp)));
    }

    private Stream<Step> stepsOf(UUID market) {
        return Arrays.stream(Course.values()).flatMap(course -> journey(market).steps(course).stream());
    }

    private static Stated stated(Markets.Market market, Step step) {
        return new Stated(
                statement(step.id()), market.name(), Texts.cleanLine(step.what().text()));
    }
}
