package dev.beachhead.calendar;

import dev.beachhead.room.Command;
import java.time.Instant;

/** What a facilitator may want with the next session. */
public sealed interface NextSessionCommand extends Command {

    /**
     * Plans it, or moves it.
     *
     * @param at refused when it is past, or more than two years ahead
     * @param minutes refused outside {@link NextSessionRules#SHORTEST} to {@link NextSessionRules#LONGEST}
     * @param place refused beyond {@link NextSessionRules#LONGEST_PLACE} characters
     */
    record PlanSession(Instant at, int minutes, String place) implements NextSessionCommand {}

    record DropSession() implements NextSessionCommand {}
}
