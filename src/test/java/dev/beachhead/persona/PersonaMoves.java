package dev.beachhead.persona;

import dev.beachhead.persona.Item.TimeOfDay;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.persona.PersonaCommand.AddTurnedAway;
import dev.beachhead.persona.PersonaCommand.EditFact;
import dev.beachhead.persona.PersonaCommand.EditItem;
import dev.beachhead.persona.PersonaCommand.EditTurnedAway;
import dev.beachhead.persona.PersonaCommand.MoveLine;
import dev.beachhead.persona.PersonaCommand.RemoveItem;
import dev.beachhead.persona.PersonaCommand.RemovePicture;
import dev.beachhead.persona.PersonaCommand.RestoreItem;
import dev.beachhead.persona.PersonaCommand.SetMoment;
import dev.beachhead.persona.PersonaCommand.ShowPicture;
import dev.beachhead.room.Command;
import dev.beachhead.room.Markets;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** People who describe a persona, of markets in play and of some that are not, with items that may be gone or of another kind. */
public final class PersonaMoves implements RandomSession.Moves {
    private static final List<String> WORDS = List.of("clay", "Marta", "atelier", "黏土", "\n", "née 1957", "“undo”");

    private final List<ItemId> items = new ArrayList<>(List.of(ItemId.next()));
    private String seenEarlier = "";

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var market = market(room, random);
        var persona = room.state(Personas.class).persona(market);
        var item = items.get(Math.max(0, items.size() - 1 - random.nextInt(6)));
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> edit(market, persona, random);
            case 3, 4 -> new AddLine(market, added(random), any(LineKind.values(), random), words(random));
            case 5 -> new AddMoment(market, added(random), time(random), words(random));
            case 6 -> new AddTurnedAway(market, added(random), words(random));
            case 7 -> new EditItem(market, item, base(persona, item, random), words(random));
            case 8, 9 -> new MoveLine(market, item, any(LineKind.values(), random), Optional.of(one(random)));
            case 10 -> new SetMoment(market, item, time(random));
            case 11 -> new EditTurnedAway(market, item, any(Refusing.values(), random), seenEarlier, maybe(random));
            case 12 ->
                random.nextBoolean()
                        ? new ShowPicture(market, new Picture("/9j/4AAQSkZJRg" + (random.nextBoolean() ? "==" : "")))
                        : new RemovePicture(market);
            default -> random.nextBoolean() ? new RemoveItem(market, item) : new RestoreItem(market, one(random));
        };
    }

    private static UUID market(RoomState room, RandomGenerator random) {
        var all = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of());
        return all.isEmpty()
                ? RandomSession.uuid(random)
                : RandomSession.one(all, random).id();
    }

    private EditFact edit(UUID market, Persona persona, RandomGenerator random) {
        var fact = any(Fact.values(), random);
        var now = persona.fact(fact).text();
        var base = random.nextBoolean() ? now : seenEarlier;
        seenEarlier = now;
        return new EditFact(market, fact, base, random.nextBoolean() ? base + " " + words(random) : maybe(random));
    }

    private String base(Persona persona, ItemId item, RandomGenerator random) {
        var now = persona.item(item).map(one -> one.words().text()).orElse("");
        var base = random.nextBoolean() ? now : seenEarlier;
        seenEarlier = now;
        return base;
    }

    private ItemId added(RandomGenerator random) {
        var id = new ItemId(RandomSession.uuid(random));
        items.add(id);
        return id;
    }

    private ItemId one(RandomGenerator random) {
        return RandomSession.one(items, random);
    }

    private static TimeOfDay time(RandomGenerator random) {
        return new TimeOfDay(30 * random.nextInt(48));
    }

    private static String maybe(RandomGenerator random) {
        return random.nextInt(5) == 0 ? "" : words(random);
    }

    private static <T> T any(T[] of, RandomGenerator random) {
        return of[random.nextInt(of.length)];
    }

    private static String words(RandomGenerator random) {
        return RandomSession.one(WORDS, random) + " " + RandomSession.one(WORDS, random);
    }
}
