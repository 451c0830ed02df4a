package dev.beachhead.brainstorm;

import dev.beachhead.room.Event;
import dev.beachhead.room.Milestone;
import java.util.List;
import java.util.Optional;

/** What happened in the brainstorm. Texts and places stand in the events as they were decided. */
public sealed interface BrainstormEvent extends Event {

    /** The facilitator moved the round. */
    sealed interface RoundEvent extends BrainstormEvent {}

    record PrivateRoundStarted() implements RoundEvent {}

    /**
     * Every hidden note is shown from now on.
     *
     * @param places the new places of the notes that were dealt; none when they stay as written
     */
    record NotesRevealed(Arrangement arrangement, List<Placed> places) implements RoundEvent {
        public NotesRevealed {
            places = List.copyOf(places);
        }
    }

    record RoundOpened() implements RoundEvent {}

    /** Something happened to notes. */
    sealed interface NoteEvent extends BrainstormEvent {}

    record NoteAdded(
            NoteId note, String text, NoteColour colour, Optional<GroupId> group, String order, Visibility visibility)
            implements NoteEvent {}

    /** @param overlap whether it displaced words that somebody else had just written */
    record NoteEdited(NoteId note, String text, boolean overlap) implements NoteEvent {}

    record NoteRecoloured(NoteId note, NoteColour colour) implements NoteEvent {}

    record NoteMoved(NoteId note, Optional<GroupId> group, String order) implements NoteEvent {}

    record NoteRemoved(NoteId note) implements NoteEvent {}

    record NoteRestored(NoteId note, Optional<GroupId> group, String order, Visibility visibility)
            implements NoteEvent {}

    /** @param text both texts */
    record NotesMerged(NoteId into, NoteId from, String text) implements NoteEvent {}

    /** @param secondOrder the place of the note that had been merged into this one */
    record NoteSplit(NoteId note, String secondOrder) implements NoteEvent {}

    /** Something happened to groups. */
    sealed interface GroupEvent extends BrainstormEvent {}

    record GroupAdded(GroupId group, String name, String order) implements GroupEvent {}

    record GroupRenamed(GroupId group, String name) implements GroupEvent {}

    /** @param notes what lay in it, and where it lies outside the groups now */
    record GroupRemoved(GroupId group, List<Placed> notes) implements GroupEvent {
        public GroupRemoved {
            notes = List.copyOf(notes);
        }
    }

    /** Something happened to the shortlist. */
    sealed interface ShortlistEvent extends BrainstormEvent {}

    record CandidateAdded(
            CandidateId candidate, Optional<NoteId> from, String name, String endUser, String use, String order)
            implements ShortlistEvent {}

    record CandidateEdited(CandidateId candidate, String name, String endUser, String use) implements ShortlistEvent {}

    record CandidateRemoved(CandidateId candidate) implements ShortlistEvent {}

    record CandidateMoved(CandidateId candidate, String order) implements ShortlistEvent {}

    record ShortlistFrozen() implements ShortlistEvent, Milestone {}

    record ShortlistUnfrozen() implements ShortlistEvent {}
}
