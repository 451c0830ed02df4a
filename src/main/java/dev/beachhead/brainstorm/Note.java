package dev.beachhead.brainstorm;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One idea: who could use this, and for what.
 *
 * @param text 1 to {@link Brainstorm#LONGEST_NOTE} characters, with what it was before; who wrote what of it is as secret as
 *     the authors are
 * @param authors in the order in which they joined it: who wrote it, then those whose notes were merged into it
 * @param group empty when it lies outside the groups
 * @param order its place within its group, an {@code OrderKey}; no two notes of one group share one
 * @param mergedFrom the two notes it was merged from, as they were; empty when it was not merged
 * @param written when it was first written
 */
public record Note(
        NoteId id,
        SharedText text,
        List<ParticipantId> authors,
        NoteColour colour,
        Optional<GroupId> group,
        String order,
        Visibility visibility,
        List<Note> mergedFrom,
        Instant written) {
    /** As many as a shared text keeps. */
    private static final int VERSIONS_KEPT = 50;

    public Note {
        authors = List.copyOf(authors);
        mergedFrom = List.copyOf(mergedFrom);
    }

    public boolean isHidden() {
        return visibility == Visibility.HIDDEN;
    }

    public boolean isMerged() {
        return !mergedFrom.isEmpty();
    }

    public boolean isBy(ParticipantId who) {
        return authors.contains(who);
    }

    boolean isVisibleTo(ParticipantId who) {
        return !isHidden() || isBy(who);
    }

    /** Whether it is that note, or that note went into it. */
    boolean holds(NoteId other) {
        return id.equals(other) || mergedFrom.stream().anyMatch(original -> original.holds(other));
    }

    /** What both texts are together when two notes are merged. */
    static String joined(Note into, Note from) {
        return into.text.text() + "\n" + from.text.text();
    }

    Note edited(String newText, boolean overlapped, Stamp stamp) {
        return with(text.edited(newText, overlapped, stamp));
    }

    Note recoloured(NoteColour newColour) {
        return new Note(id, text, authors, newColour, group, order, visibility, mergedFrom, written);
    }

    Note placed(Optional<GroupId> newGroup, String newOrder) {
        return new Note(id, text, authors, colour, newGroup, newOrder, visibility, mergedFrom, written);
    }

    /** Lets everybody see it. What its author tried out while it was private stays private. */
    Note shown() {
        if (!isHidden()) return this;
        var published = new SharedText(text.text(), text.by(), text.at(), List.of());
        var originals = mergedFrom.stream().map(Note::shown).toList();
        return new Note(id, published, authors, colour, group, order, Visibility.SHOWN, originals, written);
    }

    Note mergedWith(Note from, String joined, Stamp stamp) {
        var everybody = Stream.concat(authors.stream(), from.authors.stream())
                .distinct()
                .toList();
        var both = SharedText.of(joined, stamp);
        return new Note(id, both, everybody, colour, group, order, visibility, List.of(this, from), written);
    }

    /**
     * The two notes it was merged from, at its place.
     *
     * @param secondOrder the place of the second one
     */
    List<Note> split(String secondOrder) {
        var first = mergedFrom.getFirst().placed(group, order);
        var second = mergedFrom.getLast().placed(group, secondOrder);
        boolean edited = !text.text().equals(joined(first, second));
        return List.of(edited ? first.with(remembering(first.text, text)) : first, second);
    }

    /** A text whose history begins with what became of it in between. */
    private static SharedText remembering(SharedText restored, SharedText between) {
        var newest = new SharedText.Version(between.text(), between.by(), between.at(), false);
        var history = Stream.of(Stream.of(newest), between.earlier().stream(), restored.earlier().stream())
                .flatMap(versions -> versions)
                .limit(VERSIONS_KEPT)
                .toList();
        return new SharedText(restored.text(), restored.by(), restored.at(), history);
    }

    private Note with(SharedText newText) {
        return new Note(id, newText, authors, colour, group, order, visibility, mergedFrom, written);
    }
}
