package dev.beachhead.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.beachhead.model.ModelCommand.AssignNote;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.model.ModelCommand.RemoveNote;
import dev.beachhead.model.ModelCommand.RestoreNote;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.CardMenu.Swatch;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Everything that can be done with a note, for those who do not drag. */
final class ModelMenus {
    private static final int EXCERPT = 48;

    private final Desk desk;

    ModelMenus(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param target what shows the note
     * @param edit opens its text; empty where that is open already
     * @param afterwards puts the focus back
     */
    void open(Component target, NoteId id, Optional<Runnable> edit, Runnable afterwards) {
        if (!desk.viewer().works()) {
            read(target, id, afterwards);
            return;
        }
        var found = canvas().notes().find(id);
        if (found.isEmpty()) return;
        var note = found.get();
        var menu = new CardMenu(target, t("model.card.menu"), afterwards);
        edit.ifPresent(action -> menu.item("edit", t("model.card.edit"), action));
        evidence(menu, note);
        menu.group(t("model.card.status"));
        for (var status : Status.values())
            if (note.stated() != status || Standing.of(note, book()).lostEvidence())
                menu.item(
                        "status-" + status.key(),
                        t("model.card.say." + status.key()),
                        () -> desk.send(new SetStatus(id, status)));
        if (!canvas().segments().isEmpty()) menu.group(t("model.segment")).swatches(t("model.segment"), swatches(note));
        menu.group("");
        menu.item("move", t("model.card.move"), () -> chooseBlock(target, note, afterwards));
        inBlock(menu, note);
        if (!note.text().earlier().isEmpty()) menu.item("history", t("ui.history"), () -> history(note));
        desk.addTo(menu, subject(note), note.text().text());
        menu.danger("remove", t("model.card.remove"), () -> desk.send(new RemoveNote(id)));
        menu.open();
    }

    void remove(NoteId id) {
        if (desk.viewer().works()) desk.send(new RemoveNote(id));
    }

    /** The notes that were taken off, to bring one back. */
    void openRemoved(Component target) {
        var menu = new CardMenu(target, t("model.removed.title"), () -> {});
        canvas().notes()
                .removed()
                .values()
                .forEach(note -> menu.item(
                        "restore",
                        Texts.excerpt(note.text().text(), EXCERPT),
                        () -> desk.send(new RestoreNote(note.id()))));
        menu.open();
    }

    /** Who only reads sees the evidence and what the text was. */
    private void read(Component target, NoteId id, Runnable afterwards) {
        canvas().notes().find(id).ifPresent(note -> {
            var menu = new CardMenu(target, t("model.card.menu"), afterwards);
            evidence(menu, note);
            if (!note.text().earlier().isEmpty()) menu.item("history", t("ui.history"), () -> history(note));
            menu.openForReading(desk, subject(note), note.text().text());
        });
    }

    private static Subject subject(Note note) {
        return new Subject("model", NoteFace.key(note.id()));
    }

    private void evidence(CardMenu menu, Note note) {
        if (desk.showsEvidence())
            menu.item(
                    "evidence",
                    t("model.card.evidence"),
                    () -> desk.openEvidence(note.statement(), note.text().text()));
    }

    private void chooseBlock(Component target, Note note, Runnable afterwards) {
        var menu = new CardMenu(target, t("model.card.move"), afterwards);
        for (var block : Block.values())
            if (block != note.block())
                menu.item(
                        "move-" + block.key(),
                        t(block.title().key()),
                        () -> desk.send(new MoveNote(note.id(), block, Optional.empty())));
        menu.open();
    }

    private void inBlock(CardMenu menu, Note note) {
        var there = canvas().notes().in(note.block());
        int at = there.indexOf(note);
        if (at > 0) menu.item("up", t("model.card.up"), () -> place(there, note, at - 1));
        if (at < there.size() - 1) menu.item("down", t("model.card.down"), () -> place(there, note, at + 2));
    }

    private void place(List<Note> there, Note note, int before) {
        var next = before < there.size() ? Optional.of(there.get(before).id()) : Optional.<NoteId>empty();
        desk.send(new MoveNote(note.id(), note.block(), next));
    }

    private List<Swatch> swatches(Note note) {
        var own = canvas().segmentOf(note).map(CanvasSegment::id);
        var swatches = new ArrayList<Swatch>();
        swatches.add(new Swatch(
                "NONE",
                t("model.segment.all"),
                own.isEmpty(),
                () -> desk.send(new AssignNote(note.id(), Optional.empty()))));
        for (var segment : canvas().segmentsInOrder())
            swatches.add(new Swatch(
                    segment.colour().name(),
                    segment.name(),
                    own.filter(segment.id()::equals).isPresent(),
                    () -> desk.send(new AssignNote(note.id(), Optional.of(segment.id())))));
        return swatches;
    }

    private void history(Note note) {
        Optional<Consumer<String>> restore = desk.viewer().works()
                ? Optional.of(
                        wanted -> desk.send(new EditNote(note.id(), note.text().text(), wanted)))
                : Optional.empty();
        new History(note.text(), desk::nameOf, restore).open();
    }

    private Canvas canvas() {
        return desk.room().state(Canvas.class);
    }

    private EvidenceBook book() {
        return Canvas.evidence(desk.room());
    }

    private static String t(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
