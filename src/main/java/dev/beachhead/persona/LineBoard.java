package dev.beachhead.persona;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.beachhead.persona.PersonaCommand.AddLine;
import dev.beachhead.persona.PersonaCommand.EditItem;
import dev.beachhead.persona.PersonaCommand.MoveLine;
import dev.beachhead.persona.PersonaCommand.RemoveItem;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.Balloon;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.History;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Purchasing criteria in order of priority, pains and gains: three lists that are dragged, and everything also by keyboard and menu. */
final class LineBoard {
    private final Desk desk;
    private final LaneBoard<LineFace, NoteCard> board;
    private UUID market = new UUID(0, 0);

    LineBoard(Desk desk) {
        this.desk = desk;
        board = new LaneBoard<>("persona", List.of("lines"), LineFace::key, this::card, LineFace::draw);
        board.onMove(this::move);
        board.onEdit(this::edit);
        board.onMenu(this::openMenu);
        board.onDelete(this::remove);
        board.onLaneMenu(lane -> LineKind.parse(lane).ifPresent(this::compose));
    }

    Component component() {
        return board;
    }

    void render(RoomState room, UUID of, Persona persona, Viewer viewer) {
        market = of;
        board.setLocked(!viewer.works());
        var book = room.offering(EvidenceBook.class);
        board.sync(Arrays.stream(LineKind.values())
                .map(kind -> lane(
                        kind,
                        persona.lines(kind).stream()
                                .map(line -> new LineFace(
                                        line,
                                        book.map(one -> one.weight(Personas.statement(line.id())))
                                                .orElse(EvidenceBook.Weight.NONE),
                                        !viewer.works()))
                                .toList()))
                .toList());
    }

    void mark(Map<String, List<String>> others) {
        board.forEachCard((key, card) -> card.mark(others.getOrDefault(key, List.of())));
    }

    /** Whether the card is here. */
    boolean reveal(String key) {
        if (board.card(key).isEmpty()) return false;
        edit(key);
        return true;
    }

    private LaneBoard.Face<LineFace> lane(LineKind kind, List<LineFace> lines) {
        var name = t(kind.title().key());
        return new LaneBoard.Face<>(
                "lines",
                kind.key(),
                name,
                t("persona.lines." + kind.key() + ".hint"),
                "",
                t("persona.lines.add", name),
                lines);
    }

    private NoteCard card(LineFace face) {
        return new NoteCard(face.key(), t("persona.card.menu"));
    }

    private void move(LaneBoard.Move move) {
        var line = LineFace.item(move.card());
        var kind = LineKind.parse(move.lane());
        if (line.isEmpty() || kind.isEmpty()) return;
        desk.send(new MoveLine(market, line.get(), kind.get(), move.before().flatMap(LineFace::item)));
    }

    private void remove(String key) {
        if (desk.viewer().works()) LineFace.item(key).ifPresent(id -> desk.send(new RemoveItem(market, id)));
    }

    private void edit(String key) {
        var card = board.card(key);
        var id = LineFace.item(key);
        if (card.isEmpty() || id.isEmpty() || !desk.viewer().works()) return;
        if (card.get().editor().isPresent()) {
            card.get().editor().get().focusText();
            return;
        }
        card.get()
                .open(new LiveText(desk, key, "field-line", t("persona.card.edit"))
                        .labelHidden()
                        .enterSends()
                        .onSave((base, typed) -> desk.attempt(new EditItem(market, id.get(), base, typed)))
                        .openedFor(done -> {
                            card.get().closeEditor();
                            desk.edits(Optional.empty());
                            board.focusCard(key);
                        }));
    }

    private void compose(LineKind kind) {
        var target = board.lane(kind.key());
        if (target.isEmpty() || !desk.viewer().works()) return;
        var name = t(kind.title().key());
        var text = new LiveText(desk, "persona:new:" + kind.key(), "field-new-line", t("persona.lines.add", name))
                .labelHidden()
                .placeholder(t("persona.lines." + kind.key() + ".placeholder"))
                .enterSends()
                .composer()
                .focusNow()
                .onSave((base, typed) -> desk.attempt(new AddLine(market, ItemId.next(), kind, typed)));
        new Balloon(target.get(), name, () -> desk.edits(Optional.empty()))
                .with(composer(text, "add-line"))
                .open();
    }

    /** A field for something new with its button. */
    static Div composer(LiveText text, String action) {
        var add = new NativeButton(t("persona.add"));
        add.addClassNames("btn", "primary");
        add.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-submit", true)
                .setAttribute("data-testid", "action-" + action);
        var composer = new Div(text, add);
        composer.addClassNames("composer", "stack");
        return composer;
    }

    private void openMenu(String key) {
        LineFace.item(key).flatMap(id -> persona().item(id)).ifPresent(item -> {
            if (item instanceof Item.Line line) openMenu(key, line);
        });
    }

    private void openMenu(String key, Item.Line line) {
        var menu = new CardMenu(board.card(key).orElseThrow(), t("persona.card.menu"), () -> board.focusCard(key));
        var subject = new Subject("persona", key);
        if (!desk.viewer().works()) {
            menu.openForReading(desk, subject, line.words().text());
            return;
        }
        menu.item("edit", t("persona.card.edit"), () -> edit(key));
        var there = persona().lines(line.kind());
        int at = there.indexOf(line);
        if (at > 0) menu.item("up", t("persona.card.up"), () -> place(line, Optional.of(there.get(at - 1))));
        if (at < there.size() - 1)
            menu.item(
                    "down",
                    t("persona.card.down"),
                    () -> place(line, there.stream().skip(at + 2L).findFirst()));
        if (desk.showsEvidence())
            menu.item(
                    "evidence",
                    t("persona.card.evidence"),
                    () -> desk.openEvidence(
                            Personas.statement(line.id()), line.words().text()));
        if (!line.words().earlier().isEmpty()) menu.item("history", t("ui.history"), () -> openHistory(line));
        menu.group(t("persona.card.move"));
        for (var kind : LineKind.values())
            if (kind != line.kind())
                menu.item(
                        "move-" + kind.key(),
                        t(kind.title().key()),
                        () -> desk.send(new MoveLine(market, line.id(), kind, Optional.empty())));
        menu.group("");
        desk.addTo(menu, subject, line.words().text());
        menu.danger("remove", t("persona.card.remove"), () -> desk.send(new RemoveItem(market, line.id())));
        menu.open();
    }

    private void place(Item.Line line, Optional<Item.Line> before) {
        desk.send(new MoveLine(market, line.id(), line.kind(), before.map(Item.Line::id)));
    }

    private void openHistory(Item.Line line) {
        new History(line.words(), desk::nameOf, Optional.of(wanted -> restore(line, line.words(), wanted))).open();
    }

    private void restore(Item.Line line, SharedText now, String wanted) {
        desk.send(new EditItem(market, line.id(), now.text(), wanted));
    }

    private Persona persona() {
        return desk.room().state(Personas.class).persona(market);
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
