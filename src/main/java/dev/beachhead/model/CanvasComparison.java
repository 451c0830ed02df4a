package dev.beachhead.model;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What differs between two copies of a canvas, note by note. Looking at it from the other side is the mirror: what was added is
 * removed, and the other way round.
 *
 * @param notes those that differ, in the order in which they were first written
 * @param answers of the canvas as a whole, those that differ
 */
public record CanvasComparison(List<NoteChange> notes, Set<Facet> answers) {

    /** How a note can differ. One that was added or removed differs in nothing else. */
    public enum Kind {
        ADDED,
        REMOVED,
        TEXT,
        STATUS,
        /** To another block, or within its block past a note that was there before and after. */
        MOVED,
        /** It belongs to another segment, or what a lens asks was answered differently. */
        DETAILS;

        public String key() {
            return Keys.of(this);
        }

        Kind mirrored() {
            return switch (this) {
                case ADDED -> REMOVED;
                case REMOVED -> ADDED;
                case TEXT, STATUS, MOVED, DETAILS -> this;
            };
        }
    }

    /** What a note was at one of the two moments. */
    public record Seen(Block block, String text, Status status, Optional<SegmentId> segment, Answers answers) {}

    /**
     * How one note differs.
     *
     * @param before empty for one that was added
     * @param after empty for one that was removed
     * @param kinds at least one
     */
    public record NoteChange(NoteId note, Optional<Seen> before, Optional<Seen> after, Set<Kind> kinds) {
        public NoteChange {
            kinds = Set.copyOf(kinds);
        }

        /** What it is now, or was last. */
        public Seen newest() {
            return after.or(() -> before).orElseThrow();
        }

        NoteChange mirrored() {
            var mirrored = EnumSet.noneOf(Kind.class);
            kinds.forEach(kind -> mirrored.add(kind.mirrored()));
            return new NoteChange(note, after, before, mirrored);
        }
    }

    public CanvasComparison {
        notes = List.copyOf(notes);
        answers = Set.copyOf(answers);
    }

    public static CanvasComparison of(CanvasCopy before, CanvasCopy after) {
        var ids = new TreeSet<NoteId>(Comparator.comparing(NoteId::value));
        ids.addAll(before.notes().keySet());
        ids.addAll(after.notes().keySet());
        var changes = ids.stream()
                .map(id -> change(id, before, after))
                .filter(change -> !change.kinds().isEmpty())
                .toList();
        return new CanvasComparison(changes, before.answers().differing(after.answers()));
    }

    /** Whether the two are alike in all that is compared. */
    public boolean isEmpty() {
        return notes.isEmpty() && answers.isEmpty();
    }

    public List<NoteChange> of(Kind kind) {
        return notes.stream().filter(change -> change.kinds().contains(kind)).toList();
    }

    /** As it looks from the other side. */
    public CanvasComparison mirrored() {
        return new CanvasComparison(notes.stream().map(NoteChange::mirrored).toList(), answers);
    }

    private static NoteChange change(NoteId id, CanvasCopy before, CanvasCopy after) {
        var then = Optional.ofNullable(before.notes().get(id));
        var now = Optional.ofNullable(after.notes().get(id));
        var was = then.map(note -> seen(note, before));
        var is = now.map(note -> seen(note, after));
        if (was.isEmpty()) return new NoteChange(id, was, is, Set.of(Kind.ADDED));
        if (is.isEmpty()) return new NoteChange(id, was, is, Set.of(Kind.REMOVED));
        var kinds = differing(was.get(), is.get());
        if (moved(id, before, after)) kinds.add(Kind.MOVED);
        return new NoteChange(id, was, is, kinds);
    }

    private static Seen seen(Note note, CanvasCopy copy) {
        return new Seen(note.block(), note.text().text(), copy.status(note), note.segment(), note.answers());
    }

    private static Set<Kind> differing(Seen was, Seen is) {
        var kinds = EnumSet.noneOf(Kind.class);
        if (!was.text().equals(is.text())) kinds.add(Kind.TEXT);
        if (was.status() != is.status()) kinds.add(Kind.STATUS);
        // in another block other facets count; that is the move, not another difference
        boolean answered = was.block() == is.block()
                && !was.answers().differing(is.answers()).isEmpty();
        if (answered || !was.segment().equals(is.segment())) kinds.add(Kind.DETAILS);
        return kinds;
    }

    /** A note that was moved away and back has another key, and stands where it stood. */
    private static boolean moved(NoteId id, CanvasCopy before, CanvasCopy after) {
        var was = note(before, id);
        var is = note(after, id);
        if (was.block() != is.block()) return true;
        return !was.order().equals(is.order())
                && inBoth(was.block(), before, after)
                        .anyMatch(other -> order(was, note(before, other)) != order(is, note(after, other)));
    }

    private static Stream<NoteId> inBoth(Block block, CanvasCopy before, CanvasCopy after) {
        return before.notes().values().stream()
                .filter(note -> note.block() == block)
                .map(Note::id)
                .filter(id -> Optional.ofNullable(after.notes().get(id))
                        .filter(note -> note.block() == block)
                        .isPresent());
    }

    private static Note note(CanvasCopy copy, NoteId id) {
        return Optional.ofNullable(copy.notes().get(id)).orElseThrow();
    }

    private static int order(Note one, Note other) {
        return Integer.signum(one.order().compareTo(other.order()));
    }
}
