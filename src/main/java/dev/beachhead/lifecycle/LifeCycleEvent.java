package dev.beachhead.lifecycle;

import dev.beachhead.room.Event;
import java.util.Optional;
import java.util.UUID;

/** What happened to a step of the life cycle of one market. Texts and places stand in the events as they were decided. */
public sealed interface LifeCycleEvent extends Event {

    UUID market();

    StepId step();

    record StepAdded(UUID market, StepId step, Course course, Stage stage, String order, String what)
            implements LifeCycleEvent {}

    /**
     * @param text the whole text, already joined with everybody's edits
     * @param overlap whether it displaced words that somebody else had just written
     */
    record StepEdited(UUID market, StepId step, StepText which, String text, boolean overlap)
            implements LifeCycleEvent {}

    record StepMoved(UUID market, StepId step, Course course, Stage stage, String order) implements LifeCycleEvent {}

    /** @param order the copy's place in the same stage of the other course */
    record StepCopied(UUID market, StepId step, StepId copy, Course to, String order) implements LifeCycleEvent {}

    record ActingSet(UUID market, StepId step, Acting acting) implements LifeCycleEvent {}

    record FeelingSet(UUID market, StepId step, Optional<Feeling> feeling) implements LifeCycleEvent {}

    record TimeSet(UUID market, StepId step, Optional<TimeTaken> time) implements LifeCycleEvent {}

    record ObstacleMarked(UUID market, StepId step, Obstacle obstacle) implements LifeCycleEvent {}

    record ObstacleUnmarked(UUID market, StepId step, Obstacle obstacle) implements LifeCycleEvent {}

    record StepRemoved(UUID market, StepId step) implements LifeCycleEvent {}

    record StepRestored(UUID market, StepId step, String order) implements LifeCycleEvent {}
}
