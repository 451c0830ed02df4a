package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.ModelCommand.AssignNote;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.model.ModelCommand.RemoveNote;
import dev.beachhead.model.ModelCommand.RemoveSegment;
import dev.beachhead.model.ModelCommand.RestoreNote;
import dev.beachhead.model.ModelEvent.NoteEdited;
import dev.beachhead.model.ModelEvent.NoteMoved;
import dev.beachhead.model.ModelEvent.NoteRestored;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements.Stated;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanvasNotesTest extends ModelFixture {
    private static final Optional<NoteId> AT_THE_END = Optional.empty();

    @Test
    void aNewNoteIsAGuessAtTheEndOfItsBlock() {
        write(Block.CHANNELS, "Two field reps");
        var last = write(Block.CHANNELS, " Distributors\r\nlater ");

        assertThat(textsIn(Block.CHANNELS)).containsExactly("Two field reps", "Distributors\nlater");
        assertThat(note(last).stated()).isEqualTo(Status.GUESS);
        assertThat(room.newest().key()).isEqualTo("model.activity.added");
    }

    @Test
    void anIdThatIsInUseIsTheSameWish() {
        var id = write(Block.CHANNELS, "Two field reps");
        assertThat(accepted(new AddNote(id, Block.CHANNELS, "", NO_SEGMENT))).isEmpty();
        accepted(new RemoveNote(id));
        assertThat(accepted(new AddNote(id, Block.CHANNELS, "again", NO_SEGMENT)))
                .isEmpty();
    }

    @Test
    void aNoteNeedsATextThatFits() {
        assertThat(refused(add(" \u200b ")).key()).isEqualTo("model.note-empty");
        assertThat(refused(add("x".repeat(501))))
                .isInstanceOfSatisfying(
                        Rejection.Invalid.class, why -> assertThat(why.field()).isEqualTo("note"));
        accepted(add("x".repeat(500)));
        var id = write(Block.CHANNELS, "Two field reps");
        assertThat(refused(new EditNote(id, "Two field reps", " ")).key()).isEqualTo("model.note-empty");
        assertThat(refused(new EditNote(id, "Two field reps", "x".repeat(501))).key())
                .isEqualTo("room.text-too-long");
    }

    @Test
    void twoEditsOfOneNoteAreJoinedByWords() {
        var id = write(Block.CHANNELS, "Two field reps");
        room.accepted(lin, new EditNote(id, "Two field reps", "Three field reps"));
        accepted(new EditNote(id, "Two field reps", "Two field reps, then distributors"));

        assertThat(note(id).text().text()).isEqualTo("Three field reps, then distributors");
    }

    @Test
    void whereTwoEditsOverlapTheLaterStandsAndTheEarlierIsToldAndKept() {
        var id = write(Block.CHANNELS, "Two field reps");
        room.wait(Duration.ofMinutes(5));
        room.accepted(lin, new EditNote(id, "Two field reps", "Five field reps"));
        var events = accepted(new EditNote(id, "Two field reps", "Nine field reps"));

        assertThat(events).containsExactly(new NoteEdited(id, "Nine field reps", true));
        assertThat(note(id).text().earlier())
                .extracting(SharedText.Version::text)
                .containsExactly("Five field reps", "Two field reps");
        assertThat(room.newest().to()).contains(lin);
    }

    @Test
    void ownOverlapIsToldToNobodyAndOneSittingIsToldOnce() {
        var id = write(Block.CHANNELS, "Two field reps");
        accepted(new EditNote(id, "Two field reps", "Five field reps"));
        int told = room.tellings().size();
        accepted(new EditNote(id, "Two field reps", "Nine field reps"));

        assertThat(room.tellings()).hasSize(told);
        assertThat(room.newest().key()).isEqualTo("model.activity.edited");
        assertThat(accepted(new EditNote(id, "Nine field reps", "Nine field reps")))
                .isEmpty();
    }

    @Test
    void aNoteMovesWithinItsBlockAndToAnother() {
        var first = write(Block.CHANNELS, "one");
        var second = write(Block.CHANNELS, "two");
        var third = write(Block.CHANNELS, "three");

        accepted(new MoveNote(third, Block.CHANNELS, Optional.of(first)));
        assertThat(textsIn(Block.CHANNELS)).containsExactly("three", "one", "two");
        int told = room.tellings().size();
        assertThat(room.newest().key()).isEqualTo("model.activity.added");
        accepted(new MoveNote(first, Block.KEY_PARTNERS, AT_THE_END));
        assertThat(textsIn(Block.KEY_PARTNERS)).containsExactly("one");
        assertThat(room.tellings()).hasSize(told + 1);
        accepted(new MoveNote(first, Block.CHANNELS, Optional.of(second)));
        assertThat(textsIn(Block.CHANNELS)).containsExactly("three", "one", "two");
    }

    @Test
    void aMoveToWhereANoteIsDoesNothing() {
        var first = write(Block.CHANNELS, "one");
        var second = write(Block.CHANNELS, "two");

        assertThat(accepted(new MoveNote(first, Block.CHANNELS, Optional.of(first))))
                .isEmpty();
        assertThat(accepted(new MoveNote(first, Block.CHANNELS, Optional.of(second))))
                .isEmpty();
        assertThat(accepted(new MoveNote(second, Block.CHANNELS, AT_THE_END))).isEmpty();
    }

    @Test
    void aMoveBeforeANoteThatHasGoneElsewhereGoesToTheEnd() {
        var first = write(Block.CHANNELS, "one");
        write(Block.CHANNELS, "two");
        var gone = write(Block.KEY_PARTNERS, "gone");

        assertThat(accepted(new MoveNote(first, Block.CHANNELS, Optional.of(gone))))
                .hasSize(1);
        assertThat(textsIn(Block.CHANNELS)).containsExactly("two", "one");
        assertThat(accepted(new MoveNote(first, Block.CHANNELS, Optional.of(NoteId.next()))))
                .isEmpty();
    }

    @Test
    void aNoteThatWasTakenOffComesBackToItsPlaceWithAllThatWasKnownOfIt() {
        write(Block.CUSTOMER_SEGMENTS, "one");
        var two = write(Block.CUSTOMER_SEGMENTS, "two");
        write(Block.CUSTOMER_SEGMENTS, "three");
        choose(two, Option.ROLE_BUDGET_HOLDER);
        prove(two);

        accepted(new RemoveNote(two));
        assertThat(textsIn(Block.CUSTOMER_SEGMENTS)).containsExactly("one", "three");
        assertThat(accepted(new RemoveNote(two))).isEmpty();
        accepted(new RestoreNote(two));

        assertThat(textsIn(Block.CUSTOMER_SEGMENTS)).containsExactly("one", "two", "three");
        assertThat(standing(two).status()).isEqualTo(Status.FACT);
        assertThat(note(two).is(Option.ROLE_BUDGET_HOLDER)).isTrue();
        assertThat(accepted(new RestoreNote(two))).isEmpty();
    }

    @Test
    void whatIsNotOnTheCanvasIsRefused() {
        var nobody = NoteId.next();
        assertThat(refused(new EditNote(nobody, "", "x")).key()).isEqualTo("model.no-such-note");
        assertThat(refused(new RemoveNote(nobody)).key()).isEqualTo("model.no-such-note");
        assertThat(refused(new RestoreNote(nobody)).key()).isEqualTo("model.no-such-note");
        assertThat(refused(new MoveNote(nobody, Block.CHANNELS, AT_THE_END)).key())
                .isEqualTo("model.no-such-note");
    }

    @Test
    void theCanvasTakesThreeHundredNotes() {
        var first = write(Block.CHANNELS, "first");
        for (int i = 1; i < Canvas.MOST_NOTES; i++) write(Block.values()[i % 9], "note " + i);

        assertThat(refused(add("one more")).key()).isEqualTo("model.too-many-notes");
        accepted(new RemoveNote(first));
        accepted(add("one more"));
        assertThat(refused(new RestoreNote(first)).key()).isEqualTo("model.too-many-notes");
    }

    @Test
    void aNoteBelongsToASegmentUntilThatIsRemoved() {
        var clinics = segment("Clinics");
        var id = NoteId.next();
        accepted(new AddNote(id, Block.CHANNELS, "Field reps", Optional.of(clinics)));
        assertThat(canvas().segmentOf(note(id)).map(CanvasSegment::name)).contains("Clinics");
        assertThat(accepted(new AssignNote(id, Optional.of(clinics)))).isEmpty();

        accepted(new RemoveSegment(clinics));

        assertThat(canvas().segmentOf(note(id))).isEmpty();
        assertThat(refused(new AssignNote(id, Optional.of(clinics))).key()).isEqualTo("model.no-such-segment");
        assertThat(refused(new AddNote(NoteId.next(), Block.CHANNELS, "x", Optional.of(clinics)))
                        .key())
                .isEqualTo("model.no-such-segment");
        accepted(new AssignNote(id, NO_SEGMENT));
        assertThat(note(id).segment()).isEmpty();
    }

    @Test
    void everyNoteIsAStatementAboutItsBlock() {
        var partner = write(Block.KEY_PARTNERS, "Trucked-water\noperators");
        var value = write(Block.VALUE_PROPOSITIONS, "Safe water");

        assertThat(canvas().statements(room.state()))
                .containsExactly(
                        new Stated(
                                new Statement("model", partner.toString()),
                                Block.KEY_PARTNERS.title(),
                                "Trucked-water operators"),
                        new Stated(
                                new Statement("model", value.toString()),
                                Block.VALUE_PROPOSITIONS.title(),
                                "Safe water"));
    }

    @Test
    void aMentorReadsAlong() {
        var mentor = room.admit(Role.MENTOR);
        assertThat(room.refused(mentor, add("x"))).isInstanceOf(Rejection.Forbidden.class);
    }

    @Test
    void aBlockIsFoundByItsKey() {
        assertThat(Block.of("value-propositions")).contains(Block.VALUE_PROPOSITIONS);
        assertThat(Block.of("shortlist")).isEmpty();
    }

    /** What is in the journal happened, also when it makes no sense to the state of today. */
    @Test
    void eventsAboutWhatIsNotThereChangeNothing() {
        var id = write(Block.CHANNELS, "one");
        var before = canvas();
        room.happen(ada, new NoteMoved(NoteId.next(), Block.CHANNELS, "V"));
        room.happen(ada, new NoteRestored(id, "V"));
        room.happen(ada, new ModelEvent.NoteRemoved(NoteId.next()));
        room.happen(ada, new ModelEvent.NoteAdded(id, Block.CHANNELS, "other", NO_SEGMENT, "Z"));
        room.happen(ada, new ModelEvent.SegmentRenamed(SegmentId.next(), "x"));
        assertThat(canvas()).isEqualTo(before);
    }

    private static AddNote add(String text) {
        return new AddNote(NoteId.next(), Block.CHANNELS, text, NO_SEGMENT);
    }
}
