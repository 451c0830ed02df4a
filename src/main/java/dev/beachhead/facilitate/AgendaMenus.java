package dev.beachhead.facilitate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.facilitate.FacilitateCommand.AddAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.BeginAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.ChangeAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.EditRunSheet;
import dev.beachhead.facilitate.FacilitateCommand.HaltAgenda;
import dev.beachhead.facilitate.FacilitateCommand.MoveAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.RemoveAgendaItem;
import dev.beachhead.room.Command;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that a facilitator can do with an item of the agenda, for those who do not drag. */
final class AgendaMenus {
    private final Desk desk;
    private final LaneBoard<AgendaFace, NoteCard> board;
    private final List<String> stations;

    AgendaMenus(Desk desk, LaneBoard<AgendaFace, NoteCard> board, List<String> stations) {
        this.desk = desk;
        this.board = board;
        this.stations = stations;
    }

    List<String> stations() {
        return stations;
    }

    /** How an item is called: by its own title, else by its station. */
    String words(AgendaItem item) {
        return item.title().isEmpty() ? t(item.station() + ".station") : item.title();
    }

    void open(AgendaItemId id) {
        var agenda = agenda();
        var item = agenda.item(id);
        var card = board.card(AgendaFace.key(id));
        if (item.isEmpty() || card.isEmpty()) return;
        var words = words(item.get());
        var menu =
                new CardMenu(card.get(), t("facilitate.agenda.menu", words), () -> board.focusCard(AgendaFace.key(id)));
        if (!item.get().station().isEmpty())
            menu.item(
                    "go",
                    t("facilitate.agenda.go"),
                    () -> desk.walkTo(item.get().station()));
        if (desk.viewer().leads()) addLeading(menu, agenda, item.get());
        menu.open();
    }

    private void addLeading(CardMenu menu, Agenda agenda, AgendaItem item) {
        var id = item.id();
        if (agenda.isCurrent(id)) menu.item("halt", t("facilitate.agenda.halt"), () -> desk.send(new HaltAgenda()));
        else menu.item("begin", t("facilitate.agenda.begin"), () -> begin(desk, item));
        menu.item("edit", t("facilitate.agenda.edit"), () -> edit(id));
        menu.item("run-sheet", t("facilitate.agenda.note"), () -> note(id));
        int at = agenda.items().indexOf(item);
        if (at > 0)
            menu.item(
                    "up",
                    t("facilitate.agenda.up"),
                    () -> place(id, Optional.of(agenda.items().get(at - 1))));
        if (at < agenda.items().size() - 1)
            menu.item(
                    "down",
                    t("facilitate.agenda.down"),
                    () -> place(id, agenda.items().stream().skip(at + 2L).findFirst()));
        menu.danger("remove", t("facilitate.agenda.remove"), () -> desk.send(new RemoveAgendaItem(id)));
    }

    private void place(AgendaItemId id, Optional<AgendaItem> before) {
        desk.send(new MoveAgendaItem(id, before.map(AgendaItem::id)));
    }

    /** Begins an item and goes where it takes place; the others stay where they are until they are called or led. */
    static void begin(Desk desk, AgendaItem item) {
        if (desk.send(new BeginAgendaItem(item.id())) && !item.station().isEmpty()) desk.walkTo(item.station());
    }

    void add() {
        var first = stations.isEmpty() ? "" : stations.getFirst();
        ask(t("facilitate.agenda.add"), new AgendaItem(AgendaItemId.next(), first, "", 15), AddAgendaItem::new);
    }

    void edit(AgendaItemId id) {
        if (!desk.viewer().leads()) return;
        agenda().item(id).ifPresent(item -> ask(t("facilitate.agenda.edit"), item, ChangeAgendaItem::new));
    }

    private void ask(String heading, AgendaItem item, Function<AgendaItem, Command> wish) {
        var where = new Select("item-station");
        where.offer(Stream.concat(stations.stream(), Stream.of(""))
                .map(station -> new Select.Option(
                        station, station.isEmpty() ? t("facilitate.agenda.elsewhere") : t(station + ".station")))
                .toList());
        where.show(item.station());
        var label = new NativeLabel(t("facilitate.agenda.station"));
        label.getElement().setAttribute("for", "select-item-station");
        label.addClassName("label");
        var title = new Field("field-item-title", t("facilitate.agenda.title"))
                .hint(t("facilitate.agenda.title.hint"))
                .value(item.title());
        var minutes =
                new Field("field-item-minutes", t("facilitate.agenda.minutes")).value(Integer.toString(item.minutes()));
        var dialog = new Confirm(heading).with(label, where, title, minutes);
        Confirm.Press press = () -> {
            var wanted = new AgendaItem(item.id(), where.chosen(), title.value(), Minutes.of(minutes.value()));
            var refusal = desk.attempt(wish.apply(wanted));
            refusal.ifPresent(why -> say(why, title, minutes));
            return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
        };
        dialog.action("save-item", t("ui.save"), Action.Weight.PRIMARY, press);
        title.onEnter(() -> dialog.pressed(press));
        minutes.onEnter(() -> dialog.pressed(press));
        dialog.open();
        title.focus();
    }

    private static void say(Rejection why, Field title, Field minutes) {
        boolean ofMinutes = why instanceof Rejection.Invalid(var field, var _, var _) && field.equals("minutes");
        (ofMinutes ? minutes : title).refuse(why);
    }

    void note(AgendaItemId id) {
        var item = agenda().item(id);
        if (item.isEmpty() || !desk.viewer().leads()) return;
        var text = new LiveText(
                        desk, "run-sheet:" + id, "field-run-sheet", t("facilitate.agenda.note.of", words(item.get())))
                .rows(5)
                .focusNow()
                .onSave((base, typed) -> desk.attempt(new EditRunSheet(id, base, typed)));
        text.show(agenda().sheet().of(id).text());
        var only = new Paragraph(t("facilitate.agenda.note.secret"));
        only.addClassName("fine");
        new Confirm(t("facilitate.agenda.note"))
                .with(text, only)
                .closed(() -> desk.edits(Optional.empty()))
                .action("close-note", t("ui.close"), Action.Weight.PRIMARY, () -> Confirm.Result.DONE)
                .open();
    }

    private Agenda agenda() {
        return desk.room().state(Facilitation.class).agenda();
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
