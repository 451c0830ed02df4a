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
import dev.beachhead.room.Activity;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import dev.beachhead.room.Texts;
import java.util.Optional;

/** What the activity says of a life cycle. The first argument of every sentence is what happens in the step. */
final class LifeCycleSentences {
    private static final int EXCERPT = 60;

    private final LifeCycle before;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the life cycles as they were when the event happened */
    LifeCycleSentences(LifeCycle before, Activity activity, Stamp stamp) {
        this.before = before;
        this.activity = activity;
        this.stamp = stamp;
    }

    Optional<Telling> of(LifeCycleEvent event) {
        if (event instanceof StepAdded added)
            return say(
                    "added",
                    Texts.excerpt(added.what(), EXCERPT),
                    added.stage().title(),
                    added.course().title());
        var journey = before.journey(event.market());
        return journey.step(event.step())
                .or(() -> Optional.ofNullable(journey.removed().get(event.step())))
                .flatMap(step -> of(event, step));
    }

    private Optional<Telling> of(LifeCycleEvent event, Step step) {
        var name = Texts.excerpt(step.what().text(), EXCERPT);
        return switch (event) {
            case StepAdded _ -> Optional.empty();
            case StepEdited edited -> edited(edited, step, name);
            case StepMoved(var _, var _, var course, var stage, var _) -> moved(step, name, course, stage);
            case StepCopied(var _, var _, var _, var to, var _) -> say("copied", name, to.title());
            case ActingSet _, FeelingSet _, TimeSet _ ->
                onceASitting(telling("described", name, step.stage().title()));
            case ObstacleMarked(var _, var _, var obstacle) ->
                say(obstacle.key() + "-marked", name, step.stage().title());
            case ObstacleUnmarked(var _, var _, var obstacle) ->
                say(obstacle.key() + "-unmarked", name, step.stage().title());
            case StepRemoved _ -> say("removed", name, step.stage().title());
            case StepRestored _ -> say("restored", name, step.stage().title());
        };
    }

    /** Within a stage a step only changes its place in a list: that is not worth a sentence. */
    private static Optional<Telling> moved(Step step, String name, Course course, Stage stage) {
        if (step.stage() == stage && step.course() == course) return Optional.empty();
        return say("moved", name, stage.title(), course.title());
    }

    private Optional<Telling> edited(StepEdited event, Step step, String name) {
        SharedText text = step.text(event.which());
        var displaced = text.by().filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent())
            return say("overlap", name, step.stage().title()).map(telling -> telling.to(displaced.get()));
        if (event.which() == StepText.ANSWER)
            return onceASitting(telling("answered", name, step.stage().title()));
        // the step's own words change with every pause of typing; its stage does not
        return onceASitting(
                telling("edited", step.stage().title(), step.course().title()));
    }

    private Optional<Telling> onceASitting(Telling telling) {
        return activity.tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }

    private static Optional<Telling> say(String what, Object... arguments) {
        return Optional.of(telling(what, arguments));
    }

    private static Telling telling(String what, Object... arguments) {
        return Telling.of("lifecycle.activity." + what, arguments);
    }
}
