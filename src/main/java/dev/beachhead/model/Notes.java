package dev.beachhead.model;

import dev.beachhead.model.ModelEvent.NoteAdded;
import dev.beachhead.model.ModelEvent.NoteAssigned;
import dev.beachhead.model.ModelEvent.NoteEdited;
import dev.beachhead.model.ModelEvent.NoteEvent;
import dev.beachhead.model.ModelEvent.NoteMoved;
import dev.beachhead.model.ModelEvent.NoteRemoved;
import dev.beachhead.model.ModelEvent.NoteRestored;
import dev.beachhead.model.ModelEvent.StatusSet;
import dev.beachhead.room.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The notes on the canvas, and those that were taken off it, which keep all that was known of them. */
public record Notes(PMap<NoteId, Note> live, PMap<NoteId, Note> removed) {
    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::order).thenComparing(note -> note.id().value());

    static Notes none() {
        return new Notes(HashTreePMap.empty(), HashTreePMap.empty());
    }

    /** Empty for a note that is not there, or no longer. */
    public Optional<Note> find(NoteId id) {
        return Optional.ofNullable(live.get(id));
    }

    public Optional<Note> findRemoved(NoteId id) {
        return Optional.ofNullable(removed.get(id));
    }

    /** The notes of a block, in order. */
    public List<Note> in(Block block) {
        return live.values().stream()
                .filter(note -> note.block() == block)
                .sorted(ORDER)
                .toList();
    }

    /** All notes, block by block. */
    public List<Note> inOrder() {
        return live.values().stream()
                .sorted(Comparator.comparing(Note::block).thenComparing(ORDER))
                .toList();
    }

    /** Whether the id was ever given to a note. */
    boolean knows(NoteId id) {
        return live.containsKey(id) || removed.containsKey(id);
    }

    Notes apply(NoteEvent event, Stamp stamp) {
        return switch (event) {
            case NoteAdded(var id, var block, var text, var segment, var order) ->
                knows(id) ? this : with(Note.written(id, block, text, segment, order, stamp));
            case NoteEdited(var id, var text, var overlap) -> change(id, note -> note.edited(text, overlap, stamp));
            case NoteMoved(var id, var block, var order) -> change(id, note -> note.placed(block, order));
            case NoteAssigned(var id, var segment) -> change(id, note -> note.of(segment));
            case StatusSet(var id, var status) -> change(id, note -> note.stated(status));
            case NoteRemoved(var id) ->
                find(id).map(note -> new Notes(live.minus(id), removed.plus(id, note)))
                        .orElse(this);
            case NoteRestored(var id, var order) ->
                findRemoved(id)
                        .map(note -> new Notes(live.plus(id, note.placed(note.block(), order)), removed.minus(id)))
                        .orElse(this);
        };
    }

    Notes change(NoteId id, UnaryOperator<Note> how) {
        return find(id).map(how).map(this::with).orElse(this);
    }

    private Notes with(Note note) {
        return new Notes(live.plus(note.id(), note), removed);
    }
}
