package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.EditNote;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.RestoreNote;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.brainstorm.BrainstormCommand.SplitNote;
import dev.beachhead.brainstorm.BrainstormCommand.StartPrivateRound;
import dev.beachhead.brainstorm.BrainstormEvent.NotesRevealed;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundsTest extends BrainstormFixture {

    @Test
    void inThePrivateRoundEachParticipantSeesOnlyTheirOwnNotesAndACountOfTheOthers() {
        write(ada, "toy designers");
        write(lin, "dentists");
        write(lin, "surgeons");
        assertThat(textsSeenBy(ada)).containsExactly("toy designers");
        assertThat(storm().hiddenFrom(ada)).isEqualTo(2);
        assertThat(textsSeenBy(lin)).containsExactly("dentists", "surgeons");
        assertThat(storm().hiddenFrom(lin)).isEqualTo(1);
    }

    @Test
    void neitherMentorNorFacilitatorSeesAHiddenNote() {
        var note = write(ada, "toy designers");
        for (var viewer : List.of(mentor, lead)) {
            assertThat(storm().visibleTo(viewer)).isEmpty();
            assertThat(storm().note(note, viewer)).isEmpty();
            assertThat(storm().hiddenFrom(viewer)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRevealShowsAllAtOnce(Arrangement arrangement) {
        write(ada, "toy designers");
        write(lin, "dentists");
        accepted(lead, new Reveal(arrangement));
        assertThat(storm().visibleTo(mentor))
                .extracting(note -> note.text().text())
                .containsExactlyInAnyOrder("toy designers", "dentists");
        assertThat(storm().hiddenFrom(mentor)).isZero();
        assertThat(storm().round()).isEqualTo(Round.REVEALED);
    }

    @Test
    void revealedAsWrittenTheNotesKeepTheirPlaces() {
        IntStream.range(0, 10).forEach(i -> write(ada, "idea " + i));
        var before = textsSeenBy(ada);
        reveal();
        assertThat(textsSeenBy(mentor)).isEqualTo(before);
    }

    @Test
    void dealtTheNotesOfAGroupChangePlacesAmongThemselves() {
        var group = group("Design");
        IntStream.range(0, 10).forEach(i -> write(ada, "outside " + i));
        IntStream.range(0, 10).forEach(i -> write(lin, "inside " + i, Optional.of(group)));
        var outside = textsSeenBy(ada);
        var inside = textsIn(Optional.of(group), lin);
        accepted(lead, new Reveal(Arrangement.DEALT));
        assertThat(textsSeenBy(mentor)).isNotEqualTo(outside).containsExactlyInAnyOrderElementsOf(outside);
        assertThat(textsIn(Optional.of(group), mentor))
                .isNotEqualTo(inside)
                .containsExactlyInAnyOrderElementsOf(inside);
    }

    @Test
    void everyNoteIsDealtToEveryPlaceSoonerOrLater() {
        IntStream.range(0, 4).forEach(i -> write(ada, "idea " + i));
        var places =
                storm().notes().in(Optional.empty()).stream().map(Note::order).toList();
        var seen = new HashSet<Placed>();
        for (int i = 0; i < 200; i++) {
            var decision = (Decision.Accepted)
                    BrainstormRules.decide(storm(), new Reveal(Arrangement.DEALT), Contexts.of(lead, i));
            seen.addAll(((NotesRevealed) decision.events().getFirst()).places());
        }
        assertThat(seen).hasSize(4 * places.size());
    }

    @Test
    void notesThatAreShownAlreadyLieStillWhenOthersAreDealt() {
        write(ada, "first");
        write(ada, "second");
        reveal();
        var shown = storm().visibleTo(mentor);
        accepted(lead, new StartPrivateRound());
        IntStream.range(0, 8).forEach(i -> write(lin, "new " + i));
        accepted(lead, new Reveal(Arrangement.DEALT));
        assertThat(storm().visibleTo(mentor).subList(0, 2))
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .isEqualTo(shown);
    }

    @Test
    void namesStandBesideNotesOnlyInTheOpenRound() {
        var id = write(ada, "toy designers");
        assertThat(storm().showsAuthors()).isFalse();
        reveal();
        assertThat(storm().showsAuthors()).isFalse();
        assertThat(storm().authorsShownTo(lin, note(id))).isEmpty();
        assertThat(storm().authorsShownTo(ada, note(id))).containsExactly(ada);
        accepted(lead, new OpenRound());
        assertThat(storm().showsAuthors()).isTrue();
        assertThat(storm().authorsShownTo(lin, note(id))).containsExactly(ada);
    }

    @Test
    void aNewPrivateRoundHidesOnlyWhatIsWrittenInIt() {
        write(ada, "old");
        open();
        accepted(lead, new StartPrivateRound());
        write(ada, "new");
        assertThat(textsSeenBy(lin)).containsExactly("old");
        assertThat(storm().hiddenFrom(lin)).isEqualTo(1);
        reveal();
        assertThat(textsSeenBy(lin)).containsExactly("old", "new");
    }

    @Test
    void aPrivateRoundMayFollowTheRevealAtOnce() {
        reveal();
        accepted(lead, new StartPrivateRound());
        assertThat(storm().round()).isEqualTo(Round.PRIVATE);
    }

    @Test
    void aNoteWrittenAfterTheRevealIsShownAtOnce() {
        reveal();
        write(ada, "late");
        assertThat(textsSeenBy(lin)).containsExactly("late");
        accepted(lead, new OpenRound());
        write(ada, "later");
        assertThat(textsSeenBy(lin)).containsExactly("late", "later");
    }

    @Test
    void onlyTheFacilitatorMovesTheRounds() {
        for (var command : List.of(new StartPrivateRound(), new Reveal(Arrangement.DEALT), new OpenRound())) {
            assertThat(refused(ada, command)).isEqualTo(Rejection.forbidden("brainstorm.facilitator-only"));
            assertThat(refused(mentor, command)).isInstanceOf(Rejection.Forbidden.class);
        }
    }

    @Test
    void aMoveThatTheRoundDoesNotAllowIsRefusedWithTheReason() {
        assertThat(refused(lead, new StartPrivateRound()).key()).isEqualTo("brainstorm.already-private");
        assertThat(refused(lead, new OpenRound()).key()).isEqualTo("brainstorm.reveal-first");
        reveal();
        assertThat(refused(lead, new Reveal(Arrangement.DEALT)).key()).isEqualTo("brainstorm.already-revealed");
        accepted(lead, new OpenRound());
        assertThat(refused(lead, new Reveal(Arrangement.DEALT)).key()).isEqualTo("brainstorm.already-revealed");
        assertThat(refused(lead, new OpenRound()).key()).isEqualTo("brainstorm.already-open");
    }

    @Test
    void whatAnAuthorTriedOutInPrivateStaysPrivateAfterTheReveal() {
        var id = write(ada, "our boss");
        room.wait(Duration.ofMinutes(5));
        accepted(ada, new EditNote(id, "our boss", "managers"));
        assertThat(note(id).text().earlier()).hasSize(1);
        reveal();
        assertThat(text(id)).isEqualTo("managers");
        assertThat(note(id).text().earlier()).isEmpty();
    }

    @Test
    void privateNotesThatWereMergedSplitIntoShownOnesAfterTheReveal() {
        var one = write(ada, "toys");
        var other = write(ada, "shoes");
        accepted(ada, new MergeNotes(one, other));
        reveal();
        accepted(lin, new SplitNote(one));
        assertThat(textsSeenBy(lin)).containsExactly("toys", "shoes");
        assertThat(storm().notes().all()).noneMatch(Note::isHidden);
    }

    @Test
    void aPrivateNoteThatWasRemovedStaysWithItsAuthorUntilTheyBringItBack() {
        var id = write(ada, "toys");
        accepted(ada, new RemoveNote(id));
        reveal();
        assertThat(storm().removedNotes(ada)).extracting(Note::id).containsExactly(id);
        assertThat(storm().removedNotes(lead)).isEmpty();
        assertThat(refused(lead, new RestoreNote(id)).key()).isEqualTo("brainstorm.no-such-note");
        accepted(ada, new RestoreNote(id));
        assertThat(textsSeenBy(lin)).containsExactly("toys");
        assertThat(storm().removedNotes(ada)).isEmpty();
    }

    @Test
    void aPrivateNoteThatIsBroughtBackInThePrivateRoundIsStillHidden() {
        var id = write(ada, "toys");
        accepted(ada, new RemoveNote(id));
        accepted(ada, new RestoreNote(id));
        assertThat(textsSeenBy(ada)).containsExactly("toys");
        assertThat(textsSeenBy(lin)).isEmpty();
    }

    @Test
    void aShownNoteThatIsBroughtBackInAPrivateRoundIsStillShown() {
        var id = write(ada, "toys");
        reveal();
        accepted(ada, new RemoveNote(id));
        accepted(lead, new StartPrivateRound());
        accepted(ada, new RestoreNote(id));
        assertThat(textsSeenBy(lin)).containsExactly("toys");
    }

    @Test
    void anAuthorOrdersTheirOwnHiddenNotes() {
        var first = write(ada, "first");
        var second = write(ada, "second");
        accepted(ada, new MoveNote(second, Optional.empty(), Optional.of(first)));
        assertThat(textsSeenBy(ada)).containsExactly("second", "first");
    }
}
