package dev.beachhead.decide;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the gates with the room. */
@Component
public class DecideStation implements Station<Decide, DecideCommand, DecideEvent> {
    @Override
    public String name() {
        return "decide";
    }

    @Override
    public Group group() {
        return Group.PROVE_THE_BUSINESS;
    }

    @Override
    public int position() {
        return 12;
    }

    @Override
    public Class<Decide> stateType() {
        return Decide.class;
    }

    @Override
    public Class<DecideCommand> commandType() {
        return DecideCommand.class;
    }

    @Override
    public Class<DecideEvent> eventType() {
        return DecideEvent.class;
    }

    @Override
    public Decide empty() {
        return Decide.empty();
    }

    @Override
    public Decide apply(Decide state, DecideEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, DecideCommand command, Context context) {
        return DecideRules.decide(room, command, context);
    }

    @Override
    public Reversal reversal(RoomState room, DecideEvent event, Stamp stamp) {
        return DecideRules.reversal(event);
    }

    @Override
    public Optional<Telling> tell(RoomState before, DecideEvent event, Stamp stamp) {
        return new DecideSentences(before, stamp).of(event);
    }

    /** A quarter for each gate that was passed, and of the next quarter the share of its checks that are met. */
    @Override
    public Progress progress(RoomState room) {
        var decide = room.state(Decide.class);
        return switch (decide.course()) {
            case BUILT -> new Progress(100, "decide.next.built");
            case STOPPED -> new Progress(percent(room, decide), "decide.next.stopped");
            case GOING ->
                new Progress(
                        percent(room, decide), "decide.next." + decide.phase().key());
        };
    }

    private static int percent(RoomState room, Decide decide) {
        int quarter = 100 / Phase.values().length;
        var checks = GateChecks.of(room, decide.phase());
        int met = (int) checks.stream().filter(GateChecks.Result::met).count();
        return quarter * decide.phase().ordinal() + quarter * met / checks.size();
    }
}
