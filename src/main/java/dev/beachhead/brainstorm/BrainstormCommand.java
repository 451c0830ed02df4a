package dev.beachhead.brainstorm;

import dev.beachhead.room.Command;
import java.util.Optional;

/**
 * What somebody wants of the brainstorm. A note that somebody else has not shown yet is refused like one that does not exist.
 * An id that is already in use means that the wish is fulfilled: nothing happens.
 */
public sealed interface BrainstormCommand extends Command {

    /** Moves the round: from private to revealed to open, and from either back to private. For facilitators. */
    sealed interface RoundCommand extends BrainstormCommand {}

    /** Notes written from now on are hidden; what was revealed stays so. */
    record StartPrivateRound() implements RoundCommand {}

    record Reveal(Arrangement arrangement) implements RoundCommand {}

    record OpenRound() implements RoundCommand {}

    /** Works on notes. */
    sealed interface NoteCommand extends BrainstormCommand {}

    /** Writes a note at the end of a group, or of those outside the groups. */
    record AddNote(NoteId note, String text, NoteColour colour, Optional<GroupId> group) implements NoteCommand {}

    /** @param base the text the edit started from; what others wrote meanwhile is joined by words */
    record EditNote(NoteId note, String base, String text) implements NoteCommand {}

    record RecolourNote(NoteId note, NoteColour colour) implements NoteCommand {}

    /**
     * @param group where to; empty for outside the groups
     * @param before the note it comes to lie before; at the end when that is empty, or has gone elsewhere meanwhile
     */
    record MoveNote(NoteId note, Optional<GroupId> group, Optional<NoteId> before) implements NoteCommand {}

    /** For one of its authors, or a facilitator. */
    record RemoveNote(NoteId note) implements NoteCommand {}

    /** For one of its authors, or a facilitator. */
    record RestoreNote(NoteId note) implements NoteCommand {}

    /** One note of two; it keeps both texts and both authors. A hidden note merges only with another of the same author. */
    record MergeNotes(NoteId into, NoteId from) implements NoteCommand {}

    /** Undoes the last merge of a note; what was edited since is kept in the history of the first of the two. */
    record SplitNote(NoteId note) implements NoteCommand {}

    /** Works on groups. */
    sealed interface GroupCommand extends BrainstormCommand {}

    /** @param first a note that moves into it at once */
    record AddGroup(GroupId group, String name, Optional<NoteId> first) implements GroupCommand {}

    record RenameGroup(GroupId group, String name) implements GroupCommand {}

    /** Its notes come to lie outside the groups. */
    record RemoveGroup(GroupId group) implements GroupCommand {}

    /** Works on the shortlist. */
    sealed interface ShortlistCommand extends BrainstormCommand {}

    /** @param from the note that becomes a candidate; the note stays */
    record AddCandidate(CandidateId candidate, Optional<NoteId> from, String name, String endUser, String use)
            implements ShortlistCommand {}

    record EditCandidate(CandidateId candidate, String name, String endUser, String use) implements ShortlistCommand {}

    record RemoveCandidate(CandidateId candidate) implements ShortlistCommand {}

    /** @param before the candidate it comes to stand before; at the end when that is empty, or has gone meanwhile */
    record MoveCandidate(CandidateId candidate, Optional<CandidateId> before) implements ShortlistCommand {}

    /** For facilitators, with 6 to 12 candidates. */
    record FreezeShortlist() implements ShortlistCommand {}

    /** For facilitators. */
    record UnfreezeShortlist() implements ShortlistCommand {}
}
