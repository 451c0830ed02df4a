package dev.beachhead.persona;

import dev.beachhead.persona.Item.Line;
import dev.beachhead.persona.Item.Moment;
import dev.beachhead.persona.Item.TurnedAway;
import dev.beachhead.persona.PersonaCommand.AddCommand;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.persona.PersonaCommand.AddTurnedAway;
import dev.beachhead.persona.PersonaCommand.EditFact;
import dev.beachhead.persona.PersonaCommand.EditItem;
import dev.beachhead.persona.PersonaCommand.EditTurnedAway;
import dev.beachhead.persona.PersonaCommand.ItemCommand;
import dev.beachhead.persona.PersonaCommand.MoveLine;
import dev.beachhead.persona.PersonaCommand.RemoveItem;
import dev.beachhead.persona.PersonaCommand.RemovePicture;
import dev.beachhead.persona.PersonaCommand.RestoreItem;
import dev.beachhead.persona.PersonaCommand.SetMoment;
import dev.beachhead.persona.PersonaCommand.ShowPicture;
import dev.beachhead.persona.PersonaEvent.FactEdited;
import dev.beachhead.persona.PersonaEvent.ItemEdited;
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
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.Markets;
import dev.beachhead.room.OrderKey;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.TextMerge;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may be written of the persona of a market that is in play. */
final class PersonaRules {
    private PersonaRules() {}

    static Decision decide(RoomState room, PersonaCommand command) {
        var markets = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of());
        if (markets.stream().noneMatch(market -> market.id().equals(command.market())))
            return Decision.refuse("persona.no-such-market");
        var persona = room.state(Personas.class).persona(command.market());
        return switch (command) {
            case EditFact edit -> edit(persona, edit);
            case ShowPicture show -> show(persona, show);
            case RemovePicture(var market) ->
                persona.picture().isEmpty() ? Decision.accept() : Decision.accept(new PictureRemoved(market));
            case AddCommand add -> add(persona, add);
            case RestoreItem restore -> restore(persona, restore);
            case ItemCommand about ->
                persona.item(about.item())
                        .map(item -> decide(persona, item, about))
                        .orElseGet(PersonaRules::noSuchItem);
        };
    }

    private static Decision edit(Persona persona, EditFact command) {
        var fact = command.fact();
        return new TextEdit(command.base(), command.text())
                .of(
                        fact.key(),
                        persona.fact(fact).text(),
                        fact.longest(),
                        merged -> new FactEdited(command.market(), fact, merged.text(), merged.overlap()));
    }

    private static Decision show(Persona persona, ShowPicture command) {
        if (!command.picture().isSmallJpeg()) return Decision.invalid("picture", "persona.picture-unreadable");
        if (persona.picture().filter(command.picture()::equals).isPresent()) return Decision.accept();
        return Decision.accept(new PictureShown(command.market(), command.picture()));
    }

    private static Decision add(Persona persona, AddCommand command) {
        if (persona.knows(command.item())) return Decision.accept();
        var text = Texts.clean(command.text());
        if (isBlank(text)) return empty();
        var market = command.market();
        var id = command.item();
        return switch (command) {
            case AddLine(var _, var _, var kind, var _) ->
                tooMany(persona, kind)
                        .or(() -> tooLong(text, Item.LONGEST_LINE))
                        .orElseGet(() -> Decision.accept(new LineAdded(market, id, kind, endOf(persona, kind), text)));
            case AddMoment(var _, var _, var at, var _) ->
                tooManyMoments(persona)
                        .or(() -> tooLong(text, Item.LONGEST_MOMENT))
                        .orElseGet(() -> Decision.accept(new MomentAdded(market, id, at, text)));
            case AddTurnedAway _ ->
                tooManyTurnedAway(persona)
                        .or(() -> tooLong(text, Refusing.WHOM.longest()))
                        .orElseGet(() -> Decision.accept(new TurnedAwayAdded(market, id, text)));
        };
    }

    private static Decision decide(Persona persona, Item item, ItemCommand command) {
        var market = command.market();
        return switch (command) {
            case EditItem edit -> reword(item, edit);
            case MoveLine move -> item instanceof Line line ? move(persona, line, move) : noSuchItem();
            case SetMoment(var _, var id, var at) ->
                item instanceof Moment moment
                        ? moment.at().equals(at) ? Decision.accept() : Decision.accept(new MomentSet(market, id, at))
                        : noSuchItem();
            case EditTurnedAway edit -> item instanceof TurnedAway away ? edit(away, edit) : noSuchItem();
            case RemoveItem(var _, var id) -> Decision.accept(new ItemRemoved(market, id));
        };
    }

    private static Decision reword(Item item, EditItem command) {
        int longest = switch (item) {
            case Line _ -> Item.LONGEST_LINE;
            case Moment _ -> Item.LONGEST_MOMENT;
            case TurnedAway _ -> Refusing.WHOM.longest();
        };
        return words(
                "item",
                new TextEdit(command.base(), command.text()),
                item.words().text(),
                longest,
                merged -> new ItemEdited(command.market(), item.id(), merged.text(), merged.overlap()));
    }

    private static Decision edit(TurnedAway away, EditTurnedAway command) {
        var which = command.which();
        var edit = new TextEdit(command.base(), command.text());
        Function<TextMerge.Merged, Event> event =
                merged -> new TurnedAwayEdited(command.market(), away.id(), which, merged.text(), merged.overlap());
        var now = away.text(which).text();
        if (which == Refusing.WHOM) return words(which.key(), edit, now, which.longest(), event);
        return edit.of(which.key(), now, which.longest(), event);
    }

    /** An edit that must leave words; two edits that each leave some may leave none together. */
    private static Decision words(
            String field, TextEdit edit, String now, int longest, Function<TextMerge.Merged, Event> event) {
        var left = new StringBuilder(now);
        var decision = edit.of(field, now, longest, merged -> {
            left.replace(0, left.length(), merged.text());
            return event.apply(merged);
        });
        return isBlank(left.toString()) ? empty() : decision;
    }

    private static Decision move(Persona persona, Line line, MoveLine command) {
        var kind = command.kind();
        if (kind != line.kind()) {
            var full = tooMany(persona, kind);
            if (full.isPresent()) return full.get();
        }
        var there = persona.lines(kind);
        var others = there.stream().filter(other -> other != line).toList();
        int index = command.before()
                .flatMap(before -> others.stream()
                        .filter(other -> other.id().equals(before))
                        .findFirst())
                .map(others::indexOf)
                .orElse(others.size());
        boolean stays = command.before().filter(line.id()::equals).isPresent() || there.indexOf(line) == index;
        return stays
                ? Decision.accept()
                : Decision.accept(new LineMoved(command.market(), line.id(), kind, orderAt(others, index)));
    }

    private static Decision restore(Persona persona, RestoreItem command) {
        if (persona.item(command.item()).isPresent()) return Decision.accept();
        var item = persona.removed().get(command.item());
        if (item == null) return noSuchItem();
        var full = switch (item) {
            case Line line -> tooMany(persona, line.kind());
            case Moment _ -> tooManyMoments(persona);
            case TurnedAway _ -> tooManyTurnedAway(persona);
        };
        Optional<String> order =
                item instanceof Line line ? Optional.of(endOf(persona, line.kind())) : Optional.empty();
        return full.orElseGet(() -> Decision.accept(new ItemRestored(command.market(), command.item(), order)));
    }

    private static Optional<Decision> tooMany(Persona persona, LineKind kind) {
        return persona.lines(kind).size() < LineKind.MOST ? Optional.empty() : full(LineKind.MOST);
    }

    private static Optional<Decision> tooManyMoments(Persona persona) {
        return persona.day().size() < Persona.MOST_MOMENTS ? Optional.empty() : full(Persona.MOST_MOMENTS);
    }

    private static Optional<Decision> tooManyTurnedAway(Persona persona) {
        return persona.turnedAway().size() < Persona.MOST_TURNED_AWAY
                ? Optional.empty()
                : full(Persona.MOST_TURNED_AWAY);
    }

    private static Optional<Decision> full(int most) {
        return Optional.of(Decision.refuse("persona.list-full", most));
    }

    private static Optional<Decision> tooLong(String text, int longest) {
        int length = Texts.length(text);
        if (length <= longest) return Optional.empty();
        return Optional.of(Decision.invalid("item", "room.text-too-long", longest, length));
    }

    private static String endOf(Persona persona, LineKind kind) {
        var there = persona.lines(kind);
        return orderAt(there, there.size());
    }

    private static String orderAt(List<Line> lines, int index) {
        return OrderKey.at(lines.stream().map(Line::order).toList(), index);
    }

    /** A text of nothing but marks that nobody can see is empty too. */
    private static boolean isBlank(String text) {
        return Texts.folded(text).isEmpty();
    }

    private static Decision empty() {
        return Decision.invalid("item", "persona.item-empty");
    }

    private static Decision noSuchItem() {
        return Decision.refuse("persona.no-such-item");
    }
}
