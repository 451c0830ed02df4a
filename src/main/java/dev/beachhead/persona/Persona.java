package dev.beachhead.persona;

import dev.beachhead.persona.Item.Line;
import dev.beachhead.persona.Item.Moment;
import dev.beachhead.persona.Item.TurnedAway;
import dev.beachhead.persona.PersonaEvent.FactEdited;
import dev.beachhead.persona.PersonaEvent.ItemEdited;
import dev.beachhead.persona.PersonaEvent.ItemEvent;
import dev.beachhead.persona.PersonaEvent.ItemRemoved;
import dev.beachhead.persona.PersonaEvent.ItemRestored;
import dev.beachhead.persona.PersonaEvent.LineAdded;
import dev.beachhead.persona.PersonaEvent.LineMoved;
import dev.beachhead.persona.PersonaEvent.MomentAdded;
import dev.beachhead.persona.PersonaEvent.MomentSet;
import dev.beachhead.persona.PersonaEvent.PictureRemoved;
import dev.beachhead.persona.PersonaEvent.PictureShown;
import dev.beachhead.persona.PersonaEvent.TurnedAwayAdded;
import dev.beachhead.persona.PersonaEvent.TurnedAwayEdited;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * One real end user who stands for a market.
 *
 * @param facts what was written; a fact nobody wrote is missing
 * @param picture empty while a drawn one stands in its place
 * @param items what is there; {@link #lines}, {@link #day} and {@link #turnedAway} have it in order
 * @param removed what was taken away and can come back
 */
public record Persona(
        PMap<Fact, SharedText> facts, Optional<Picture> picture, PMap<ItemId, Item> items, PMap<ItemId, Item> removed) {
    /** How many moments a day may have. */
    public static final int MOST_MOMENTS = 24;

    /** How many kinds of customers may be turned away. */
    public static final int MOST_TURNED_AWAY = 12;

    static final Persona EMPTY =
            new Persona(HashTreePMap.empty(), Optional.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** Ids sort by when they were made, so things of one moment stay as they were written. */
    private static final Comparator<Item> ADDED =
            Comparator.comparing(Item::added).thenComparing(item -> item.id().value());

    /** Blank while nobody has written there. */
    public SharedText fact(Fact fact) {
        return facts.getOrDefault(fact, SharedText.blank());
    }

    public boolean isKnown(Fact fact) {
        return !fact(fact).text().isEmpty();
    }

    public Optional<Item> item(ItemId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** The lines of one kind, the most important first. */
    public List<Line> lines(LineKind kind) {
        return of(Line.class)
                .filter(line -> line.kind() == kind)
                .sorted(Comparator.comparing(Line::order)
                        .thenComparing(line -> line.id().value()))
                .toList();
    }

    /** The day, by time. */
    public List<Moment> day() {
        return of(Moment.class)
                .sorted(Comparator.comparing(Moment::at).thenComparing(ADDED))
                .toList();
    }

    /** Whom we do not serve, in the order in which they were written. */
    public List<TurnedAway> turnedAway() {
        return of(TurnedAway.class).sorted(ADDED).toList();
    }

    /** What was taken away, the oldest first. */
    public List<Item> removedInOrder() {
        return removed.values().stream().sorted(ADDED).toList();
    }

    boolean knows(ItemId id) {
        return items.containsKey(id) || removed.containsKey(id);
    }

    Persona apply(PersonaEvent event, Stamp stamp) {
        return switch (event) {
            case FactEdited(var _, var fact, var text, var overlap) ->
                new Persona(facts.plus(fact, fact(fact).edited(text, overlap, stamp)), picture, items, removed);
            case PictureShown(var _, var shown) -> new Persona(facts, Optional.of(shown), items, removed);
            case PictureRemoved _ -> new Persona(facts, Optional.empty(), items, removed);
            case LineAdded(var _, var id, var kind, var order, var text) ->
                with(new Line(id, kind, order, SharedText.of(text, stamp), stamp.at()));
            case MomentAdded(var _, var id, var at, var text) ->
                with(new Moment(id, at, SharedText.of(text, stamp), stamp.at()));
            case TurnedAwayAdded(var _, var id, var text) ->
                with(new TurnedAway(
                        id, SharedText.of(text, stamp), SharedText.blank(), SharedText.blank(), stamp.at()));
            case ItemRestored restored -> restored(restored);
            case ItemEvent about ->
                item(about.item()).map(item -> apply(item, about, stamp)).orElse(this);
        };
    }

    private Persona apply(Item item, ItemEvent event, Stamp stamp) {
        return switch (event) {
            case ItemEdited(var _, var _, var text, var overlap) -> with(item.reworded(text, overlap, stamp));
            case LineMoved(var _, var _, var kind, var order) ->
                item instanceof Line line ? with(line.placed(kind, order)) : this;
            case MomentSet(var _, var _, var at) -> item instanceof Moment moment ? with(moment.movedTo(at)) : this;
            case TurnedAwayEdited(var _, var _, var which, var text, var overlap) ->
                item instanceof TurnedAway away
                        ? with(away.edited(which, away.text(which).edited(text, overlap, stamp)))
                        : this;
            case ItemRemoved _ -> new Persona(facts, picture, items.minus(item.id()), removed.plus(item.id(), item));
            case ItemRestored _ -> this;
        };
    }

    private Persona restored(ItemRestored event) {
        var item = removed.get(event.item());
        if (item == null) return this;
        var back = item instanceof Line line
                ? line.placed(line.kind(), event.order().orElse(line.order()))
                : item;
        return new Persona(facts, picture, items.plus(back.id(), back), removed.minus(back.id()));
    }

    private Persona with(Item item) {
        return new Persona(facts, picture, items.plus(item.id(), item), removed);
    }

    private <T extends Item> Stream<T> of(Class<T> type) {
        return items.values().stream().filter(type::isInstance).map(type::cast);
    }
}
