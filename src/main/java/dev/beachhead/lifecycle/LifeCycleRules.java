package dev.beachhead.lifecycle;

import dev.beachhead.lifecycle.LifeCycleCommand.AddStep;
import dev.beachhead.lifecycle.LifeCycleCommand.CopyStep;
import dev.beachhead.lifecycle.LifeCycleCommand.EditStep;
import dev.beachhead.lifecycle.LifeCycleCommand.MarkObstacle;
import dev.beachhead.lifecycle.LifeCycleCommand.MoveStep;
import dev.beachhead.lifecycle.LifeCycleCommand.RemoveStep;
import dev.beachhead.lifecycle.LifeCycleCommand.RestoreStep;
import dev.beachhead.lifecycle.LifeCycleCommand.SetActing;
import dev.beachhead.lifecycle.LifeCycleCommand.SetFeeling;
import dev.beachhead.lifecycle.LifeCycleCommand.SetTime;
import dev.beachhead.lifecycle.LifeCycleCommand.StepCommand;
import dev.beachhead.lifecycle.LifeCycleCommand.UnmarkObstacle;
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
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets;
import dev.beachhead.room.OrderKey;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import java.util.List;
import java.util.Optional;

/** What may be written of the customer's way in a market that is in play. */
final class LifeCycleRules {
    private LifeCycleRules() {}

    static Decision decide(RoomState room, LifeCycleCommand command) {
        var markets = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of());
        if (markets.stream().noneMatch(market -> market.id().equals(command.market())))
            return Decision.refuse("lifecycle.no-such-market");
        var journey = room.state(LifeCycle.class).journey(command.market());
        return switch (command) {
            case AddStep add -> add(journey, add);
            case RestoreStep restore -> restore(journey, restore);
            case StepCommand about ->
                journey.step(about.step())
                        .map(step -> decide(journey, step, about))
                        .orElseGet(() -> Decision.refuse("lifecycle.no-such-step"));
        };
    }

    private static Decision decide(Journey journey, Step step, StepCommand command) {
        var market = command.market();
        return switch (command) {
            case EditStep edit -> edit(step, edit);
            case MoveStep move -> move(journey, step, move);
            case CopyStep copy -> copy(journey, step, copy);
            case SetActing(var _, var id, var acting) ->
                unless(step.acting() == acting, new ActingSet(market, id, acting));
            case SetFeeling(var _, var id, var feeling) ->
                unless(step.feeling().equals(feeling), new FeelingSet(market, id, feeling));
            case SetTime set -> time(step, set);
            case MarkObstacle(var _, var id, var obstacle) ->
                unless(step.obstacles().contains(obstacle), new ObstacleMarked(market, id, obstacle));
            case UnmarkObstacle(var _, var id, var obstacle) ->
                unless(!step.obstacles().contains(obstacle), new ObstacleUnmarked(market, id, obstacle));
            case RemoveStep(var _, var id) -> Decision.accept(new StepRemoved(market, id));
        };
    }

    private static Decision add(Journey journey, AddStep command) {
        if (journey.knows(command.step())) return Decision.accept();
        var what = Texts.clean(command.what());
        if (isBlank(what)) return empty();
        int length = Texts.length(what);
        if (length > StepText.WHAT.longest())
            return Decision.invalid(StepText.WHAT.key(), "room.text-too-long", StepText.WHAT.longest(), length);
        if (isFull(journey)) return full();
        var order = endOf(journey, command.course(), command.stage());
        return Decision.accept(
                new StepAdded(command.market(), command.step(), command.course(), command.stage(), order, what));
    }

    private static Decision edit(Step step, EditStep command) {
        var which = command.which();
        var decision = new TextEdit(command.base(), command.text())
                .of(
                        which.key(),
                        step.text(which).text(),
                        which.longest(),
                        merged -> new StepEdited(
                                command.market(), command.step(), which, merged.text(), merged.overlap()));
        return which == StepText.WHAT && leavesNothing(decision) ? empty() : decision;
    }

    /** Also when two edits that each leave something leave nothing together. */
    private static boolean leavesNothing(Decision decision) {
        return decision instanceof Decision.Accepted(var events)
                && events.stream().map(StepEdited.class::cast).anyMatch(edited -> isBlank(edited.text()));
    }

    private static Decision move(Journey journey, Step step, MoveStep command) {
        var there = journey.steps(command.course(), command.stage());
        var others = there.stream().filter(other -> other != step).toList();
        int index = command.before()
                .flatMap(journey::step)
                .map(others::indexOf)
                .filter(found -> found >= 0)
                .orElse(others.size());
        boolean stays = command.before().filter(step.id()::equals).isPresent() || there.indexOf(step) == index;
        return unless(
                stays,
                new StepMoved(command.market(), step.id(), command.course(), command.stage(), orderAt(others, index)));
    }

    private static Decision copy(Journey journey, Step step, CopyStep command) {
        if (journey.knows(command.copy())) return Decision.accept();
        if (isFull(journey)) return full();
        var to = step.course().other();
        return Decision.accept(
                new StepCopied(command.market(), step.id(), command.copy(), to, endOf(journey, to, step.stage())));
    }

    private static Decision time(Step step, SetTime command) {
        boolean wrong = command.time()
                .filter(time -> time.amount() < 1 || time.amount() > TimeTaken.MOST)
                .isPresent();
        if (wrong) return Decision.invalid("time", "lifecycle.time-wrong", TimeTaken.MOST);
        return unless(step.time().equals(command.time()), new TimeSet(command.market(), step.id(), command.time()));
    }

    private static Decision restore(Journey journey, RestoreStep command) {
        if (journey.step(command.step()).isPresent()) return Decision.accept();
        var step = Optional.ofNullable(journey.removed().get(command.step()));
        if (step.isEmpty()) return Decision.refuse("lifecycle.no-such-step");
        if (isFull(journey)) return full();
        var order = endOf(journey, step.get().course(), step.get().stage());
        return Decision.accept(new StepRestored(command.market(), command.step(), order));
    }

    private static Decision unless(boolean alreadySo, LifeCycleEvent event) {
        return alreadySo ? Decision.accept() : Decision.accept(event);
    }

    private static String endOf(Journey journey, Course course, Stage stage) {
        var there = journey.steps(course, stage);
        return orderAt(there, there.size());
    }

    private static String orderAt(List<Step> steps, int index) {
        return OrderKey.at(steps.stream().map(Step::order).toList(), index);
    }

    /** A text of nothing but marks that nobody can see is empty too. */
    private static boolean isBlank(String text) {
        return Texts.folded(text).isEmpty();
    }

    private static Decision empty() {
        return Decision.invalid(StepText.WHAT.key(), "lifecycle.step-empty");
    }

    private static boolean isFull(Journey journey) {
        return journey.steps().size() >= Journey.MOST_STEPS;
    }

    private static Decision full() {
        return Decision.refuse("lifecycle.too-many-steps", Journey.MOST_STEPS);
    }
}
