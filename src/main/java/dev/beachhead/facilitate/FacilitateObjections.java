package dev.beachhead.facilitate;

import dev.beachhead.facilitate.FacilitateEvent.AgendaItemAdded;
import dev.beachhead.facilitate.FacilitateEvent.AgendaItemChanged;
import dev.beachhead.facilitate.FacilitateEvent.AgendaReplaced;
import dev.beachhead.facilitate.FacilitateEvent.ClaimTimeSet;
import dev.beachhead.facilitate.FacilitateEvent.TimerPaused;
import dev.beachhead.facilitate.FacilitateEvent.TimerStarted;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import java.time.Duration;
import java.util.Optional;

/** Which events from a file cannot be of a session: agendas that are too long, and times out of range. */
final class FacilitateObjections {
    private FacilitateObjections() {}

    static Optional<Rejection> to(Facilitation before, FacilitateEvent event) {
        return switch (event) {
            case AgendaReplaced(var items) -> refused(AgendaRules.replace(items));
            case AgendaItemAdded(var item) -> refused(AgendaRules.add(before.agenda(), item));
            case AgendaItemChanged(var item) -> refused(AgendaRules.change(before.agenda(), item));
            case TimerStarted(var minutes) -> refused(FacilitateRules.start(minutes));
            case TimerPaused(var left) -> within(Duration.ofMillis(left), FacilitateRules.MOST_MINUTES);
            case ClaimTimeSet(var minutes) -> within(Duration.ofMinutes(minutes), SeatWatch.MOST_MINUTES);
            case FacilitateEvent _ -> Optional.empty();
        };
    }

    private static Optional<Rejection> within(Duration time, int most) {
        return time.isPositive() && time.toMinutes() <= most
                ? Optional.empty()
                : Optional.of(Rejection.rule("facilitate.minutes-wrong", most));
    }

    private static Optional<Rejection> refused(Decision decision) {
        return decision instanceof Decision.Refused(var why) ? Optional.of(why) : Optional.empty();
    }
}
