package dev.beachhead.model;

import dev.beachhead.room.Event;
import dev.beachhead.room.Milestone;
import java.util.List;
import java.util.Optional;

/** What happened on the canvas. Texts and places stand in the events as they were decided. */
public sealed interface ModelEvent extends Event {

    /** Something happened to a note. */
    sealed interface NoteEvent extends ModelEvent {}

    record NoteAdded(NoteId note, Block block, String text, Optional<SegmentId> segment, String order)
            implements NoteEvent {}

    /** @param overlap whether it displaced words that somebody else had just written */
    record NoteEdited(NoteId note, String text, boolean overlap) implements NoteEvent {}

    record NoteMoved(NoteId note, Block block, String order) implements NoteEvent {}

    record NoteAssigned(NoteId note, Optional<SegmentId> segment) implements NoteEvent {}

    record StatusSet(NoteId note, Status status) implements NoteEvent, Milestone {
        @Override
        public boolean marks() {
            return status == Status.FACT || status == Status.REFUTED;
        }
    }

    record NoteRemoved(NoteId note) implements NoteEvent {}

    record NoteRestored(NoteId note, String order) implements NoteEvent {}

    /** Something that a lens asks was answered, about a note or about the canvas. */
    sealed interface FacetEvent extends ModelEvent {
        Optional<NoteId> note();

        Facet facet();
    }

    record FacetChosen(Optional<NoteId> note, Facet facet, Optional<Option> option) implements FacetEvent {}

    /** @param overlap whether it displaced words that somebody else had just written */
    record FacetWritten(Optional<NoteId> note, Facet facet, String text, boolean overlap) implements FacetEvent {}

    record FacetCounted(Optional<NoteId> note, Facet facet, Optional<Double> number) implements FacetEvent {}

    /** Two notes were linked, or no longer are. */
    sealed interface LinkEvent extends ModelEvent {}

    record LinkDrawn(Link.Kind kind, NoteId from, NoteId to) implements LinkEvent {}

    record LinkErased(Link.Kind kind, NoteId from, NoteId to) implements LinkEvent {}

    /** Something happened to a segment. */
    sealed interface SegmentEvent extends ModelEvent {}

    record SegmentAdded(SegmentId segment, String name, CanvasSegment.Colour colour) implements SegmentEvent {}

    record SegmentRenamed(SegmentId segment, String name) implements SegmentEvent {}

    record SegmentRemoved(SegmentId segment) implements SegmentEvent {}

    /**
     * The canvas was kept as it was. The copy is not in the event: whoever reads the journal up to here has it. Another part's
     * decision may accept this event beside its own, and gets it from {@link Canvas#kept} or, without knowing the canvas, from
     * {@link dev.beachhead.room.AtPivot}.
     *
     * @param reopened the notes that were called fact or refuted although the evidence for that had been removed
     */
    record CanvasVersionKept(VersionId version, String name, CanvasVersion.Cause cause, List<NoteId> reopened)
            implements ModelEvent {
        public CanvasVersionKept {
            reopened = List.copyOf(reopened);
        }
    }
}
