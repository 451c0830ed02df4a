package dev.beachhead.persona;

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
 * The personas of a workshop, one for each market somebody gave a face. What was written of a market that is parked is kept, and is
 * there again when it returns.
 *
 * @param all by market, as {@link Markets} names it; {@link #persona} has all
 */
public record Personas(PMap<UUID, Persona> all) implements Statements, Searchable {
    static final String STATION = "persona";

    static Personas empty() {
        return new Personas(HashTreePMap.empty());
    }

    /** Empty while nobody wrote anything of that market's. */
    public Persona persona(UUID market) {
        return all.getOrDefault(market, Persona.EMPTY);
    }

    /** The name under which evidence is linked to a line. */
    public static Statement statement(ItemId line) {
        return new Statement(STATION, line.toString());
    }

    @Override
    public List<Stated> statements(RoomState room) {
        var markets = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of());
        return markets.stream()
                .flatMap(market -> linesOf(market.id())
                        .map(line -> new Stated(
                                statement(line.id()),
                                line.kind().title(),
                                Texts.cleanLine(line.words().text()))))
                .toList();
    }

    @Override
    public List<Thing> things(RoomState room, ParticipantId viewer) {
        return inPlay(room)
                .flatMap(this::linesOf)
                .map(line -> new Thing(
                        new Subject(STATION, Items.key(line.id())), line.words().text()))
                .toList();
    }

    /** The market whose persona has the item; empty for an item that is not there (any more). */
    Optional<UUID> marketOf(ItemId item) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().item(item).isPresent())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Stream<UUID> inPlay(RoomState room) {
        return room.offering(Markets.class).stream()
                .flatMap(markets -> markets.inPlay(room).stream())
                .map(Markets.Market::id);
    }

    Personas apply(PersonaEvent event, Stamp stamp) {
        return new Personas(all.plus(event.market(), persona(event.market()).apply(event, stamp)));
    }

    private Stream<Item.Line> linesOf(UUID market) {
        return Arrays.stream(LineKind.values()).flatMap(kind -> persona(market).lines(kind).stream());
    }
}
