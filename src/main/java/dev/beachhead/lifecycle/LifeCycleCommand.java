package dev.beachhead.lifecycle;

import dev.beachhead.room.Command;
import java.util.Optional;
import java.util.UUID;

/** What somebody wants of the life cycle of one market. Refused for a market that is not in play, and for a step that is gone. */
public sealed interface LifeCycleCommand extends Command {

    /** As {@code Markets} names it. */
    UUID market();

    /**
     * Writes a step at the end of a stage.
     *
     * @param step an id that is known already means that the wish is fulfilled: nothing happens
     * @param what 1 to 500 characters
     */
    record AddStep(UUID market, StepId step, Course course, Stage stage, String what) implements LifeCycleCommand {}

    /** Something about a step that is there. */
    sealed interface StepCommand extends LifeCycleCommand {
        StepId step();
    }

    /**
     * @param base the text the edit started from; what others wrote meanwhile is joined by words
     * @param text refused beyond the most that this text takes; empty clears it, but never what happens
     */
    record EditStep(UUID market, StepId step, StepText which, String base, String text) implements StepCommand {}

    /** @param before the step it comes to lie before; at the end when that is empty, or has gone elsewhere meanwhile */
    record MoveStep(UUID market, StepId step, Course course, Stage stage, Optional<StepId> before)
            implements StepCommand {}

    /** Writes the same step into the same stage of the other course. @param copy the new one's id */
    record CopyStep(UUID market, StepId step, StepId copy) implements StepCommand {}

    record SetActing(UUID market, StepId step, Acting acting) implements StepCommand {}

    /** @param feeling empty for not known */
    record SetFeeling(UUID market, StepId step, Optional<Feeling> feeling) implements StepCommand {}

    /** @param time empty for not known; refused beyond 1 to {@link TimeTaken#MOST} of the unit */
    record SetTime(UUID market, StepId step, Optional<TimeTaken> time) implements StepCommand {}

    record MarkObstacle(UUID market, StepId step, Obstacle obstacle) implements StepCommand {}

    record UnmarkObstacle(UUID market, StepId step, Obstacle obstacle) implements StepCommand {}

    record RemoveStep(UUID market, StepId step) implements StepCommand {}

    /** Puts a removed step back to the end of its stage. */
    record RestoreStep(UUID market, StepId step) implements LifeCycleCommand {}
}
