package dev.beachhead.calendar;

import dev.beachhead.calendar.NextSessionCommand.DropSession;
import dev.beachhead.calendar.NextSessionCommand.PlanSession;
import dev.beachhead.calendar.NextSessionEvent.SessionDropped;
import dev.beachhead.calendar.NextSessionEvent.SessionPlanned;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Texts;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** When a session can be. */
public final class NextSessionRules {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 12 * 60;
    public static final int LONGEST_PLACE = 200;
    static final Duration FARTHEST = Duration.ofDays(731);

    private NextSessionRules() {}

    static Decision decide(NextSession now, NextSessionCommand command, Context context) {
        if (!context.leads()) return Decision.refuse(Rejection.forbidden("calendar.facilitator-only"));
        return switch (command) {
            case PlanSession plan -> plan(now, plan, context);
            case DropSession() -> now.planned().isPresent() ? Decision.accept(new SessionDropped()) : Decision.accept();
        };
    }

    private static Decision plan(NextSession now, PlanSession command, Context context) {
        var at = command.at().truncatedTo(ChronoUnit.MINUTES);
        if (!at.isAfter(context.now())) return Decision.invalid("session-at", "calendar.past");
        if (at.isAfter(context.now().plus(FARTHEST))) return Decision.invalid("session-at", "calendar.far");
        if (command.minutes() < SHORTEST || command.minutes() > LONGEST)
            return Decision.invalid("session-minutes", "calendar.minutes", SHORTEST, LONGEST);
        var place = Texts.cleanLine(command.place());
        if (Texts.length(place) > LONGEST_PLACE)
            return Decision.invalid("session-place", "room.text-too-long", LONGEST_PLACE, Texts.length(place));
        boolean isSame = now.planned()
                .filter(planned -> planned.at().equals(at))
                .filter(planned -> planned.minutes() == command.minutes())
                .filter(planned -> planned.place().equals(place))
                .isPresent();
        return isSame ? Decision.accept() : Decision.accept(new SessionPlanned(at, command.minutes(), place));
    }
}
