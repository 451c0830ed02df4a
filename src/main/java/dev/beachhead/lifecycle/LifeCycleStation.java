package dev.beachhead.lifecycle;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Markets;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the life cycle with the room. */
@Component
public class LifeCycleStation implements Station<LifeCycle, LifeCycleCommand, LifeCycleEvent> {
    private static final int PERCENT_A_STAGE = 5;

    /** As far as it gets while a barrier has no answer. */
    private static final int PERCENT_WITH_BARRIERS = 95;

    @Override
    public String name() {
        return LifeCycle.STATION;
    }

    @Override
    public Group group() {
        return Group.KNOW_THE_CUSTOMER;
    }

    @Override
    public int position() {
        return 9;
    }

    @Override
    public Class<LifeCycle> stateType() {
        return LifeCycle.class;
    }

    @Override
    public Class<LifeCycleCommand> commandType() {
        return LifeCycleCommand.class;
    }

    @Override
    public Class<LifeCycleEvent> eventType() {
        return LifeCycleEvent.class;
    }

    @Override
    public LifeCycle empty() {
        return LifeCycle.empty();
    }

    @Override
    public LifeCycle apply(LifeCycle state, LifeCycleEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, LifeCycleCommand command, Context context) {
        return LifeCycleRules.decide(room, command);
    }

    @Override
    public Optional<Telling> tell(RoomState before, LifeCycleEvent event, Stamp stamp) {
        return new LifeCycleSentences(before.state(LifeCycle.class), before.activity(), stamp).of(event);
    }

    /**
     * 5 % for each stage that is described today, and with our product; at most 95 % while a barrier has no answer. Of the
     * beachhead, or of the market that is furthest.
     */
    @Override
    public Progress progress(RoomState room) {
        var market = room.offering(Markets.class).map(one -> one.inPlay(room)).orElse(List.of()).stream()
                .findFirst();
        if (market.isEmpty()) return new Progress(0, "lifecycle.next.market");
        var journey = room.state(LifeCycle.class).journey(market.get().id());
        var today = JourneyScore.of(journey.steps(Course.TODAY));
        var ours = JourneyScore.of(journey.steps(Course.WITH_PRODUCT));
        boolean open = today.unanswered() + ours.unanswered() > 0;
        int percent = PERCENT_A_STAGE * (today.described() + ours.described());
        return new Progress(
                open ? Math.min(percent, PERCENT_WITH_BARRIERS) : percent, "lifecycle.next." + next(today, ours, open));
    }

    private static String next(JourneyScore today, JourneyScore ours, boolean open) {
        int stages = Stage.values().length;
        if (today.described() == 0) return "start";
        if (today.described() < stages) return "today";
        if (ours.described() < stages) return "with-product";
        return open ? "barriers" : "done";
    }
}
