package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.EditNote;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.RecolourNote;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.RestoreNote;
import dev.beachhead.brainstorm.BrainstormCommand.SplitNote;
import dev.beachhead.brainstorm.BrainstormEvent.NoteEdited;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest extends BrainstormFixture {

    @Test
    void aNoteHoldsWhatWasWrittenByWhomAndWhen() {
        var id = NoteId.next();
        var group = group("Design");
        accepted(ada, new AddNote(id, " Toy designers,\r\nto sculpt ", NoteColour.SKY, Optional.of(group)));
        var note = note(id);
        assertThat(note.text().text()).isEqualTo("Toy designers,\nto sculpt");
        assertThat(note.authors()).containsExactly(ada);
        assertThat(note.colour()).isEqualTo(NoteColour.SKY);
        assertThat(note.group()).contains(group);
        assertThat(note.written()).isEqualTo(room.state().at());
        assertThat(note.isMerged()).isFalse();
    }

    @Test
    void aNewNoteComesLast() {
        reveal();
        write(ada, "first");
        write(lin, "second");
        write(ada, "third");
        assertThat(textsSeenBy(ada)).containsExactly("first", "second", "third");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u200B", "\u0000"})
    void aNoteWithNothingToSeeIsRefused(String text) {
        var why = refused(ada, new AddNote(NoteId.next(), text, NoteColour.MINT, Optional.empty()));
        assertThat(why).isEqualTo(new Rejection.Invalid("note", "brainstorm.note-empty", List.of()));
        var id = write(ada, "toys");
        assertThat(refused(ada, new EditNote(id, "toys", text)).key()).isEqualTo("brainstorm.note-empty");
    }

    @Test
    void aNoteTakesAThousandCharactersAndNotOneMore() {
        write(ada, "🧸".repeat(1_000));
        var why = refused(ada, new AddNote(NoteId.next(), "🧸".repeat(1_001), NoteColour.MINT, Optional.empty()));
        assertThat(why).isEqualTo(new Rejection.Invalid("note", "brainstorm.note-too-long", List.of(1_000, 1_001)));
        var id = write(ada, "toys");
        assertThat(refused(ada, new EditNote(id, "toys", "x".repeat(10_000))).arguments())
                .containsExactly(1_000, 10_000);
    }

    @Test
    void aBrainstormTakesFiveHundredNotes() {
        reveal();
        var merged = write(ada, "one");
        accepted(ada, new MergeNotes(merged, write(ada, "other")));
        var removed = write(ada, "removed");
        accepted(ada, new RemoveNote(removed));
        for (int i = 1; i < 500; i++) write(ada, "note " + i);
        var why = refused(ada, new AddNote(NoteId.next(), "one more", NoteColour.MINT, Optional.empty()));
        assertThat(why).isEqualTo(Rejection.rule("brainstorm.too-many-notes", 500));
        assertThat(refused(ada, new RestoreNote(removed))).isEqualTo(why);
        assertThat(refused(ada, new SplitNote(merged))).isEqualTo(why);
    }

    @Test
    void aNoteThatIsSentTwiceIsThereOnce() {
        reveal();
        var first = write(ada, "toys");
        var second = write(ada, "shoes");
        var again = new AddNote(second, "shoes", NoteColour.LEMON, Optional.empty());
        assertThat(accepted(ada, again)).isEmpty();
        accepted(ada, new MergeNotes(first, second));
        assertThat(accepted(ada, again)).isEmpty();
        accepted(ada, new RemoveNote(first));
        assertThat(accepted(ada, again)).isEmpty();
        assertThat(accepted(ada, new AddNote(first, "toys", NoteColour.LEMON, Optional.empty())))
                .isEmpty();
    }

    @Test
    void everybodyEditsAShownNoteAndDifferentWordsAreJoined() {
        var id = write(ada, "toy designers");
        reveal();
        accepted(ada, new EditNote(id, "toy designers", "young toy designers"));
        accepted(lin, new EditNote(id, "toy designers", "toy and shoe designers"));
        assertThat(text(id)).isEqualTo("young toy and shoe designers");
        assertThat(note(id).authors()).containsExactly(ada);
    }

    @Test
    void whereEditsOverlapTheLaterStandsAndTheEarlierIsKept() {
        var id = write(ada, "for designers");
        reveal();
        accepted(ada, new EditNote(id, "for designers", "for surgeons"));
        var events = accepted(lin, new EditNote(id, "for designers", "for dentists"));
        assertThat(events).isEqualTo(List.of(new NoteEdited(id, "for dentists", true)));
        var kept = note(id).text().earlier().getFirst();
        assertThat(kept.text()).isEqualTo("for surgeons");
        assertThat(kept.displaced()).isTrue();
    }

    @Test
    void anEditThatChangesNothingIsNoEvent() {
        var id = write(ada, "toys");
        assertThat(accepted(ada, new EditNote(id, "toys", " toys "))).isEmpty();
    }

    @Test
    void twoEditsThatWouldTogetherLeaveNothingAreRefused() {
        var id = write(ada, "鞋包");
        reveal();
        accepted(ada, new EditNote(id, "鞋包", "鞋"));
        assertThat(refused(lin, new EditNote(id, "鞋包", "包")).key()).isEqualTo("brainstorm.note-empty");
    }

    @Test
    void anybodyRecoloursAShownNote() {
        var id = write(ada, "toys");
        reveal();
        accepted(lin, new RecolourNote(id, NoteColour.ROSE));
        assertThat(note(id).colour()).isEqualTo(NoteColour.ROSE);
        assertThat(accepted(ada, new RecolourNote(id, NoteColour.ROSE))).isEmpty();
    }

    @Test
    void aHiddenNoteOfSomebodyElseIsRefusedLikeOneThatDoesNotExist() {
        var group = group("Design");
        var hers = write(ada, "hers");
        var own = write(lin, "own");
        var unknown = NoteId.next();
        for (var who : List.of(lin, lead)) {
            for (var id : List.of(hers, unknown)) {
                Stream.of(
                                new EditNote(id, "hers", "mine"),
                                new RecolourNote(id, NoteColour.SKY),
                                new MoveNote(id, Optional.of(group), Optional.empty()),
                                new RemoveNote(id),
                                new RestoreNote(id),
                                new MergeNotes(id, own),
                                new MergeNotes(own, id),
                                new SplitNote(id),
                                new BrainstormCommand.AddGroup(GroupId.next(), "New", Optional.of(id)),
                                new BrainstormCommand.AddCandidate(
                                        CandidateId.next(), Optional.of(id), "Market", "", ""))
                        .forEach(command ->
                                assertThat(refused(who, command)).isEqualTo(Rejection.rule("brainstorm.no-such-note")));
            }
        }
    }

    @Test
    void aNoteDroppedBeforeAHiddenOneGoesWhereItGoesBeforeAnUnknownOne() {
        write(lin, "first");
        var hers = write(ada, "hers");
        var own = write(lin, "own");
        var last = write(lin, "last");
        accepted(lin, new MoveNote(own, Optional.empty(), Optional.of(hers)));
        assertThat(textsSeenBy(lin)).containsExactly("first", "last", "own");
        accepted(lin, new MoveNote(last, Optional.empty(), Optional.of(NoteId.next())));
        assertThat(textsSeenBy(lin)).containsExactly("first", "own", "last");
    }

    @Test
    void aNoteMovesBetweenGroupsToThePlaceItIsDropped() {
        reveal();
        var design = Optional.of(group("Design"));
        var first = write(ada, "first", design);
        write(ada, "second", design);
        var moved = write(ada, "moved");
        accepted(lin, new MoveNote(moved, design, Optional.of(first)));
        assertThat(textsIn(design, ada)).containsExactly("moved", "first", "second");
        accepted(lin, new MoveNote(moved, design, Optional.empty()));
        assertThat(textsIn(design, ada)).containsExactly("first", "second", "moved");
        accepted(lin, new MoveNote(moved, Optional.empty(), Optional.of(first)));
        assertThat(textsSeenBy(ada)).containsExactly("moved");
    }

    @Test
    void twoNotesDroppedAtOnePlaceBothStayInTheOrderTheyCame() {
        reveal();
        var target = write(ada, "target");
        var one = write(ada, "one");
        var other = write(ada, "other");
        accepted(ada, new MoveNote(one, Optional.empty(), Optional.of(target)));
        accepted(lin, new MoveNote(other, Optional.empty(), Optional.of(target)));
        assertThat(textsSeenBy(ada)).containsExactly("one", "other", "target");
    }

    @Test
    void aNoteDroppedWhereItLiesDoesNotMove() {
        reveal();
        var first = write(ada, "first");
        var second = write(ada, "second");
        assertThat(accepted(ada, new MoveNote(first, Optional.empty(), Optional.of(second))))
                .isEmpty();
        assertThat(accepted(ada, new MoveNote(first, Optional.empty(), Optional.of(first))))
                .isEmpty();
        assertThat(accepted(ada, new MoveNote(second, Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void nothingIsPutIntoAGroupThatIsNotThere() {
        var id = write(ada, "toys");
        var gone = Optional.of(GroupId.next());
        assertThat(refused(ada, new MoveNote(id, gone, Optional.empty())).key()).isEqualTo("brainstorm.no-such-group");
        assertThat(refused(ada, new AddNote(NoteId.next(), "x", NoteColour.MINT, gone))
                        .key())
                .isEqualTo("brainstorm.no-such-group");
    }

    @Test
    void aNoteIsRemovedByItsAuthorOrTheFacilitatorAndCanComeBack() {
        var one = write(ada, "one");
        var other = write(ada, "other");
        reveal();
        assertThat(refused(lin, new RemoveNote(one))).isEqualTo(Rejection.forbidden("brainstorm.not-yours"));
        accepted(ada, new RemoveNote(one));
        accepted(lead, new RemoveNote(other));
        assertThat(textsSeenBy(lin)).isEmpty();
        assertThat(storm().removedNotes(lin)).extracting(Note::id).containsExactly(one, other);
        assertThat(refused(lin, new RestoreNote(one))).isEqualTo(Rejection.forbidden("brainstorm.not-yours"));
        accepted(lead, new RestoreNote(one));
        accepted(ada, new RestoreNote(other));
        assertThat(textsSeenBy(lin)).containsExactly("one", "other");
    }

    @Test
    void whatIsRemovedOrBackAlreadyNeedsNoEvent() {
        var id = write(ada, "toys");
        assertThat(accepted(ada, new RestoreNote(id))).isEmpty();
        accepted(ada, new RemoveNote(id));
        assertThat(accepted(ada, new RemoveNote(id))).isEmpty();
        assertThat(refused(ada, new EditNote(id, "toys", "shoes")).key()).isEqualTo("brainstorm.no-such-note");
    }

    @Test
    void aNoteComesBackToItsPlaceAlthoughOthersLieThereNow() {
        reveal();
        write(ada, "first");
        var second = write(ada, "second");
        var third = write(ada, "third");
        accepted(ada, new RemoveNote(second));
        accepted(ada, new MoveNote(write(ada, "new"), Optional.empty(), Optional.of(third)));
        accepted(ada, new RestoreNote(second));
        assertThat(textsSeenBy(ada)).startsWith("first").endsWith("third").contains("second", "new");
        assertThat(storm().visibleTo(ada).stream().map(Note::order)).doesNotHaveDuplicates();
    }

    @Test
    void aNoteWhoseGroupIsGoneComesBackOutsideTheGroups() {
        var group = group("Design");
        var id = write(ada, "toys", Optional.of(group));
        accepted(ada, new RemoveNote(id));
        accepted(ada, new RemoveGroup(group));
        accepted(ada, new RestoreNote(id));
        assertThat(textsSeenBy(ada)).containsExactly("toys");
    }

    @Test
    void mergingKeepsBothTextsAndBothAuthors() {
        var one = write(ada, "toys");
        var other = write(lin, "shoes");
        reveal();
        accepted(lead, new MergeNotes(one, other));
        assertThat(textsSeenBy(mentor)).containsExactly("toys\nshoes");
        assertThat(note(one).authors()).containsExactly(ada, lin);
        assertThat(note(one).mergedFrom()).extracting(Note::id).containsExactly(one, other);
        assertThat(refused(ada, new EditNote(other, "shoes", "boots")).key()).isEqualTo("brainstorm.no-such-note");
    }

    @Test
    void bothAuthorsOfAMergedNoteMayRemoveIt() {
        var one = write(ada, "toys");
        var other = write(lin, "shoes");
        reveal();
        accepted(ada, new MergeNotes(one, other));
        accepted(lin, new RemoveNote(one));
        assertThat(storm().notes().knows(other)).isTrue();
    }

    @Test
    void splittingBringsBackWhatWasMergedExactlyAsItWas() {
        var one = write(ada, "toys");
        var other = write(lin, "shoes");
        reveal();
        var last = write(ada, "last");
        accepted(lin, new EditNote(one, "toys", "toys and games"));
        accepted(lin, new RecolourNote(other, NoteColour.ROSE));
        var oneBefore = note(one);
        var otherBefore = note(other);
        accepted(ada, new MergeNotes(one, other));
        accepted(lin, new SplitNote(one));
        assertThat(note(one)).isEqualTo(oneBefore);
        assertThat(note(other).placed(otherBefore.group(), otherBefore.order())).isEqualTo(otherBefore);
        assertThat(textsSeenBy(ada)).containsExactly("toys and games", "shoes", text(last));
    }

    @Test
    void theSplitNotesLieWhereTheMergedOneLay() {
        var one = write(ada, "toys");
        var other = write(lin, "shoes");
        reveal();
        var design = Optional.of(group("Design"));
        write(ada, "there", design);
        accepted(ada, new MergeNotes(one, other));
        accepted(ada, new MoveNote(one, design, Optional.empty()));
        accepted(ada, new SplitNote(one));
        assertThat(textsIn(design, ada)).containsExactly("there", "toys", "shoes");
    }

    @Test
    void whatBecameOfAMergedTextIsKeptInTheHistoryOfTheFirst() {
        var one = write(ada, "toys");
        var other = write(lin, "shoes");
        reveal();
        accepted(ada, new MergeNotes(one, other));
        accepted(lin, new EditNote(one, "toys\nshoes", "toys\nboots"));
        accepted(ada, new SplitNote(one));
        assertThat(text(one)).isEqualTo("toys");
        assertThat(text(other)).isEqualTo("shoes");
        assertThat(note(one).text().earlier())
                .extracting(version -> version.text())
                .containsExactly("toys\nboots", "toys\nshoes");
        assertThat(note(one).text().earlier().getFirst().by()).contains(lin);
    }

    @Test
    void aMergeOfMergesComesApartStepByStep() {
        var one = write(ada, "1");
        var two = write(ada, "2");
        var three = write(ada, "3");
        accepted(ada, new MergeNotes(one, two));
        accepted(ada, new MergeNotes(three, one));
        assertThat(textsSeenBy(ada)).containsExactly("3\n1\n2");
        accepted(ada, new SplitNote(three));
        assertThat(textsSeenBy(ada)).containsExactly("3", "1\n2");
        accepted(ada, new SplitNote(one));
        assertThat(textsSeenBy(ada)).containsExactly("3", "1", "2");
    }

    @Test
    void aNoteIsNotMergedWithItself() {
        var id = write(ada, "toys");
        assertThat(refused(ada, new MergeNotes(id, id)).key()).isEqualTo("brainstorm.merge-with-itself");
    }

    @Test
    void aHiddenNoteIsNotMergedWithAShownOne() {
        var shown = write(ada, "shown");
        reveal();
        accepted(lead, new BrainstormCommand.StartPrivateRound());
        var hidden = write(ada, "hidden");
        assertThat(refused(ada, new MergeNotes(shown, hidden)).key()).isEqualTo("brainstorm.merge-hidden");
        assertThat(refused(ada, new MergeNotes(hidden, shown)).key()).isEqualTo("brainstorm.merge-hidden");
    }

    @Test
    void ownHiddenNotesMerge() {
        var one = write(ada, "toys");
        var other = write(ada, "shoes");
        accepted(ada, new MergeNotes(one, other));
        assertThat(textsSeenBy(ada)).containsExactly("toys\nshoes");
        assertThat(note(one).authors()).containsExactly(ada);
        assertThat(textsSeenBy(lin)).isEmpty();
    }

    @Test
    void notesThatAreTooLongTogetherAreNotMerged() {
        var one = write(ada, "a".repeat(600));
        var other = write(ada, "b".repeat(400));
        assertThat(refused(ada, new MergeNotes(one, other)))
                .isEqualTo(Rejection.rule("brainstorm.merge-too-long", 1_000, 1_001));
    }

    @Test
    void aNoteThatWasNeverMergedCannotBeSplit() {
        var id = write(ada, "toys");
        assertThat(refused(ada, new SplitNote(id)).key()).isEqualTo("brainstorm.not-merged");
    }

    @Test
    void notesThatAnEventDoesNotTouchStayTheSameObjects() {
        reveal();
        var one = write(ada, "one");
        var other = write(ada, "other");
        var third = write(ada, "third");
        var untouched = note(third);
        accepted(ada, new EditNote(one, "one", "one!"));
        accepted(ada, new MergeNotes(one, other));
        accepted(ada, new SplitNote(one));
        accepted(ada, new RemoveNote(other));
        accepted(ada, new RestoreNote(other));
        accepted(ada, new MoveNote(one, Optional.empty(), Optional.empty()));
        accepted(lead, new BrainstormCommand.StartPrivateRound());
        write(lin, "hidden");
        accepted(lead, new BrainstormCommand.Reveal(Arrangement.DEALT));
        assertThat(note(third)).isSameAs(untouched);
        var groups = storm().groups();
        accepted(ada, new RecolourNote(third, NoteColour.LILAC));
        assertThat(storm().groups()).isSameAs(groups);
    }

    @Test
    void anEventAboutANoteThatIsNotThereChangesNothing() {
        var gone = NoteId.next();
        var before = storm();
        var stamp = new Stamp(1, ada, Instant.EPOCH);
        Stream.of(
                        new NoteEdited(gone, "x", false),
                        new BrainstormEvent.NoteRecoloured(gone, NoteColour.MINT),
                        new BrainstormEvent.NoteMoved(gone, Optional.empty(), "V"),
                        new BrainstormEvent.NoteRemoved(gone),
                        new BrainstormEvent.NoteRestored(gone, Optional.empty(), "V", Visibility.SHOWN),
                        new BrainstormEvent.NotesMerged(gone, NoteId.next(), "x"),
                        new BrainstormEvent.NoteSplit(gone, "V"),
                        new BrainstormEvent.GroupRenamed(GroupId.next(), "x"),
                        new BrainstormEvent.CandidateMoved(CandidateId.next(), "V"))
                .forEach(event -> assertThat(before.apply(event, stamp)).isEqualTo(before));
    }

    @Test
    void twoBrainstormsWithTheSameNotesAreEqual() {
        var id = write(ada, "toys");
        var one = storm();
        accepted(ada, new RemoveNote(id));
        var removed = storm();
        accepted(ada, new RestoreNote(id));
        assertThat(storm()).isEqualTo(one).hasSameHashCodeAs(one).isNotSameAs(one);
        assertThat(removed.notes()).isNotEqualTo(one.notes()).isNotEqualTo(Notes.none());
        assertThat(one.notes()).isNotEqualTo("toys");
    }

    @Test
    void whoOnlyLooksDoesNotWrite() {
        var command = new AddNote(NoteId.next(), "x", NoteColour.MINT, Optional.empty());
        assertThat(refused(mentor, command)).isInstanceOf(Rejection.Forbidden.class);
    }

    @Test
    void aLogOfTheStateShowsNoNote() {
        write(ada, "secret");
        assertThat(storm().toString()).doesNotContain("secret");
    }
}
