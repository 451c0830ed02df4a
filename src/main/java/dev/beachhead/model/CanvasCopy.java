package dev.beachhead.model;

import java.util.Set;
import org.pcollections.PMap;

/**
 * The canvas as it was at one moment; what it shares with the canvas of today costs nothing.
 *
 * @param answers to what the lenses ask of the canvas as a whole
 * @param reopened the notes whose evidence had been removed by then
 */
public record CanvasCopy(PMap<NoteId, Note> notes, Answers answers, Set<NoteId> reopened) {
    public CanvasCopy {
        reopened = Set.copyOf(reopened);
    }

    /** What was to be said of a note then. */
    public Status status(Note note) {
        return reopened.contains(note.id()) ? Status.TESTING : note.stated();
    }
}
