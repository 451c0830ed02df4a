package dev.beachhead.model;

import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.ModelCommand.AssignNote;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.model.ModelCommand.NoteCommand;
import dev.beachhead.model.ModelCommand.RemoveNote;
import dev.beachhead.model.ModelCommand.RestoreNote;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.model.ModelEvent.NoteAdded;
import dev.beachhead.model.ModelEvent.NoteAssigned;
import dev.beachhead.model.ModelEvent.NoteEdited;
import dev.beachhead.model.ModelEvent.NoteMoved;
import dev.beachhead.model.ModelEvent.NoteRemoved;
import dev.beachhead.model.ModelEvent.NoteRestored;
import dev.beachhead.model.ModelEvent.StatusSet;
import dev.beachhead.room.Decision;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.OrderKey;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may happen to notes on the canvas. */
final class NoteRules {
    private static final int EXCERPT = 60;

    private NoteRules() {}

    static Decision decide(Canvas canvas, EvidenceBook evidence, NoteCommand command) {
        return switch (command) {
            case AddNote add -> add(canvas, add);
            case EditNote edit -> withNote(canvas, edit.note(), note -> edit(note, edit));
            case MoveNote move -> withNote(canvas, move.note(), note -> move(canvas, note, move));
            case AssignNote(var id, var segment) -> withNote(canvas, id, note -> assign(canvas, note, segment));
            case SetStatus(var id, var status) -> withNote(canvas, id, note -> set(note, status, evidence));
            case RemoveNote(var id) -> remove(canvas, id);
            case RestoreNote(var id) -> restore(canvas, id);
        };
    }

    static Decision withNote(Canvas canvas, NoteId id, Function<Note, Decision> decide) {
        return canvas.notes().find(id).map(decide).orElseGet(() -> Decision.refuse("model.no-such-note"));
    }

    private static Decision add(Canvas canvas, AddNote command) {
        if (canvas.notes().knows(command.note())) return Decision.accept();
        var text = Texts.clean(command.text());
        if (Texts.folded(text).isEmpty()) return empty();
        int length = Texts.length(text);
        if (length > Note.LONGEST) return Decision.invalid("note", "room.text-too-long", Note.LONGEST, length);
        if (isGone(canvas, command.segment())) return ModelRules.noSuchSegment();
        if (isFull(canvas)) return full();
        var there = canvas.notes().in(command.block());
        return Decision.accept(
                new NoteAdded(command.note(), command.block(), text, command.segment(), orderAt(there, there.size())));
    }

    private static Decision edit(Note note, EditNote command) {
        if (Texts.folded(command.text()).isEmpty()) return empty();
        return new TextEdit(command.base(), command.text())
                .of(
                        "note",
                        note.text().text(),
                        Note.LONGEST,
                        merged -> new NoteEdited(note.id(), merged.text(), merged.overlap()));
    }

    private static Decision move(Canvas canvas, Note note, MoveNote command) {
        var there = canvas.notes().in(command.block());
        var others = there.stream().filter(other -> other != note).toList();
        boolean beforeItself = command.before().filter(note.id()::equals).isPresent();
        int index = command.before()
                .flatMap(canvas.notes()::find)
                .map(others::indexOf)
                .filter(found -> found >= 0)
                .orElse(others.size());
        boolean staysInBlock = note.block() == command.block();
        if (staysInBlock && (beforeItself || there.indexOf(note) == index)) return Decision.accept();
        return Decision.accept(new NoteMoved(note.id(), command.block(), orderAt(others, index)));
    }

    private static Decision assign(Canvas canvas, Note note, Optional<SegmentId> segment) {
        if (isGone(canvas, segment)) return ModelRules.noSuchSegment();
        if (note.segment().equals(segment)) return Decision.accept();
        return Decision.accept(new NoteAssigned(note.id(), segment));
    }

    private static Decision set(Note note, Status status, EvidenceBook evidence) {
        if (!Standing.bears(evidence.weight(note.statement()), status))
            return Decision.refuse(
                    status == Status.FACT ? "model.fact-needs-evidence" : "model.refuted-needs-evidence",
                    Texts.excerpt(note.text().text(), EXCERPT));
        if (note.stated() == status) return Decision.accept();
        return Decision.accept(new StatusSet(note.id(), status));
    }

    private static Decision remove(Canvas canvas, NoteId id) {
        if (canvas.notes().findRemoved(id).isPresent()) return Decision.accept();
        return withNote(canvas, id, note -> Decision.accept(new NoteRemoved(id)));
    }

    private static Decision restore(Canvas canvas, NoteId id) {
        var removed = canvas.notes().findRemoved(id);
        if (removed.isEmpty()) return withNote(canvas, id, note -> Decision.accept());
        if (isFull(canvas)) return full();
        var there = canvas.notes().in(removed.get().block());
        long ahead = there.stream()
                .filter(other -> other.order().compareTo(removed.get().order()) < 0)
                .count();
        return Decision.accept(new NoteRestored(id, orderAt(there, (int) ahead)));
    }

    private static String orderAt(List<Note> block, int index) {
        return OrderKey.at(block.stream().map(Note::order).toList(), index);
    }

    private static boolean isGone(Canvas canvas, Optional<SegmentId> segment) {
        return segment.filter(id -> !canvas.segments().containsKey(id)).isPresent();
    }

    private static Decision empty() {
        return Decision.invalid("note", "model.note-empty");
    }

    private static boolean isFull(Canvas canvas) {
        return canvas.notes().live().size() >= Canvas.MOST_NOTES;
    }

    private static Decision full() {
        return Decision.refuse("model.too-many-notes", Canvas.MOST_NOTES);
    }
}
