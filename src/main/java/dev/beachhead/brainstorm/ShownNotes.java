package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormEvent.GroupRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteAdded;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEvent;
import dev.beachhead.brainstorm.BrainstormEvent.NoteMoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRecoloured;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRestored;
import dev.beachhead.brainstorm.BrainstormEvent.NotesMerged;
import dev.beachhead.brainstorm.BrainstormEvent.NotesRevealed;
import dev.beachhead.brainstorm.BrainstormEvent.RoundOpened;
import dev.beachhead.room.Pseudonyms;
import dev.beachhead.room.Recorded;
import dev.beachhead.room.Stamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The brainstorm's events as they may leave the server. A note that was never shown is not there. One that was shown is there from
 * the moment it was, as it was then: what its author tried out before stays private. While a round does not show who wrote what,
 * nobody in particular did.
 */
final class ShownNotes {
    private final List<Recorded<BrainstormEvent>> journal;
    private final List<Recorded<BrainstormEvent>> leaving = new ArrayList<>();

    /** Everything that happened to notes after this place has no author; {@link Long#MAX_VALUE} when all have. */
    private final long namelessAfter;

    private Brainstorm before = Brainstorm.empty();

    private ShownNotes(List<Recorded<BrainstormEvent>> journal) {
        this.journal = journal;
        var end = Brainstorm.empty();
        long opened = 0;
        for (var one : journal) {
            end = end.apply(one.event(), one.stamp());
            if (one.event() instanceof RoundOpened) opened = one.stamp().seq();
        }
        namelessAfter = end.showsAuthors() ? Long.MAX_VALUE : opened;
    }

    static List<Recorded<BrainstormEvent>> in(List<Recorded<BrainstormEvent>> journal) {
        return new ShownNotes(journal).shown();
    }

    private List<Recorded<BrainstormEvent>> shown() {
        for (var one : journal) {
            take(one);
            before = before.apply(one.event(), one.stamp());
        }
        return List.copyOf(leaving);
    }

    private void take(Recorded<BrainstormEvent> one) {
        switch (one.event()) {
            case NotesRevealed revealed -> reveal(revealed, one.stamp());
            case NoteRestored restored -> restore(restored, one.stamp());
            case NoteEvent event -> {
                if (!isHidden(event)) add(event, one.stamp());
            }
            case GroupRemoved(var group, var notes) -> {
                var seen = notes.stream()
                        .filter(placed -> before.notes()
                                .find(placed.note())
                                .filter(note -> !note.isHidden())
                                .isPresent())
                        .toList();
                leaving.add(new Recorded<>(one.stamp(), new GroupRemoved(group, seen)));
            }
            case BrainstormEvent public_ -> leaving.add(new Recorded<>(one.stamp(), public_));
        }
    }

    /** Notes that were dealt come with the place they were dealt: the one before would tell in which order they were written. */
    private void reveal(NotesRevealed event, Stamp stamp) {
        var dealt = new HashMap<NoteId, String>();
        event.places().forEach(placed -> dealt.put(placed.note(), placed.order()));
        before.notes()
                .all()
                .filter(Note::isHidden)
                .map(note -> note.placed(note.group(), dealt.getOrDefault(note.id(), note.order())))
                .sorted(Comparator.comparing(Note::order)
                        .thenComparing(note -> note.id().value()))
                .forEach(note -> write(note, stamp));
        var places = event.places().stream()
                .sorted(Comparator.comparing(Placed::order)
                        .thenComparing(placed -> placed.note().value()))
                .toList();
        leaving.add(new Recorded<>(stamp, new NotesRevealed(event.arrangement(), places)));
    }

    private void restore(NoteRestored event, Stamp stamp) {
        var note = removed(event.note());
        boolean wasHidden = note.filter(Note::isHidden).isPresent();
        if (wasHidden && event.visibility() == Visibility.HIDDEN) return;
        if (wasHidden) {
            note.ifPresent(hidden -> write(hidden, stamp));
            add(new NoteRemoved(event.note()), stamp);
        }
        add(event, stamp);
    }

    private Optional<Note> removed(NoteId id) {
        return journal.stream()
                .map(one -> one.stamp().actor())
                .distinct()
                .flatMap(who -> before.notes().findRemoved(id, who).stream())
                .findFirst();
    }

    /** The note as it is now, hidden as it still is, from nothing. */
    private void write(Note note, Stamp stamp) {
        if (note.isMerged()) {
            var first = note.mergedFrom().getFirst();
            var second = note.mergedFrom().getLast();
            write(first, stamp);
            write(second, stamp);
            addBy(note, new NotesMerged(note.id(), second.id(), note.text().text()), stamp);
            if (first.colour() != note.colour()) addBy(note, new NoteRecoloured(note.id(), note.colour()), stamp);
            if (!first.group().equals(note.group()) || !first.order().equals(note.order()))
                addBy(note, new NoteMoved(note.id(), note.group(), note.order()), stamp);
        } else {
            var added = new NoteAdded(
                    note.id(), note.text().text(), note.colour(), note.group(), note.order(), Visibility.HIDDEN);
            addBy(note, added, stamp);
        }
    }

    private void addBy(Note note, NoteEvent event, Stamp stamp) {
        add(event, new Stamp(stamp.seq(), note.authors().getFirst(), stamp.at()));
    }

    private void add(NoteEvent event, Stamp stamp) {
        var who = stamp.seq() > namelessAfter ? Pseudonyms.NOBODY : stamp.actor();
        leaving.add(new Recorded<>(new Stamp(stamp.seq(), who, stamp.at()), event));
    }

    private boolean isHidden(NoteEvent event) {
        return switch (event) {
            case NoteAdded added -> added.visibility() == Visibility.HIDDEN;
            case BrainstormEvent.NoteEdited(var id, var _, var _) -> isHidden(id);
            case NoteRecoloured(var id, var _) -> isHidden(id);
            case NoteMoved(var id, var _, var _) -> isHidden(id);
            case NoteRemoved(var id) -> isHidden(id);
            case NoteRestored(var id, var _, var _, var _) -> isHidden(id);
            case NotesMerged(var into, var from, var _) -> isHidden(into) || isHidden(from);
            case BrainstormEvent.NoteSplit(var id, var _) -> isHidden(id);
        };
    }

    private boolean isHidden(NoteId id) {
        return before.notes().find(id).filter(Note::isHidden).isPresent();
    }
}
