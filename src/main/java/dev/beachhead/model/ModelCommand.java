package dev.beachhead.model;

import dev.beachhead.room.Command;
import java.util.Optional;

/** What somebody wants of the canvas. An id that is already in use means that the wish is fulfilled: nothing happens. */
public sealed interface ModelCommand extends Command {

    /** Works on one note. */
    sealed interface NoteCommand extends ModelCommand {}

    /** Writes a guess at the end of a block. */
    record AddNote(NoteId note, Block block, String text, Optional<SegmentId> segment) implements NoteCommand {}

    /** @param base the text the edit started from; what others wrote meanwhile is joined by words */
    record EditNote(NoteId note, String base, String text) implements NoteCommand {}

    /** @param before the note it comes to lie before; at the end when that is empty, or has gone elsewhere meanwhile */
    record MoveNote(NoteId note, Block block, Optional<NoteId> before) implements NoteCommand {}

    /** @param segment empty for none, or for all of them */
    record AssignNote(NoteId note, Optional<SegmentId> segment) implements NoteCommand {}

    /** A fact takes a piece of evidence that supports the note, a refutation one that contradicts it. */
    record SetStatus(NoteId note, Status status) implements NoteCommand {}

    /** It can be restored. */
    record RemoveNote(NoteId note) implements NoteCommand {}

    record RestoreNote(NoteId note) implements NoteCommand {}

    /**
     * Answers what a lens asks. The facet belongs to the note's block, or to the canvas when no note is named.
     */
    sealed interface FacetCommand extends ModelCommand {
        Optional<NoteId> note();

        Facet facet();
    }

    /**
     * @param option one of the facet's; empty takes the answer back
     * @throws IllegalArgumentException when the facet has no such option
     */
    record Choose(Optional<NoteId> note, Facet facet, Optional<Option> option) implements FacetCommand {
        public Choose {
            if (facet.form() != Facet.Form.CHOICE
                    || option.filter(one -> one.facet() != facet).isPresent())
                throw new IllegalArgumentException(facet + " has no option " + option);
        }
    }

    /**
     * @param base the text the edit started from
     * @throws IllegalArgumentException when the facet is not answered in writing
     */
    record Write(Optional<NoteId> note, Facet facet, String base, String text) implements FacetCommand {
        public Write {
            if (facet.form() != Facet.Form.TEXT) throw new IllegalArgumentException(facet + " is no text");
        }
    }

    /**
     * @param number kept with two decimals; refused outside the range of the facet's form; empty takes the answer back
     * @throws IllegalArgumentException when the facet is not answered by a number
     */
    record Count(Optional<NoteId> note, Facet facet, Optional<Double> number) implements FacetCommand {
        public Count {
            if (!facet.form().isNumber()) throw new IllegalArgumentException(facet + " is no number");
        }
    }

    /** Draws or erases a link between two notes. */
    sealed interface LinkCommand extends ModelCommand {
        Link link();
    }

    record DrawLink(Link link) implements LinkCommand {}

    record EraseLink(Link link) implements LinkCommand {}

    /** Works on the segments that notes can belong to. */
    sealed interface SegmentCommand extends ModelCommand {}

    record AddSegment(SegmentId segment, String name) implements SegmentCommand {}

    record RenameSegment(SegmentId segment, String name) implements SegmentCommand {}

    /** Its notes stay, and belong to none. */
    record RemoveSegment(SegmentId segment) implements SegmentCommand {}

    /** Keeps a copy of the canvas as it is, under a name. */
    record KeepVersion(VersionId version, String name, CanvasVersion.Cause cause) implements ModelCommand {}
}
