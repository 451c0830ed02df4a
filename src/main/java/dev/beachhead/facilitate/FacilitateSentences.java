package dev.beachhead.facilitate;

import dev.beachhead.facilitate.FacilitateEvent.AbsenceNoted;
import dev.beachhead.facilitate.FacilitateEvent.AgendaEvent;
import dev.beachhead.facilitate.FacilitateEvent.AgendaItemBegun;
import dev.beachhead.facilitate.FacilitateEvent.AgendaReplaced;
import dev.beachhead.facilitate.FacilitateEvent.EveryoneCalled;
import dev.beachhead.facilitate.FacilitateEvent.LeadEnded;
import dev.beachhead.facilitate.FacilitateEvent.LeadStarted;
import dev.beachhead.facilitate.FacilitateEvent.MinuteAdded;
import dev.beachhead.facilitate.FacilitateEvent.ReadinessEvent;
import dev.beachhead.facilitate.FacilitateEvent.StationsLocked;
import dev.beachhead.facilitate.FacilitateEvent.StationsUnlocked;
import dev.beachhead.facilitate.FacilitateEvent.TimerEnded;
import dev.beachhead.facilitate.FacilitateEvent.TimerPaused;
import dev.beachhead.facilitate.FacilitateEvent.TimerResumed;
import dev.beachhead.facilitate.FacilitateEvent.TimerStarted;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;

/** What the activity says of leading; nothing of small steps, and nothing of the run sheet. */
final class FacilitateSentences {
    private FacilitateSentences() {}

    static Optional<Telling> of(Facilitation before, FacilitateEvent event) {
        return switch (event) {
            case TimerStarted(var minutes) -> told("timer-started", minutes);
            case TimerPaused _ -> told("timer-paused");
            case TimerResumed _ -> told("timer-resumed");
            case MinuteAdded _ -> told("minute-added");
            case TimerEnded _ -> told("timer-ended");
            case AgendaReplaced(var items) -> told("agenda", items.size());
            case AgendaItemBegun(var id) -> before.agenda().item(id).flatMap(FacilitateSentences::begun);
            case AgendaEvent _, ReadinessEvent _ -> Optional.empty();
            case EveryoneCalled(var station) -> told("called", station(station));
            case LeadStarted _ -> told("lead-started");
            case LeadEnded _ -> told("lead-ended");
            case StationsLocked(var stations) -> told("locked", stations(stations));
            case StationsUnlocked(var stations) -> told("unlocked", stations(stations));
            case AbsenceNoted(var who) -> told("absent", who);
            case FacilitateEvent.GuidanceEvent _, FacilitateEvent.SeatEvent _ -> Optional.empty();
        };
    }

    private static Optional<Telling> begun(AgendaItem item) {
        return item.station().isEmpty() || !item.title().isEmpty()
                ? told("begun", item.title())
                : told("begun", station(item.station()));
    }

    private static Optional<Telling> told(String what, Object... arguments) {
        return Optional.of(Telling.of("facilitate.told." + what, arguments));
    }

    private static MessageKey station(String name) {
        return new MessageKey(name + ".station");
    }

    private static List<MessageKey> stations(List<String> names) {
        return names.stream()
                .map(name -> name.equals(LeadPanel.CHAT) ? new MessageKey("chat.tab") : station(name))
                .toList();
    }
}
