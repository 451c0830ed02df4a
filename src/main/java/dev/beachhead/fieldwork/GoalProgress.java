package dev.beachhead.fieldwork;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/**
 * How near a goal is. Pure.
 *
 * @param done from 0; may be more than the goal
 */
public record GoalProgress(Goal goal, int done) {

    /** Counts from the beginning of the day or week in which {@code now} is. */
    public static GoalProgress of(FieldWork work, Goal goal, Instant now) {
        var today = day(now);
        var from = switch (goal.per()) {
            case DAY -> today;
            case WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
        var days = switch (goal.kind()) {
            case CONTACTED -> contacted(work);
            case INTERVIEWS ->
                work.interviews().values().stream().map(one -> one.sheet().day());
        };
        int done = (int)
                days.filter(day -> !day.isBefore(from) && !day.isAfter(today)).count();
        return new GoalProgress(goal, done);
    }

    public boolean isReached() {
        return done >= goal.count();
    }

    private static Stream<LocalDate> contacted(FieldWork work) {
        return work.contacts().values().stream()
                .flatMap(contact -> contact.firstContacted().stream())
                .map(GoalProgress::day);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
