package dev.beachhead.facilitate;

import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SecretEvent;
import dev.beachhead.room.Subject;
import java.util.List;
import java.util.Optional;

/** What happened to the session as a whole. Times count from the moment the event happened. */
public sealed interface FacilitateEvent extends Event {

    sealed interface TimerEvent extends FacilitateEvent {}

    record TimerStarted(int minutes) implements TimerEvent {}

    /** @param leftMillis what was left, in milliseconds, more than 0 */
    record TimerPaused(long leftMillis) implements TimerEvent {}

    record TimerResumed() implements TimerEvent {}

    record MinuteAdded() implements TimerEvent {}

    record TimerEnded() implements TimerEvent {}

    sealed interface AgendaEvent extends FacilitateEvent {}

    record AgendaReplaced(List<AgendaItem> items) implements AgendaEvent {
        public AgendaReplaced {
            items = List.copyOf(items);
        }
    }

    record AgendaItemAdded(AgendaItem item) implements AgendaEvent {}

    record AgendaItemChanged(AgendaItem item) implements AgendaEvent {}

    record AgendaItemRemoved(AgendaItemId item) implements AgendaEvent {}

    record AgendaItemMoved(AgendaItemId item, Optional<AgendaItemId> before) implements AgendaEvent {}

    record AgendaItemBegun(AgendaItemId item) implements AgendaEvent {}

    record AgendaHalted() implements AgendaEvent {}

    /** A facilitator noted something for facilitators alone. It prints nothing of it. */
    record RunSheetEdited(AgendaItemId item, String words, boolean overlap) implements AgendaEvent, SecretEvent {
        @Override
        public String toString() {
            return "RunSheetEdited[secret]";
        }
    }

    sealed interface GuidanceEvent extends FacilitateEvent {}

    record EveryoneCalled(String station) implements GuidanceEvent {}

    record LeadStarted(String station) implements GuidanceEvent {}

    record LeadMoved(String station) implements GuidanceEvent {}

    record LeadEnded() implements GuidanceEvent {}

    record SpotlightTurned(Subject subject) implements GuidanceEvent {}

    record SpotlightCleared() implements GuidanceEvent {}

    sealed interface ReadinessEvent extends FacilitateEvent {}

    /** @param round empty for a station without rounds */
    record DoneMarked(String station, String round) implements ReadinessEvent {}

    record DoneUnmarked(String station, String round) implements ReadinessEvent {}

    record DoneCleared(String station) implements ReadinessEvent {}

    sealed interface LockEvent extends FacilitateEvent {}

    /** @param stations those that were open before */
    record StationsLocked(List<String> stations) implements LockEvent {
        public StationsLocked {
            stations = List.copyOf(stations);
        }
    }

    /** @param stations those that were locked before */
    record StationsUnlocked(List<String> stations) implements LockEvent {
        public StationsUnlocked {
            stations = List.copyOf(stations);
        }
    }

    sealed interface SeatEvent extends FacilitateEvent {}

    record ClaimTimeSet(int minutes) implements SeatEvent {}

    /** The lead facilitator is gone. */
    record AbsenceNoted(ParticipantId who) implements SeatEvent {}

    record ReturnNoted() implements SeatEvent {}
}
