package dev.beachhead.lifecycle;

import dev.beachhead.lifecycle.LifeCycleEvent.ActingSet;
import dev.beachhead.lifecycle.LifeCycleEvent.FeelingSet;
import dev.beachhead.lifecycle.LifeCycleEvent.ObstacleMarked;
import dev.beachhead.lifecycle.LifeCycleEvent.ObstacleUnmarked;
import dev.beachhead.lifecycle.LifeCycleEvent.StepAdded;
import dev.beachhead.lifecycle.LifeCycleEvent.StepCopied;
import dev.beachhead.lifecycle.LifeCycleEvent.StepEdited;
import dev.beachhead.lifecycle.LifeCycleEvent.StepMoved;
import dev.beachhead.lifecycle.LifeCycleEvent.StepRemoved;
import dev.beachhead.lifecycle.LifeCycleEvent.StepRestored;
import dev.beachhead.lifecycle.LifeCycleEvent.TimeSet;
import dev.beachhead.room.Stamp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The life cycle of one market's customer, in both courses.
 *
 * @param steps those that are there; {@link #steps(Course)} has them in order
 * @param removed those that were taken away and can come back
 */
public record Journey(PMap<StepId, Step> steps, PMap<StepId, Step> removed) {
    /** How many steps both courses may have together. */
    public static final int MOST_STEPS = 200;

    /** As people read it: stage by stage, in order within each. */
    private static final Comparator<Step> ORDER = Comparator.comparing(Step::stage)
            .thenComparing(Step::order)
            .thenComparing(step -> step.id().value());

    static final Journey EMPTY = new Journey(HashTreePMap.empty(), HashTreePMap.empty());

    public Optional<Step> step(StepId id) {
        return Optional.ofNullable(steps.get(id));
    }

    /** Stage by stage, in order within each. */
    public List<Step> steps(Course course) {
        return steps.values().stream()
                .filter(step -> step.course() == course)
                .sorted(ORDER)
                .toList();
    }

    public List<Step> steps(Course course, Stage stage) {
        return steps(course).stream().filter(step -> step.stage() == stage).toList();
    }

    /** Those that were taken away, the oldest first. */
    public List<Step> removedInOrder() {
        return removed.values().stream()
                .sorted(Comparator.comparing(Step::added)
                        .thenComparing(step -> step.id().value()))
                .toList();
    }

    boolean knows(StepId id) {
        return steps.containsKey(id) || removed.containsKey(id);
    }

    Journey apply(LifeCycleEvent event, Stamp stamp) {
        var id = event.step();
        return switch (event) {
            case StepAdded(var _, var _, var course, var stage, var order, var what) ->
                with(Step.of(id, course, stage, order, what, stamp));
            case StepEdited(var _, var _, var which, var text, var overlap) ->
                change(id, step -> step.edited(which, text, overlap, stamp));
            case StepMoved(var _, var _, var course, var stage, var order) ->
                change(id, step -> step.placed(course, stage, order));
            case StepCopied(var _, var _, var copy, var to, var order) ->
                step(id).map(step -> with(step.copied(copy, to, order, stamp))).orElse(this);
            case ActingSet(var _, var _, var acting) -> change(id, step -> step.by(acting));
            case FeelingSet(var _, var _, var feeling) -> change(id, step -> step.felt(feeling));
            case TimeSet(var _, var _, var time) -> change(id, step -> step.taking(time));
            case ObstacleMarked(var _, var _, var obstacle) -> change(id, step -> step.marked(obstacle));
            case ObstacleUnmarked(var _, var _, var obstacle) -> change(id, step -> step.unmarked(obstacle));
            case StepRemoved _ ->
                step(id).map(step -> new Journey(steps.minus(id), removed.plus(id, step)))
                        .orElse(this);
            case StepRestored(var _, var _, var order) -> restored(id, order);
        };
    }

    private Journey restored(StepId id, String order) {
        var step = removed.get(id);
        if (step == null) return this;
        return new Journey(steps.plus(id, step.placed(step.course(), step.stage(), order)), removed.minus(id));
    }

    private Journey change(StepId id, UnaryOperator<Step> how) {
        return step(id).map(how).map(this::with).orElse(this);
    }

    private Journey with(Step step) {
        return new Journey(steps.plus(step.id(), step), removed);
    }
}
