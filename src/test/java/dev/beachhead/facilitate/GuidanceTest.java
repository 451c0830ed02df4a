package dev.beachhead.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand;
import dev.beachhead.brainstorm.NoteColour;
import dev.beachhead.brainstorm.NoteId;
import dev.beachhead.facilitate.FacilitateCommand.CallEveryone;
import dev.beachhead.facilitate.FacilitateCommand.ClaimSeat;
import dev.beachhead.facilitate.FacilitateCommand.ClearDone;
import dev.beachhead.facilitate.FacilitateCommand.ClearSpotlight;
import dev.beachhead.facilitate.FacilitateCommand.LeadTo;
import dev.beachhead.facilitate.FacilitateCommand.LockStations;
import dev.beachhead.facilitate.FacilitateCommand.MarkDone;
import dev.beachhead.facilitate.FacilitateCommand.ReportAbsence;
import dev.beachhead.facilitate.FacilitateCommand.ReportReturn;
import dev.beachhead.facilitate.FacilitateCommand.SetClaimTime;
import dev.beachhead.facilitate.FacilitateCommand.Spotlight;
import dev.beachhead.facilitate.FacilitateCommand.StartLeading;
import dev.beachhead.facilitate.FacilitateCommand.StopLeading;
import dev.beachhead.facilitate.FacilitateCommand.UnlockStations;
import dev.beachhead.facilitate.FacilitateCommand.UnmarkDone;
import dev.beachhead.purpose.PurposeCommand;
import dev.beachhead.purpose.PurposePrompt;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rounds;
import dev.beachhead.room.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceTest {
    private final LedRoom led = new LedRoom();

    private Guidance guidance() {
        return led.state().guidance();
    }

    private static Command written(String words) {
        return new PurposeCommand.EditPurpose(PurposePrompt.GOOD_AT, "", words);
    }

    @Test
    void everyCallIsANewOne() {
        led.ada(new CallEveryone("funnel"));
        var first = guidance().call().orElseThrow();
        led.ada(new CallEveryone("funnel"));

        assertThat(guidance().call().orElseThrow().seq()).isGreaterThan(first.seq());
        assertThat(first.by()).isEqualTo(led.ada);
        assertThat(led.refused(new CallEveryone(" "))).isEqualTo("facilitate.no-station");
        assertThat(led.refused(new CallEveryone("x".repeat(41)))).isEqualTo("facilitate.no-station");
    }

    @Test
    void whoLeadsIsFollowedUntilItEnds() {
        assertThat(led.ada(new LeadTo("vote"))).isEmpty();
        assertThat(led.ada(new StopLeading())).isEmpty();
        led.ada(new StartLeading("purpose"));
        led.ada(new LeadTo("vote"));
        assertThat(guidance().lead().orElseThrow().station()).isEqualTo("vote");
        assertThat(led.ada(new LeadTo("vote"))).isEmpty();
        assertThat(led.ada(new StartLeading("vote"))).isEmpty();
        led.ada(new StopLeading());
        assertThat(guidance().lead()).isEmpty();
        assertThat(led.refused(new StartLeading(""))).isEqualTo("facilitate.no-station");
    }

    @Test
    void lookingAheadDragsNobodyAlong() {
        var eve = led.room.admit(Role.FACILITATOR);
        led.ada(new StartLeading("purpose"));

        assertThat(led.room.accepted(eve, new LeadTo("decide"))).isEmpty();
        assertThat(led.room.refused(led.lin, new LeadTo("decide")).key()).isEqualTo("room.may-not");
        assertThat(guidance().lead().orElseThrow().station()).isEqualTo("purpose");
        assertThat(led.refused(new LeadTo(""))).isEqualTo("facilitate.no-station");
    }

    @Test
    void anotherFacilitatorMayTakeOverTheLeading() {
        var eve = led.room.admit(Role.FACILITATOR);
        led.ada(new StartLeading("purpose"));
        led.room.accepted(eve, new StartLeading("vote"));

        assertThat(guidance().isLedBy(eve)).isTrue();
        assertThat(guidance().isLedBy(led.ada)).isFalse();
    }

    @Test
    void oneThingIsPointedAtAtATime() {
        var note = new Subject("brainstorm", "note:1");
        assertThat(led.ada(new ClearSpotlight())).isEmpty();
        led.ada(new Spotlight(note));
        assertThat(led.ada(new Spotlight(note))).isEmpty();
        led.ada(new Spotlight(new Subject("funnel", "segment:2")));
        assertThat(guidance().spotlight()).contains(new Subject("funnel", "segment:2"));
        led.ada(new ClearSpotlight());
        assertThat(guidance().spotlight()).isEmpty();
        assertThat(led.refused(new Spotlight(new Subject("funnel", "")))).isEqualTo("facilitate.nothing-to-show");
        assertThat(led.refused(new Spotlight(new Subject("funnel", "x".repeat(201)))))
                .isEqualTo("facilitate.nothing-to-show");
        assertThat(led.refused(new Spotlight(new Subject("", "x")))).isEqualTo("facilitate.no-station");
    }

    @Test
    void whatIsLockedIsLockedForParticipantsHoweverTheyAskAndOpenForFacilitators() {
        led.ada(new LockStations(List.of("purpose")));

        assertThat(led.room.refused(led.lin, written("Weeks")).key()).isEqualTo("room.locked");
        led.room.accepted(led.ada, written("Months"));
        led.room.accepted(
                led.lin, new BrainstormCommand.AddNote(NoteId.next(), "Open", NoteColour.LEMON, Optional.empty()));

        led.ada(new UnlockStations(List.of("purpose")));
        led.room.accepted(led.lin, written("Weeks"));
    }

    @Test
    void aLockIsToldOnceAndOnlyOfWhatItCloses() {
        assertThat(led.ada(new UnlockStations(List.of("vote")))).isEmpty();
        led.ada(new LockStations(List.of("vote")));
        assertThat(led.ada(new LockStations(List.of("vote", "vote")))).isEmpty();
        assertThat(led.ada(new LockStations(List.of("vote", "funnel"))))
                .containsExactly(new FacilitateEvent.StationsLocked(List.of("funnel")));
        assertThat(led.refused(new LockStations(List.of("vote", "")))).isEqualTo("facilitate.no-station");
        assertThat(led.room
                        .refused(led.lin, new UnlockStations(List.of("vote")))
                        .key())
                .isEqualTo("room.may-not");
    }

    @Test
    void doneIsSaidOfARoundAndOfNoOther() {
        assertThat(led.lin(new UnmarkDone("brainstorm"))).isEmpty();
        led.lin(new MarkDone("brainstorm"));
        assertThat(led.lin(new MarkDone("brainstorm"))).isEmpty();
        assertThat(done("brainstorm")).containsExactly(led.lin);

        led.room.accepted(
                led.ada,
                Rounds.of(led.room.state(), "brainstorm")
                        .orElseThrow()
                        .ways()
                        .getFirst()
                        .command());
        assertThat(done("brainstorm")).isEmpty();

        led.lin(new MarkDone("brainstorm"));
        led.lin(new UnmarkDone("brainstorm"));
        assertThat(done("brainstorm")).isEmpty();
        assertThat(led.room.refused(led.lin, new MarkDone("")).key()).isEqualTo("facilitate.no-station");
    }

    @Test
    void aFacilitatorAsksAnew() {
        assertThat(led.ada(new ClearDone("purpose"))).isEmpty();
        led.lin(new MarkDone("purpose"));
        led.ada(new ClearDone("purpose"));

        assertThat(done("purpose")).isEmpty();
    }

    @Test
    void everyWayOnOfTheBrainstormIsAccepted() {
        for (int step = 0; step < 6; step++) {
            var rounds = Rounds.of(led.room.state(), "brainstorm").orElseThrow();
            assertThat(rounds.ways()).isNotEmpty();
            led.room.accepted(led.ada, rounds.ways().getLast().command());
        }
    }

    @Test
    void theSeatIsClaimedWhenItsHolderWasGoneForTheChosenTime() {
        led.room.accepted(led.ada, new FakeSeat.Sit(led.ada, false));
        assertThat(led.room.refused(led.lin, new ClaimSeat()).key()).isEqualTo("facilitate.lead-is-here");
        led.ada(new SetClaimTime(2));
        assertThat(led.ada(new SetClaimTime(2))).isEmpty();

        assertThat(led.ada(new ReportAbsence(led.ada)))
                .as("nobody misses themselves")
                .isEmpty();
        assertThat(led.lin(new ReportAbsence(led.lin)))
                .as("only the lead is missed")
                .isEmpty();
        led.lin(new ReportAbsence(led.ada));
        assertThat(led.lin(new ReportAbsence(led.ada))).isEmpty();
        led.wait(Duration.ofSeconds(119));
        assertThat(led.room.refused(led.lin, new ClaimSeat()).key()).isEqualTo("facilitate.lead-not-gone-long");

        led.wait(Duration.ofSeconds(1));
        led.lin(new ClaimSeat());
        assertThat(seat()).contains(led.lin);
        assertThat(led.lin(new ClaimSeat())).isEmpty();
    }

    @Test
    void whoComesBackInTimeKeepsTheSeat() {
        led.room.accepted(led.ada, new FakeSeat.Sit(led.ada, false));
        assertThat(led.ada(new ReportReturn())).isEmpty();
        led.lin(new ReportAbsence(led.ada));
        led.wait(Duration.ofMinutes(6));
        led.ada(new ReportReturn());

        assertThat(led.room.refused(led.lin, new ClaimSeat()).key()).isEqualTo("facilitate.lead-is-here");
    }

    @Test
    void anAbsenceMeansNothingAfterTheSeatWasHandedOver() {
        var eve = led.room.admit(Role.FACILITATOR);
        led.room.accepted(led.ada, new FakeSeat.Sit(led.ada, true));
        led.lin(new ReportAbsence(led.ada));
        led.room.accepted(led.ada, new FakeSeat.Sit(eve, true));
        led.wait(Duration.ofMinutes(6));

        assertThat(led.refused(new ClaimSeat())).isEqualTo("facilitate.lead-is-here");
    }

    @Test
    void aCoFacilitatorComesBeforeEverybodyElse() {
        var eve = led.room.admit(Role.FACILITATOR);
        led.room.accepted(led.ada, new FakeSeat.Sit(led.ada, true));
        led.lin(new ReportAbsence(led.ada));
        led.wait(Duration.ofMinutes(6));

        assertThat(led.room.refused(led.lin, new ClaimSeat()).key()).isEqualTo("facilitate.co-facilitators-first");
        led.room.accepted(eve, new ClaimSeat());
        assertThat(seat()).contains(eve);
    }

    @Test
    void withoutASeatThereIsNothingToClaimOrToMiss() {
        assertThat(led.lin(new ReportAbsence(led.ada))).isEmpty();
        assertThat(led.room.refused(led.lin, new ClaimSeat()).key()).isEqualTo("facilitate.lead-is-here");
        var alone = new PlainRoom(new FacilitatePart());
        var kim = alone.admit(Role.PARTICIPANT);
        assertThat(alone.accepted(kim, new ClaimSeat())).isEmpty();
        assertThat(alone.accepted(kim, new ReportAbsence(led.ada))).isEmpty();
    }

    @Test
    void theTimeUntilAClaimIsBetweenAMinuteAndAnHour() {
        assertThat(led.refused(new SetClaimTime(0))).isEqualTo("facilitate.minutes-wrong");
        assertThat(led.refused(new SetClaimTime(61))).isEqualTo("facilitate.minutes-wrong");
    }

    private Iterable<ParticipantId> done(String station) {
        return led.state().readiness().done(led.room.state(), station);
    }

    private Optional<ParticipantId> seat() {
        return led.room.state().state(FakeSeat.class).seat();
    }
}
