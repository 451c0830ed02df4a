package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.EditCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.MoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.brainstorm.BrainstormEvent.CandidateAdded;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistFrozen;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistUnfrozen;
import dev.beachhead.room.Rejection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortlistTest extends BrainstormFixture {

    @Test
    void aNoteBecomesACandidateWithANameAnEndUserAndAUseAndStays() {
        var note = write(ada, "toys");
        reveal();
        var id = CandidateId.next();
        accepted(lin, new AddCandidate(id, Optional.of(note), " Toy design ", "Industrial designer", "Sculpting"));
        var candidate = storm().candidate(id).orElseThrow();
        assertThat(candidate.from()).contains(note);
        assertThat(candidate.name()).isEqualTo("Toy design");
        assertThat(candidate.endUser()).isEqualTo("Industrial designer");
        assertThat(candidate.use()).isEqualTo("Sculpting");
        assertThat(textsSeenBy(ada)).containsExactly("toys");
        accepted(ada, new RemoveNote(note));
        assertThat(storm().candidate(id)).contains(candidate);
    }

    @Test
    void aPrivateNoteDoesNotBecomeACandidate() {
        var note = write(ada, "toys");
        assertThat(refused(ada, new AddCandidate(CandidateId.next(), Optional.of(note), "Toys", "", ""))
                        .key())
                .isEqualTo("brainstorm.promote-hidden");
    }

    @Test
    void aCandidateThatIsSentTwiceIsThereOnce() {
        var id = candidate("Toys");
        assertThat(accepted(ada, new AddCandidate(id, Optional.empty(), "Toys", "", "")))
                .isEmpty();
    }

    @Test
    void theThirteenthCandidateIsRefusedWithTheReason() {
        candidates(12);
        assertThat(refused(ada, new AddCandidate(CandidateId.next(), Optional.empty(), "Thirteenth", "", "")))
                .isEqualTo(Rejection.rule("brainstorm.shortlist-full", 12));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 12})
    void aShortlistOfSixToTwelveCanBeFrozen(int count) {
        candidates(count);
        accepted(lead, new FreezeShortlist());
        assertThat(storm().isFrozen()).isTrue();
        assertThat(storm().candidates()).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void belowSixFreezingIsRefusedAndSaysHowManyAreMissing(int count) {
        candidates(count);
        assertThat(refused(lead, new FreezeShortlist()))
                .isEqualTo(Rejection.rule("brainstorm.shortlist-too-short", count, 6 - count));
    }

    @Test
    void aboveTwelveFreezingIsRefusedHoweverItCameToThat() {
        candidates(12);
        var last = storm().candidates().getLast();
        room.happen(ada, new CandidateAdded(CandidateId.next(), Optional.empty(), "13th", "", "", last.order() + "V"));
        assertThat(refused(lead, new FreezeShortlist()))
                .isEqualTo(Rejection.rule("brainstorm.shortlist-too-long", 13, 1));
    }

    @Test
    void onlyTheFacilitatorFreezesAndUnfreezes() {
        candidates(6);
        assertThat(refused(ada, new FreezeShortlist())).isEqualTo(Rejection.forbidden("brainstorm.facilitator-only"));
        accepted(lead, new FreezeShortlist());
        assertThat(refused(ada, new UnfreezeShortlist())).isEqualTo(Rejection.forbidden("brainstorm.facilitator-only"));
    }

    @Test
    void unfreezingIsPossibleAndRecorded() {
        candidates(6);
        assertThat(accepted(lead, new UnfreezeShortlist())).isEmpty();
        assertThat(accepted(lead, new FreezeShortlist())).isEqualTo(List.of(new ShortlistFrozen()));
        assertThat(accepted(lead, new FreezeShortlist())).isEmpty();
        assertThat(accepted(lead, new UnfreezeShortlist())).isEqualTo(List.of(new ShortlistUnfrozen()));
        assertThat(storm().isFrozen()).isFalse();
        assertThat(room.newest().key()).isEqualTo("brainstorm.activity.unfrozen");
        candidate("One more");
    }

    @Test
    void aFrozenShortlistDoesNotChange() {
        var ids = candidates(6);
        accepted(lead, new FreezeShortlist());
        for (var command : List.of(
                new AddCandidate(CandidateId.next(), Optional.empty(), "New", "", ""),
                new EditCandidate(ids.getFirst(), "New", "", ""),
                new RemoveCandidate(ids.getFirst()),
                new MoveCandidate(ids.getFirst(), Optional.empty())))
            assertThat(refused(lead, command)).isEqualTo(Rejection.rule("brainstorm.shortlist-frozen"));
    }

    @Test
    void aCandidateNeedsAName() {
        var id = candidate("Toys");
        var why = new Rejection.Invalid("candidate-name", "brainstorm.candidate-name-empty", List.of());
        assertThat(refused(ada, new AddCandidate(CandidateId.next(), Optional.empty(), " ", "", "")))
                .isEqualTo(why);
        assertThat(refused(ada, new EditCandidate(id, "\u200B", "", ""))).isEqualTo(why);
    }

    @Test
    void theFieldsOfACandidateTakeEightyAHundredAndTwentyAndTwoHundredCharacters() {
        var id = candidate("Toys");
        accepted(ada, new EditCandidate(id, "n".repeat(80), "e".repeat(120), "u".repeat(200)));
        assertThat(refused(ada, new EditCandidate(id, "n".repeat(81), "", "")))
                .isEqualTo(
                        new Rejection.Invalid("candidate-name", "brainstorm.candidate-name-too-long", List.of(80, 81)));
        assertThat(refused(ada, new EditCandidate(id, "n", "e".repeat(121), "")))
                .isEqualTo(new Rejection.Invalid(
                        "candidate-end-user", "brainstorm.candidate-end-user-too-long", List.of(120, 121)));
        assertThat(refused(ada, new EditCandidate(id, "n", "", "u".repeat(201))))
                .isEqualTo(
                        new Rejection.Invalid("candidate-use", "brainstorm.candidate-use-too-long", List.of(200, 201)));
    }

    @Test
    void noTwoCandidatesHaveNamesThatLookTheSame() {
        var toys = candidate("Toy design");
        var shoes = candidate("Footwear");
        assertThat(refused(ada, new AddCandidate(CandidateId.next(), Optional.empty(), "toy  Design", "", "")))
                .isEqualTo(new Rejection.Invalid(
                        "candidate-name", "brainstorm.candidate-name-taken", List.of("Toy design")));
        assertThat(refused(ada, new EditCandidate(shoes, "ＴＯＹ design", "", "")).key())
                .isEqualTo("brainstorm.candidate-name-taken");
        accepted(ada, new EditCandidate(toys, "TOY DESIGN", "", ""));
        assertThat(storm().candidate(toys).orElseThrow().name()).isEqualTo("TOY DESIGN");
    }

    @Test
    void anEditThatChangesNothingIsNoEvent() {
        var id = candidate("Toys");
        assertThat(accepted(ada, new EditCandidate(id, "Toys ", "", ""))).isEmpty();
    }

    @Test
    void candidatesAreOrderedByHand() {
        var ids = candidates(3);
        accepted(ada, new MoveCandidate(ids.get(2), Optional.of(ids.get(0))));
        assertThat(order()).containsExactly(ids.get(2), ids.get(0), ids.get(1));
        accepted(lin, new MoveCandidate(ids.get(2), Optional.empty()));
        assertThat(order()).isEqualTo(ids);
        accepted(lin, new MoveCandidate(ids.get(0), Optional.of(CandidateId.next())));
        assertThat(order()).containsExactly(ids.get(1), ids.get(2), ids.get(0));
    }

    @Test
    void aCandidateDroppedWhereItStandsDoesNotMove() {
        var ids = candidates(2);
        assertThat(accepted(ada, new MoveCandidate(ids.get(0), Optional.of(ids.get(1)))))
                .isEmpty();
        assertThat(accepted(ada, new MoveCandidate(ids.get(0), Optional.of(ids.get(0)))))
                .isEmpty();
        assertThat(accepted(ada, new MoveCandidate(ids.get(1), Optional.empty())))
                .isEmpty();
    }

    @Test
    void aCandidateCanBeTakenOffAndIsThenNotThere() {
        var id = candidate("Toys");
        accepted(lin, new RemoveCandidate(id));
        assertThat(storm().candidates()).isEmpty();
        for (var command : List.of(
                new RemoveCandidate(id), new EditCandidate(id, "x", "", ""), new MoveCandidate(id, Optional.empty())))
            assertThat(refused(ada, command)).isEqualTo(Rejection.rule("brainstorm.no-such-candidate"));
    }

    @Test
    void otherStationsFindTheCandidatesByWhatTheyAre() {
        var ids = candidates(2);
        var offered = room.state().offering(Candidates.class).orElseThrow();
        assertThat(offered.candidates()).extracting(Candidate::id).isEqualTo(ids);
        assertThat(offered.isFrozen()).isFalse();
    }

    private List<CandidateId> order() {
        return storm().candidates().stream().map(Candidate::id).toList();
    }
}
