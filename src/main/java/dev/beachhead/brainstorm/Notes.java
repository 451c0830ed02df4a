package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormEvent.NoteAdded;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEdited;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEvent;
import dev.beachhead.brainstorm.BrainstormEvent.NoteMoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRecoloured;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRestored;
import dev.beachhead.brainstorm.BrainstormEvent.NoteSplit;
import dev.beachhead.brainstorm.BrainstormEvent.NotesMerged;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * All notes, hidden ones too: for the rules alone. Whoever shows notes asks {@link Brainstorm#visibleTo}. Immutable, equal by
 * value; a note that an event does not touch keeps its identity.
 */
final class Notes {
    private static final Comparator<Note> ORDER =
            Comparator.comparing(Note::order).thenComparing(note -> note.id().value());

    private final PMap<NoteId, Note> live;
    private final PMap<NoteId, Note> removed;

    /** Sorted once for all who look at this state; computed when first asked for, since a fold never asks. */
    private volatile @Nullable Map<Optional<GroupId>, List<Note>> places;

    private Notes(PMap<NoteId, Note> live, PMap<NoteId, Note> removed) {
        this.live = live;
        this.removed = removed;
    }

    static Notes none() {
        return new Notes(HashTreePMap.empty(), HashTreePMap.empty());
    }

    int count() {
        return live.size();
    }

    Stream<Note> all() {
        return live.values().stream();
    }

    Optional<Note> find(NoteId id) {
        return Optional.ofNullable(live.get(id));
    }

    /** A note that somebody else has not shown yet is answered like one that does not exist. */
    Optional<Note> find(NoteId id, ParticipantId seenBy) {
        return find(id).filter(note -> note.isVisibleTo(seenBy));
    }

    Optional<Note> findRemoved(NoteId id, ParticipantId seenBy) {
        return Optional.ofNullable(removed.get(id)).filter(note -> note.isVisibleTo(seenBy));
    }

    List<Note> removed(ParticipantId seenBy) {
        return removed.values().stream()
                .filter(note -> note.isVisibleTo(seenBy))
                .sorted(Comparator.comparing(Note::written)
                        .thenComparing(note -> note.id().value()))
                .toList();
    }

    /** Whether the id was ever given to a note, wherever that is now. */
    boolean knows(NoteId id) {
        return live.containsKey(id)
                || removed.containsKey(id)
                || Stream.concat(all(), removed.values().stream()).anyMatch(note -> note.holds(id));
    }

    /** The notes of a group, or those outside the groups, in order. */
    List<Note> in(Optional<GroupId> group) {
        var sorted = places;
        if (sorted == null) {
            sorted = all().sorted(ORDER).collect(Collectors.groupingBy(Note::group));
            places = sorted;
        }
        return sorted.getOrDefault(group, List.of());
    }

    Notes apply(NoteEvent event, Stamp stamp) {
        return switch (event) {
            case NoteAdded added -> with(written(added, stamp));
            case NoteEdited(var id, var text, var overlap) -> change(id, note -> note.edited(text, overlap, stamp));
            case NoteRecoloured(var id, var colour) -> change(id, note -> note.recoloured(colour));
            case NoteMoved(var id, var group, var order) -> change(id, note -> note.placed(group, order));
            case NoteRemoved(var id) ->
                find(id).map(note -> new Notes(live.minus(id), removed.plus(id, note)))
                        .orElse(this);
            case NoteRestored restored -> restore(restored);
            case NotesMerged(var into, var from, var text) ->
                find(from)
                        .map(other -> change(into, note -> note.mergedWith(other, text, stamp))
                                .without(from))
                        .orElse(this);
            case NoteSplit(var id, var secondOrder) ->
                find(id).filter(Note::isMerged)
                        .map(note -> with(note.split(secondOrder)))
                        .orElse(this);
        };
    }

    /** Puts some of the notes elsewhere. */
    Notes placed(Optional<GroupId> group, List<Placed> notes) {
        var changed = this;
        for (var placed : notes) changed = changed.change(placed.note(), note -> note.placed(group, placed.order()));
        return changed;
    }

    /** Lets everybody see all of them; those that are named get a new place in their group. */
    Notes revealed(List<Placed> notes) {
        var changed = this;
        for (var placed : notes)
            changed = changed.change(placed.note(), note -> note.placed(note.group(), placed.order()));
        return changed.with(
                changed.all().filter(Note::isHidden).map(Note::shown).toList());
    }

    private static Note written(NoteAdded event, Stamp stamp) {
        return new Note(
                event.note(),
                SharedText.of(event.text(), stamp),
                List.of(stamp.actor()),
                event.colour(),
                event.group(),
                event.order(),
                event.visibility(),
                List.of(),
                stamp.at());
    }

    private Notes restore(NoteRestored event) {
        var note = removed.get(event.note());
        if (note == null) return this;
        var back = note.placed(event.group(), event.order());
        var seen = event.visibility() == Visibility.SHOWN ? back.shown() : back;
        return new Notes(live.plus(seen.id(), seen), removed.minus(seen.id()));
    }

    private Notes change(NoteId id, UnaryOperator<Note> how) {
        return find(id).map(how).map(this::with).orElse(this);
    }

    private Notes with(Note note) {
        return new Notes(live.plus(note.id(), note), removed);
    }

    private Notes with(List<Note> notes) {
        var changed = this;
        for (var note : notes) changed = changed.with(note);
        return changed;
    }

    private Notes without(NoteId id) {
        return new Notes(live.minus(id), removed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Notes notes && live.equals(notes.live) && removed.equals(notes.removed);
    }

    @Override
    public int hashCode() {
        return 31 * live.hashCode() + removed.hashCode();
    }

    /** Without any text: this may end in a log. */
    @Override
    public String toString() {
        return "Notes[" + live.size() + ", removed " + removed.size() + "]";
    }
}
