package dev.beachhead.facilitate;

import dev.beachhead.facilitate.FacilitateCommand.AddAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.AddMinute;
import dev.beachhead.facilitate.FacilitateCommand.BeginAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.CallEveryone;
import dev.beachhead.facilitate.FacilitateCommand.ChangeAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.ClaimSeat;
import dev.beachhead.facilitate.FacilitateCommand.ClearDone;
import dev.beachhead.facilitate.FacilitateCommand.ClearSpotlight;
import dev.beachhead.facilitate.FacilitateCommand.EditRunSheet;
import dev.beachhead.facilitate.FacilitateCommand.EndTimer;
import dev.beachhead.facilitate.FacilitateCommand.HaltAgenda;
import dev.beachhead.facilitate.FacilitateCommand.LeadCommand;
import dev.beachhead.facilitate.FacilitateCommand.LeadTo;
import dev.beachhead.facilitate.FacilitateCommand.LockStations;
import dev.beachhead.facilitate.FacilitateCommand.MarkDone;
import dev.beachhead.facilitate.FacilitateCommand.MoveAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.PauseTimer;
import dev.beachhead.facilitate.FacilitateCommand.RemoveAgendaItem;
import dev.beachhead.facilitate.FacilitateCommand.ReplaceAgenda;
import dev.beachhead.facilitate.FacilitateCommand.ReportAbsence;
import dev.beachhead.facilitate.FacilitateCommand.ReportReturn;
import dev.beachhead.facilitate.FacilitateCommand.ResumeTimer;
import dev.beachhead.facilitate.FacilitateCommand.SetClaimTime;
import dev.beachhead.facilitate.FacilitateCommand.Spotlight;
import dev.beachhead.facilitate.FacilitateCommand.StartLeading;
import dev.beachhead.facilitate.FacilitateCommand.StartTimer;
import dev.beachhead.facilitate.FacilitateCommand.StopLeading;
import dev.beachhead.facilitate.FacilitateCommand.TeamCommand;
import dev.beachhead.facilitate.FacilitateCommand.UnlockStations;
import dev.beachhead.facilitate.FacilitateCommand.UnmarkDone;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.LeadSeat;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be done to lead a session. */
final class FacilitateRules {
    /** The most minutes a timer is set to. */
    static final int MOST_MINUTES = 600;

    /** The most characters of a station's name. */
    static final int LONGEST_STATION = 40;

    private static final int LONGEST_KEY = 200;

    private FacilitateRules() {}

    static boolean admits(FacilitateCommand command, Optional<Role> role) {
        return switch (command) {
            case TeamCommand _ -> role.filter(Role::works).isPresent();
            case LeadCommand _ -> role.filter(Role.FACILITATOR::equals).isPresent();
        };
    }

    static Decision decide(RoomState room, FacilitateCommand command, Context context) {
        var now = room.state(Facilitation.class);
        return switch (command) {
            case StartTimer timer -> start(timer.minutes());
            case PauseTimer() -> pause(now.timer(), context);
            case ResumeTimer() ->
                now.timer() instanceof Timer.Paused
                        ? Decision.accept(new FacilitateEvent.TimerResumed())
                        : Decision.accept();
            case AddMinute() -> addMinute(now.timer(), context);
            case EndTimer() ->
                now.timer() instanceof Timer.Idle
                        ? Decision.accept()
                        : Decision.accept(new FacilitateEvent.TimerEnded());
            case ReplaceAgenda(var items) -> AgendaRules.replace(items);
            case AddAgendaItem(var item) -> AgendaRules.add(now.agenda(), item);
            case ChangeAgendaItem(var item) -> AgendaRules.change(now.agenda(), item);
            case RemoveAgendaItem(var item) -> AgendaRules.remove(now.agenda(), item);
            case MoveAgendaItem(var item, var before) -> AgendaRules.move(now.agenda(), item, before);
            case BeginAgendaItem(var item) -> AgendaRules.begin(now.agenda(), item);
            case HaltAgenda() -> AgendaRules.halt(now.agenda());
            case EditRunSheet edit -> AgendaRules.note(now.agenda(), edit);
            case CallEveryone(var station) ->
                named(station).orElseGet(() -> Decision.accept(new FacilitateEvent.EveryoneCalled(station)));
            case StartLeading(var station) -> lead(now.guidance(), station, context.who());
            case LeadTo(var station) -> leadOn(now.guidance(), station, context.who());
            case StopLeading() ->
                now.guidance().lead().isEmpty() ? Decision.accept() : Decision.accept(new FacilitateEvent.LeadEnded());
            case Spotlight(var subject) -> point(now.guidance(), subject);
            case ClearSpotlight() ->
                now.guidance().spotlight().isEmpty()
                        ? Decision.accept()
                        : Decision.accept(new FacilitateEvent.SpotlightCleared());
            case LockStations(var stations) -> lock(now, stations);
            case UnlockStations(var stations) -> unlock(now, stations);
            case ClearDone(var station) ->
                now.readiness().byStation().containsKey(station)
                        ? Decision.accept(new FacilitateEvent.DoneCleared(station))
                        : Decision.accept();
            case SetClaimTime time -> claimTime(now.seat(), time.minutes());
            case MarkDone(var station) -> markDone(room, station, context.who());
            case UnmarkDone(var station) -> unmarkDone(room, station, context.who());
            case ReportAbsence(var who) -> absence(room, who, context.who());
            case ReportReturn() ->
                now.seat().misses(context.who())
                        ? Decision.accept(new FacilitateEvent.ReturnNoted())
                        : Decision.accept();
            case ClaimSeat() -> claim(room, context);
        };
    }

    static Decision start(int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES)
            return Decision.invalid("minutes", "facilitate.minutes-wrong", MOST_MINUTES);
        return Decision.accept(new FacilitateEvent.TimerStarted(minutes));
    }

    private static Decision pause(Timer timer, Context context) {
        if (!(timer instanceof Timer.Running)) return Decision.accept();
        var left = timer.left(context.now());
        if (left.isZero()) return Decision.refuse("facilitate.time-is-up");
        return Decision.accept(new FacilitateEvent.TimerPaused(left.toMillis()));
    }

    private static Decision addMinute(Timer timer, Context context) {
        if (timer instanceof Timer.Idle) return Decision.refuse("facilitate.no-timer");
        if (timer.left(context.now()).toMinutes() >= MOST_MINUTES)
            return Decision.refuse("facilitate.timer-full", MOST_MINUTES);
        return Decision.accept(new FacilitateEvent.MinuteAdded());
    }

    private static Decision lead(Guidance guidance, String station, ParticipantId who) {
        if (guidance.isLedBy(who)) return leadOn(guidance, station, who);
        return named(station).orElseGet(() -> Decision.accept(new FacilitateEvent.LeadStarted(station)));
    }

    private static Decision leadOn(Guidance guidance, String station, ParticipantId who) {
        boolean moves = guidance.lead()
                .filter(lead -> lead.by().equals(who) && !lead.station().equals(station))
                .isPresent();
        if (!moves) return Decision.accept();
        return named(station).orElseGet(() -> Decision.accept(new FacilitateEvent.LeadMoved(station)));
    }

    private static Decision point(Guidance guidance, Subject subject) {
        if (subject.key().isEmpty() || subject.key().length() > LONGEST_KEY)
            return Decision.refuse("facilitate.nothing-to-show");
        if (guidance.spotlight().filter(subject::equals).isPresent()) return Decision.accept();
        return named(subject.station()).orElseGet(() -> Decision.accept(new FacilitateEvent.SpotlightTurned(subject)));
    }

    private static Decision lock(Facilitation now, List<String> stations) {
        var wrong = stations.stream().flatMap(one -> named(one).stream()).findFirst();
        if (wrong.isPresent()) return wrong.get();
        var open = those(stations, one -> !now.locked().contains(one));
        return open.isEmpty() ? Decision.accept() : Decision.accept(new FacilitateEvent.StationsLocked(open));
    }

    private static Decision unlock(Facilitation now, List<String> stations) {
        var closed = those(stations, now.locked()::contains);
        return closed.isEmpty() ? Decision.accept() : Decision.accept(new FacilitateEvent.StationsUnlocked(closed));
    }

    private static List<String> those(List<String> stations, Predicate<String> wanted) {
        return stations.stream().distinct().filter(wanted).toList();
    }

    private static Decision markDone(RoomState room, String station, ParticipantId who) {
        var wrong = named(station);
        if (wrong.isPresent()) return wrong.get();
        boolean done =
                room.state(Facilitation.class).readiness().done(room, station).contains(who);
        return done
                ? Decision.accept()
                : Decision.accept(new FacilitateEvent.DoneMarked(station, Readiness.round(room, station)));
    }

    private static Decision unmarkDone(RoomState room, String station, ParticipantId who) {
        boolean done =
                room.state(Facilitation.class).readiness().done(room, station).contains(who);
        return done
                ? Decision.accept(new FacilitateEvent.DoneUnmarked(station, Readiness.round(room, station)))
                : Decision.accept();
    }

    private static Decision claimTime(SeatWatch seat, int minutes) {
        if (minutes < 1 || minutes > SeatWatch.MOST_MINUTES)
            return Decision.invalid("claim-minutes", "facilitate.minutes-wrong", SeatWatch.MOST_MINUTES);
        return minutes == seat.minutes()
                ? Decision.accept()
                : Decision.accept(new FacilitateEvent.ClaimTimeSet(minutes));
    }

    /** Nobody misses themselves, and only whoever holds the seat is missed, once. */
    private static Decision absence(RoomState room, ParticipantId who, ParticipantId by) {
        boolean missed = seat(room).filter(who::equals).isPresent()
                && !who.equals(by)
                && !room.state(Facilitation.class).seat().misses(who);
        return missed ? Decision.accept(new FacilitateEvent.AbsenceNoted(who)) : Decision.accept();
    }

    private static Decision claim(RoomState room, Context context) {
        var seat = room.offering(LeadSeat.class);
        if (seat.isEmpty() || seat.get().seat().filter(context.who()::equals).isPresent()) return Decision.accept();
        if (!context.leads() && seat.get().hasCoFacilitator())
            return Decision.refuse(Rejection.forbidden("facilitate.co-facilitators-first"));
        var watch = room.state(Facilitation.class).seat();
        var wait = watch.wait(seat.get().seat(), context.now());
        if (wait.isEmpty()) return Decision.refuse("facilitate.lead-is-here");
        if (!wait.get().isZero()) return Decision.refuse("facilitate.lead-not-gone-long", watch.minutes());
        return Decision.accept(seat.get().takenBy(context.who()));
    }

    private static Optional<ParticipantId> seat(RoomState room) {
        return room.offering(LeadSeat.class).flatMap(LeadSeat::seat);
    }

    private static Optional<Decision> named(String station) {
        boolean fits = !station.isBlank() && station.length() <= LONGEST_STATION;
        return fits ? Optional.empty() : Optional.of(Decision.refuse("facilitate.no-station"));
    }
}
