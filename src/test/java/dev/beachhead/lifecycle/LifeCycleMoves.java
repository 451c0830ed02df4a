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
import dev.beachhead.lifecycle.LifeCycleCommand.UnmarkObstacle;
import dev.beachhead.lifecycle.TimeTaken.Unit;
import dev.beachhead.room.Command;
import dev.beachhead.room.Markets;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** People who describe how a customer goes about it, of markets in play and of some that are not, of steps that may be gone. */
public final class LifeCycleMoves implements RandomSession.Moves {
    private static final List<String> WORDS = List.of("asks", "waits", "paie", "付款", "\n", "twice", "“quote”");

    private final List<StepId> steps = new ArrayList<>(List.of(StepId.next()));
    private String seenEarlier = "";

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var market = market(room, random);
        var step = steps.get(Math.max(0, steps.size() - 1 - random.nextInt(6)));
        return switch (random.nextInt(14)) {
            case 0, 1, 2 ->
                new AddStep(market, added(random), any(Course.values(), random), stage(random), words(random));
            case 3, 4, 5 -> edit(room, market, step, random);
            case 6, 7 ->
                new MoveStep(market, step, any(Course.values(), random), stage(random), Optional.of(one(random)));
            case 8 -> new CopyStep(market, step, added(random));
            case 9 -> new SetActing(market, step, any(Acting.values(), random));
            case 10 -> new SetFeeling(market, step, maybe(any(Feeling.values(), random), random));
            case 11 -> new SetTime(market, step, maybe(time(random), random));
            case 12 ->
                random.nextBoolean()
                        ? new MarkObstacle(market, step, any(Obstacle.values(), random))
                        : new UnmarkObstacle(market, step, any(Obstacle.values(), random));
            default -> random.nextBoolean() ? new RemoveStep(market, step) : new RestoreStep(market, one(random));
        };
    }

    private static UUID market(RoomState room, RandomGenerator random) {
        var all = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of());
        return all.isEmpty()
                ? RandomSession.uuid(random)
                : RandomSession.one(all, random).id();
    }

    private EditStep edit(RoomState room, UUID market, StepId step, RandomGenerator random) {
        var which = any(StepText.values(), random);
        var now = room.state(LifeCycle.class)
                .journey(market)
                .step(step)
                .map(one -> one.text(which).text())
                .orElse("");
        var base = random.nextBoolean() ? now : seenEarlier;
        seenEarlier = now;
        var text = random.nextInt(10) == 0 ? "" : random.nextBoolean() ? base + " " + words(random) : words(random);
        return new EditStep(market, step, which, base, text);
    }

    private StepId added(RandomGenerator random) {
        var id = new StepId(RandomSession.uuid(random));
        steps.add(id);
        return id;
    }

    private StepId one(RandomGenerator random) {
        return RandomSession.one(steps, random);
    }

    private static TimeTaken time(RandomGenerator random) {
        return new TimeTaken(random.nextInt(-2, 12_000), any(Unit.values(), random));
    }

    private static Stage stage(RandomGenerator random) {
        return any(Stage.values(), random);
    }

    private static <T> Optional<T> maybe(T value, RandomGenerator random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static <T> T any(T[] of, RandomGenerator random) {
        return of[random.nextInt(of.length)];
    }

    private static String words(RandomGenerator random) {
        return RandomSession.one(WORDS, random) + " " + RandomSession.one(WORDS, random);
    }
}
