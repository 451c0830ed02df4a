package dev.beachhead.facilitate;

import dev.beachhead.facilitate.FacilitateCommand.EditRunSheet;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may be done with the agenda. An item that is gone is wished nothing more. */
final class AgendaRules {
    private AgendaRules() {}

    static Decision replace(List<AgendaItem> items) {
        var wrong = items.stream().flatMap(item -> problem(item).stream()).findFirst();
        if (wrong.isPresent()) return wrong.get();
        if (items.stream().map(AgendaItem::id).distinct().count() < items.size()) return full();
        if (items.size() > Agenda.MOST_ITEMS) return full();
        return Decision.accept(new FacilitateEvent.AgendaReplaced(
                items.stream().map(AgendaRules::clean).toList()));
    }

    static Decision add(Agenda agenda, AgendaItem item) {
        if (agenda.item(item.id()).isPresent()) return Decision.accept();
        if (agenda.items().size() >= Agenda.MOST_ITEMS) return full();
        return problem(item).orElseGet(() -> Decision.accept(new FacilitateEvent.AgendaItemAdded(clean(item))));
    }

    static Decision change(Agenda agenda, AgendaItem item) {
        var known = agenda.item(item.id());
        if (known.isEmpty()) return gone();
        var wrong = problem(item);
        if (wrong.isPresent()) return wrong.get();
        var wanted = clean(item);
        return known.get().equals(wanted)
                ? Decision.accept()
                : Decision.accept(new FacilitateEvent.AgendaItemChanged(wanted));
    }

    static Decision remove(Agenda agenda, AgendaItemId item) {
        return agenda.item(item).isEmpty()
                ? Decision.accept()
                : Decision.accept(new FacilitateEvent.AgendaItemRemoved(item));
    }

    static Decision move(Agenda agenda, AgendaItemId item, Optional<AgendaItemId> before) {
        if (agenda.item(item).isEmpty()) return gone();
        boolean moves = !agenda.moved(item, before).items().equals(agenda.items());
        return moves ? Decision.accept(new FacilitateEvent.AgendaItemMoved(item, before)) : Decision.accept();
    }

    static Decision begin(Agenda agenda, AgendaItemId id) {
        var item = agenda.item(id);
        if (item.isEmpty()) return gone();
        if (agenda.isCurrent(id)) return Decision.accept();
        var events = new ArrayList<Event>();
        events.add(new FacilitateEvent.AgendaItemBegun(id));
        events.add(new FacilitateEvent.TimerStarted(item.get().minutes()));
        if (!item.get().station().isEmpty())
            events.add(new FacilitateEvent.DoneCleared(item.get().station()));
        return new Decision.Accepted(events);
    }

    static Decision halt(Agenda agenda) {
        return agenda.current().isEmpty() ? Decision.accept() : Decision.accept(new FacilitateEvent.AgendaHalted());
    }

    static Decision note(Agenda agenda, EditRunSheet edit) {
        if (agenda.item(edit.item()).isEmpty()) return gone();
        return new TextEdit(edit.base(), edit.words())
                .of(
                        "run-sheet",
                        agenda.sheet().of(edit.item()).text(),
                        RunSheet.LONGEST,
                        merged -> new FacilitateEvent.RunSheetEdited(edit.item(), merged.text(), merged.overlap()));
    }

    private static AgendaItem clean(AgendaItem item) {
        return new AgendaItem(item.id(), item.station(), Texts.cleanLine(item.title()), item.minutes());
    }

    private static Optional<Decision> problem(AgendaItem item) {
        var title = Texts.cleanLine(item.title());
        if (item.minutes() < 1 || item.minutes() > AgendaItem.MOST_MINUTES)
            return Optional.of(Decision.invalid("minutes", "facilitate.minutes-wrong", AgendaItem.MOST_MINUTES));
        if (item.station().length() > FacilitateRules.LONGEST_STATION)
            return Optional.of(Decision.refuse("facilitate.no-station"));
        if (item.station().isEmpty() && Texts.folded(title).isEmpty())
            return Optional.of(Decision.invalid("title", "facilitate.title-empty"));
        int length = Texts.length(title);
        if (length > AgendaItem.LONGEST_TITLE)
            return Optional.of(Decision.invalid("title", "room.text-too-long", AgendaItem.LONGEST_TITLE, length));
        return Optional.empty();
    }

    private static Decision full() {
        return Decision.refuse("facilitate.agenda-full", Agenda.MOST_ITEMS);
    }

    private static Decision gone() {
        return Decision.refuse("facilitate.item-gone");
    }
}
