package dev.beachhead.facilitate;

import dev.beachhead.facilitate.FacilitateEvent.AbsenceNoted;
import dev.beachhead.facilitate.FacilitateEvent.AgendaEvent;
import dev.beachhead.facilitate.FacilitateEvent.AgendaHalted;
import dev.beachhead.facilitate.FacilitateEvent.AgendaItemAdded;
import dev.beachhead.facilitate.FacilitateEvent.AgendaItemBegun;
import dev.beachhead.facilitate.FacilitateEvent.AgendaItemChanged;
import dev.beachhead.facilitate.FacilitateEvent.AgendaItemMoved;
import dev.beachhead.facilitate.FacilitateEvent.AgendaItemRemoved;
import dev.beachhead.facilitate.FacilitateEvent.AgendaReplaced;
import dev.beachhead.facilitate.FacilitateEvent.ClaimTimeSet;
import dev.beachhead.facilitate.FacilitateEvent.DoneCleared;
import dev.beachhead.facilitate.FacilitateEvent.DoneMarked;
import dev.beachhead.facilitate.FacilitateEvent.DoneUnmarked;
import dev.beachhead.facilitate.FacilitateEvent.EveryoneCalled;
import dev.beachhead.facilitate.FacilitateEvent.GuidanceEvent;
import dev.beachhead.facilitate.FacilitateEvent.LeadEnded;
import dev.beachhead.facilitate.FacilitateEvent.LeadMoved;
import dev.beachhead.facilitate.FacilitateEvent.LeadStarted;
import dev.beachhead.facilitate.FacilitateEvent.LockEvent;
import dev.beachhead.facilitate.FacilitateEvent.MinuteAdded;
import dev.beachhead.facilitate.FacilitateEvent.ReadinessEvent;
import dev.beachhead.facilitate.FacilitateEvent.ReturnNoted;
import dev.beachhead.facilitate.FacilitateEvent.RunSheetEdited;
import dev.beachhead.facilitate.FacilitateEvent.SeatEvent;
import dev.beachhead.facilitate.FacilitateEvent.SpotlightCleared;
import dev.beachhead.facilitate.FacilitateEvent.SpotlightTurned;
import dev.beachhead.facilitate.FacilitateEvent.StationsLocked;
import dev.beachhead.facilitate.FacilitateEvent.StationsUnlocked;
import dev.beachhead.facilitate.FacilitateEvent.TimerEnded;
import dev.beachhead.facilitate.FacilitateEvent.TimerEvent;
import dev.beachhead.facilitate.FacilitateEvent.TimerPaused;
import dev.beachhead.facilitate.FacilitateEvent.TimerResumed;
import dev.beachhead.facilitate.FacilitateEvent.TimerStarted;
import dev.beachhead.facilitate.Guidance.Call;
import dev.beachhead.facilitate.Guidance.Lead;
import dev.beachhead.room.Locks;
import dev.beachhead.room.Role;
import dev.beachhead.room.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * How a session is led.
 *
 * @param locked the names of the stations that only facilitators may change
 */
public record Facilitation(
        Timer timer, Agenda agenda, Guidance guidance, Readiness readiness, PSet<String> locked, SeatWatch seat)
        implements Locks {

    static Facilitation empty() {
        return new Facilitation(
                new Timer.Idle(),
                Agenda.empty(),
                Guidance.none(),
                Readiness.none(),
                HashTreePSet.empty(),
                SeatWatch.usual());
    }

    /** Facilitators go on behind a lock: they put in order what the others look at. */
    @Override
    public boolean locks(String part, Role role) {
        return role != Role.FACILITATOR && locked.contains(part);
    }

    Facilitation apply(FacilitateEvent event, Stamp stamp) {
        return switch (event) {
            case TimerEvent timed -> with(timer(timed, stamp.at()));
            case AgendaEvent planned -> with(agenda(planned, stamp));
            case GuidanceEvent guided -> with(guidance(guided, stamp));
            case ReadinessEvent marked -> with(readiness(marked, stamp));
            case LockEvent closed -> locked(closed);
            case SeatEvent sat -> with(seat(sat, stamp));
        };
    }

    private Timer timer(TimerEvent event, Instant at) {
        return switch (event) {
            case TimerStarted(var minutes) -> new Timer.Running(at.plus(Duration.ofMinutes(minutes)));
            case TimerPaused(var left) -> new Timer.Paused(Duration.ofMillis(left));
            case TimerResumed() -> new Timer.Running(at.plus(timer.left(at)));
            case MinuteAdded() -> longer(at);
            case TimerEnded() -> new Timer.Idle();
        };
    }

    private Timer longer(Instant at) {
        var left = timer.left(at).plusMinutes(1);
        return timer instanceof Timer.Paused ? new Timer.Paused(left) : new Timer.Running(at.plus(left));
    }

    private Agenda agenda(AgendaEvent event, Stamp stamp) {
        return switch (event) {
            case AgendaReplaced(var items) -> agenda.replaced(items);
            case AgendaItemAdded(var item) -> agenda.with(item);
            case AgendaItemChanged(var item) -> agenda.changed(item);
            case AgendaItemRemoved(var id) -> agenda.without(id);
            case AgendaItemMoved(var id, var before) -> agenda.moved(id, before);
            case AgendaItemBegun(var id) -> agenda.begun(id, stamp.at());
            case AgendaHalted() -> agenda.halted(stamp.at());
            case RunSheetEdited(var id, var words, var overlap) ->
                agenda.with(agenda.sheet().edited(id, words, overlap, stamp));
        };
    }

    private Guidance guidance(GuidanceEvent event, Stamp stamp) {
        return switch (event) {
            case EveryoneCalled(var station) -> guidance.called(new Call(station, stamp.actor(), stamp.seq()));
            case LeadStarted(var station) -> led(station, stamp);
            case LeadMoved(var station) -> led(station, stamp);
            case LeadEnded() -> guidance.led(Optional.empty());
            case SpotlightTurned(var subject) -> guidance.pointing(Optional.of(subject));
            case SpotlightCleared() -> guidance.pointing(Optional.empty());
        };
    }

    private Guidance led(String station, Stamp stamp) {
        return guidance.led(Optional.of(new Lead(stamp.actor(), station, stamp.seq())));
    }

    private Readiness readiness(ReadinessEvent event, Stamp stamp) {
        return switch (event) {
            case DoneMarked(var station, var round) -> readiness.marked(station, round, stamp.actor());
            case DoneUnmarked(var station, var round) -> readiness.unmarked(station, round, stamp.actor());
            case DoneCleared(var station) -> readiness.cleared(station);
        };
    }

    private Facilitation locked(LockEvent event) {
        var now = switch (event) {
            case StationsLocked(var stations) -> locked.plusAll(stations);
            case StationsUnlocked(var stations) -> locked.minusAll(stations);
        };
        return new Facilitation(timer, agenda, guidance, readiness, now, seat);
    }

    private SeatWatch seat(SeatEvent event, Stamp stamp) {
        return switch (event) {
            case ClaimTimeSet(var minutes) -> seat.allowing(minutes);
            case AbsenceNoted(var who) -> seat.with(Optional.of(new SeatWatch.Absence(who, stamp.at())));
            case ReturnNoted() -> seat.with(Optional.empty());
        };
    }

    private Facilitation with(Timer newest) {
        return new Facilitation(newest, agenda, guidance, readiness, locked, seat);
    }

    private Facilitation with(Agenda newest) {
        return new Facilitation(timer, newest, guidance, readiness, locked, seat);
    }

    private Facilitation with(Guidance newest) {
        return new Facilitation(timer, agenda, newest, readiness, locked, seat);
    }

    private Facilitation with(Readiness newest) {
        return new Facilitation(timer, agenda, guidance, newest, locked, seat);
    }

    private Facilitation with(SeatWatch newest) {
        return new Facilitation(timer, agenda, guidance, readiness, locked, newest);
    }
}
