package dev.beachhead.calendar;

import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Optional;

/**
 * When a workshop goes on.
 *
 * @param planned empty while nothing is planned
 * @param changes how often it was planned, moved or dropped so far: calendars take the newest
 */
public record NextSession(Optional<Planned> planned, int changes) {

    /**
     * A session to come, or that was.
     *
     * @param minutes {@link NextSessionRules#SHORTEST} to {@link NextSessionRules#LONGEST}
     * @param place a room or an address, at most {@link NextSessionRules#LONGEST_PLACE} characters; may be empty
     * @param since when it was planned so
     */
    public record Planned(Instant at, int minutes, String place, Instant since) {}

    static NextSession none() {
        return new NextSession(Optional.empty(), 0);
    }

    NextSession apply(NextSessionEvent event, Stamp stamp) {
        return switch (event) {
            case NextSessionEvent.SessionPlanned(var at, var minutes, var place) ->
                new NextSession(Optional.of(new Planned(at, minutes, place, stamp.at())), changes + 1);
            case NextSessionEvent.SessionDropped() -> new NextSession(Optional.empty(), changes + 1);
        };
    }
}
