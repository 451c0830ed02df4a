package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.EditNote;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.NoteCommand;
import dev.beachhead.brainstorm.BrainstormCommand.RecolourNote;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.RestoreNote;
import dev.beachhead.brainstorm.BrainstormCommand.SplitNote;
import dev.beachhead.brainstorm.BrainstormEvent.NoteAdded;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEdited;
import dev.beachhead.brainstorm.BrainstormEvent.NoteMoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRecoloured;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRestored;
import dev.beachhead.brainstorm.BrainstormEvent.NoteSplit;
import dev.beachhead.brainstorm.BrainstormEvent.NotesMerged;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.OrderKey;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.TextMerge;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What may happen to notes. */
final class NoteRules {
    private NoteRules() {}

    static Decision decide(Brainstorm brainstorm, NoteCommand command, Context context) {
        return switch (command) {
            case AddNote add -> add(brainstorm, add);
            case EditNote edit -> withNote(brainstorm, edit.note(), context, note -> edit(note, edit));
            case RecolourNote(var id, var colour) -> withNote(brainstorm, id, context, note -> recolour(note, colour));
            case MoveNote move ->
                withNote(brainstorm, move.note(), context, note -> move(brainstorm, note, move, context));
            case RemoveNote(var id) -> remove(brainstorm, id, context);
            case RestoreNote(var id) -> restore(brainstorm, id, context);
            case MergeNotes(var into, var from) -> merge(brainstorm, into, from, context);
            case SplitNote(var id) -> withNote(brainstorm, id, context, note -> split(brainstorm, note));
        };
    }

    /** One answer for what does not exist and for what somebody else has not shown yet. */
    static Decision noSuchNote() {
        return Decision.refuse("brainstorm.no-such-note");
    }

    /** The place of a note that comes after all others there. */
    static String endOf(List<Note> place) {
        return orderAt(place, place.size());
    }

    private static Decision withNote(
            Brainstorm brainstorm, NoteId id, Context context, Function<Note, Decision> decide) {
        return brainstorm.note(id, context.who()).map(decide).orElseGet(NoteRules::noSuchNote);
    }

    private static Decision add(Brainstorm brainstorm, AddNote command) {
        var text = Texts.clean(command.text());
        var wrong = wrong(text);
        if (wrong.isPresent()) return wrong.get();
        if (isGone(brainstorm, command.group())) return GroupRules.noSuchGroup();
        if (brainstorm.notes().knows(command.note())) return Decision.accept();
        if (isFull(brainstorm)) return full();
        var order = endOf(brainstorm.notes().in(command.group()));
        var visibility = brainstorm.round().ofNewNotes();
        return Decision.accept(
                new NoteAdded(command.note(), text, command.colour(), command.group(), order, visibility));
    }

    private static Decision edit(Note note, EditNote command) {
        var wanted = Texts.clean(command.text());
        var wrong = wrong(wanted);
        if (wrong.isPresent()) return wrong.get();
        var now = note.text().text();
        var merged = TextMerge.merge(Texts.clean(command.base()), now, wanted);
        var text = Texts.clean(merged.text());
        // Two edits that are each fine may leave too much together, or nothing.
        var wrongTogether = wrong(text);
        if (wrongTogether.isPresent()) return wrongTogether.get();
        if (text.equals(now)) return Decision.accept();
        return Decision.accept(new NoteEdited(note.id(), text, merged.overlap()));
    }

    private static Decision recolour(Note note, NoteColour colour) {
        if (note.colour() == colour) return Decision.accept();
        return Decision.accept(new NoteRecoloured(note.id(), colour));
    }

    private static Decision move(Brainstorm brainstorm, Note note, MoveNote command, Context context) {
        if (isGone(brainstorm, command.group())) return GroupRules.noSuchGroup();
        var there = brainstorm.notes().in(command.group());
        var others = there.stream().filter(other -> other != note).toList();
        boolean beforeItself = command.before().filter(note.id()::equals).isPresent();
        int index = command.before()
                .flatMap(before -> brainstorm.note(before, context.who()))
                .map(others::indexOf)
                .filter(found -> found >= 0)
                .orElse(others.size());
        boolean staysInGroup = note.group().equals(command.group());
        if (staysInGroup && (beforeItself || there.indexOf(note) == index)) return Decision.accept();
        return Decision.accept(new NoteMoved(note.id(), command.group(), orderAt(others, index)));
    }

    private static Decision remove(Brainstorm brainstorm, NoteId id, Context context) {
        if (brainstorm.notes().findRemoved(id, context.who()).isPresent()) return Decision.accept();
        return withNote(
                brainstorm,
                id,
                context,
                note -> isTheirs(note, context) ? Decision.accept(new NoteRemoved(id)) : notYours());
    }

    private static Decision restore(Brainstorm brainstorm, NoteId id, Context context) {
        if (brainstorm.note(id, context.who()).isPresent()) return Decision.accept();
        return brainstorm
                .notes()
                .findRemoved(id, context.who())
                .map(note -> restore(brainstorm, note, context))
                .orElseGet(NoteRules::noSuchNote);
    }

    private static Decision restore(Brainstorm brainstorm, Note note, Context context) {
        if (!isTheirs(note, context)) return notYours();
        if (isFull(brainstorm)) return full();
        var group = note.group().filter(brainstorm.groups()::containsKey);
        var there = brainstorm.notes().in(group);
        long ahead = there.stream()
                .filter(other -> other.order().compareTo(note.order()) < 0)
                .count();
        var visibility = note.isHidden() ? brainstorm.round().ofNewNotes() : Visibility.SHOWN;
        return Decision.accept(new NoteRestored(note.id(), group, orderAt(there, (int) ahead), visibility));
    }

    private static Decision merge(Brainstorm brainstorm, NoteId intoId, NoteId fromId, Context context) {
        var into = brainstorm.note(intoId, context.who());
        var from = brainstorm.note(fromId, context.who());
        if (into.isEmpty() || from.isEmpty()) return noSuchNote();
        return merge(into.get(), from.get());
    }

    private static Decision merge(Note into, Note from) {
        if (into == from) return Decision.refuse("brainstorm.merge-with-itself");
        if (into.visibility() != from.visibility()) return Decision.refuse("brainstorm.merge-hidden");
        var text = Note.joined(into, from);
        if (isTooLong(text))
            return Decision.refuse("brainstorm.merge-too-long", Brainstorm.LONGEST_NOTE, Texts.length(text));
        return Decision.accept(new NotesMerged(into.id(), from.id(), text));
    }

    private static Decision split(Brainstorm brainstorm, Note note) {
        if (!note.isMerged()) return Decision.refuse("brainstorm.not-merged");
        if (isFull(brainstorm)) return full();
        var there = brainstorm.notes().in(note.group());
        return Decision.accept(new NoteSplit(note.id(), orderAt(there, there.indexOf(note) + 1)));
    }

    private static String orderAt(List<Note> place, int index) {
        return OrderKey.at(place.stream().map(Note::order).toList(), index);
    }

    /** A text of nothing but marks that nobody can see is empty too. */
    private static Optional<Decision> wrong(String text) {
        if (Texts.folded(text).isEmpty()) return Optional.of(Decision.invalid("note", "brainstorm.note-empty"));
        if (isTooLong(text))
            return Optional.of(
                    Decision.invalid("note", "brainstorm.note-too-long", Brainstorm.LONGEST_NOTE, Texts.length(text)));
        return Optional.empty();
    }

    private static boolean isTooLong(String text) {
        return Texts.length(text) > Brainstorm.LONGEST_NOTE;
    }

    private static boolean isGone(Brainstorm brainstorm, Optional<GroupId> group) {
        return group.filter(id -> !brainstorm.groups().containsKey(id)).isPresent();
    }

    private static boolean isTheirs(Note note, Context context) {
        return note.isBy(context.who()) || context.leads();
    }

    private static Decision notYours() {
        return Decision.refuse(Rejection.forbidden("brainstorm.not-yours"));
    }

    private static boolean isFull(Brainstorm brainstorm) {
        return brainstorm.notes().count() >= Brainstorm.MOST_NOTES;
    }

    private static Decision full() {
        return Decision.refuse("brainstorm.too-many-notes", Brainstorm.MOST_NOTES);
    }
}
