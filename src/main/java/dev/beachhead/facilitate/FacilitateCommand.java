package dev.beachhead.facilitate;

import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants for the session as a whole. A station is its name, 1 to 40 characters; whether there is one of that name, the
 * frame knows.
 */
public sealed interface FacilitateCommand extends Command {

    /** For facilitators. */
    sealed interface LeadCommand extends FacilitateCommand {}

    /** For everybody who works on the stations. */
    sealed interface TeamCommand extends FacilitateCommand {}

    /** Sets the timer and lets it run, also in place of one that runs. @param minutes 1 to {@link FacilitateRules#MOST_MINUTES} */
    record StartTimer(int minutes) implements LeadCommand {}

    record PauseTimer() implements LeadCommand {}

    record ResumeTimer() implements LeadCommand {}

    /** One minute more; a timer of which time is up has a minute again. */
    record AddMinute() implements LeadCommand {}

    record EndTimer() implements LeadCommand {}

    /** A new agenda in place of the one there is, with its notes and times. */
    record ReplaceAgenda(List<AgendaItem> items) implements LeadCommand {
        public ReplaceAgenda {
            items = List.copyOf(items);
        }
    }

    record AddAgendaItem(AgendaItem item) implements LeadCommand {}

    record ChangeAgendaItem(AgendaItem item) implements LeadCommand {}

    record RemoveAgendaItem(AgendaItemId item) implements LeadCommand {}

    /** @param before the item it comes to stand before; at the end when that is empty, or has gone meanwhile */
    record MoveAgendaItem(AgendaItemId item, Optional<AgendaItemId> before) implements LeadCommand {}

    /** Goes on with an item: its time is counted from now on, the timer is set to its minutes, and nobody is done with it yet. */
    record BeginAgendaItem(AgendaItemId item) implements LeadCommand {}

    /** Ends what goes on; its time is kept. */
    record HaltAgenda() implements LeadCommand {}

    /** @param base the text the edit started from */
    record EditRunSheet(AgendaItemId item, String base, String words) implements LeadCommand {
        @Override
        public String toString() {
            return "EditRunSheet[secret]";
        }
    }

    record CallEveryone(String station) implements LeadCommand {}

    /** From now on everybody follows the actor. */
    record StartLeading(String station) implements LeadCommand {}

    /** The actor, whom everybody follows, has gone to a station; of anybody else it means nothing. */
    record LeadTo(String station) implements LeadCommand {}

    record StopLeading() implements LeadCommand {}

    record Spotlight(Subject subject) implements LeadCommand {}

    record ClearSpotlight() implements LeadCommand {}

    /** @param stations at least one; what is locked already stays so */
    record LockStations(List<String> stations) implements LeadCommand {
        public LockStations {
            stations = List.copyOf(stations);
        }
    }

    /** @param stations at least one */
    record UnlockStations(List<String> stations) implements LeadCommand {
        public UnlockStations {
            stations = List.copyOf(stations);
        }
    }

    /** Everybody says anew when they are done. */
    record ClearDone(String station) implements LeadCommand {}

    /** @param minutes how long the lead must be gone before somebody else may take it, 1 to {@link SeatWatch#MOST_MINUTES} */
    record SetClaimTime(int minutes) implements LeadCommand {}

    /** The actor has finished what is asked at a station; of the round in which it is. */
    record MarkDone(String station) implements TeamCommand {}

    record UnmarkDone(String station) implements TeamCommand {}

    /** The actor's screen has not seen the lead facilitator for a while. @param who held the seat then; means nothing otherwise */
    record ReportAbsence(ParticipantId who) implements TeamCommand {}

    /** The lead facilitator is here again; sent by them. */
    record ReportReturn() implements TeamCommand {}

    /** Takes the seat of who is gone for the chosen time: for co-facilitators, and for anybody when there is none. */
    record ClaimSeat() implements TeamCommand {}
}
