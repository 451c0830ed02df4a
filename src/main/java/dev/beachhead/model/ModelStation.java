package dev.beachhead.model;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the business model canvas with the room. */
@Component
public class ModelStation implements Station<Canvas, ModelCommand, ModelEvent> {
    /** The station's name, under which its notes are statements too. */
    public static final String NAME = "model";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Group group() {
        return Group.PROVE_THE_BUSINESS;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Class<Canvas> stateType() {
        return Canvas.class;
    }

    @Override
    public Class<ModelCommand> commandType() {
        return ModelCommand.class;
    }

    @Override
    public Class<ModelEvent> eventType() {
        return ModelEvent.class;
    }

    @Override
    public Canvas empty() {
        return Canvas.empty();
    }

    @Override
    public Canvas apply(Canvas state, ModelEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, ModelCommand command, Context context) {
        return ModelRules.decide(room.state(Canvas.class), Canvas.evidence(room), command);
    }

    @Override
    public Reversal reversal(RoomState room, ModelEvent event, Stamp stamp) {
        return ModelRules.reversal(room.state(Canvas.class), event, stamp);
    }

    @Override
    public Optional<String> flaw(Canvas state) {
        return ModelRules.flaw(state);
    }

    @Override
    public Optional<Telling> tell(RoomState before, ModelEvent event, Stamp stamp) {
        var canvas = before.state(Canvas.class);
        return new ModelSentences(canvas, Canvas.evidence(before), before.activity(), stamp).of(event);
    }

    /**
     * Up to 27 % for blocks that have a note, 3 % each; up to 73 % for notes that are settled, fact or refuted, by their share, one
     * that is being tested counting half. A full canvas of guesses is a beginning.
     */
    @Override
    public Progress progress(RoomState room) {
        var canvas = room.state(Canvas.class);
        var tally = canvas.tally(room);
        if (tally.notes() == 0) return new Progress(0, "model.next.start");
        int filled = (int) Arrays.stream(Block.values())
                .filter(block -> !canvas.notes().in(block).isEmpty())
                .count();
        int settled = 2 * (tally.facts() + tally.refuted()) + tally.testing();
        int percent = 3 * filled + 73 * settled / (2 * tally.notes());
        if (filled < Block.values().length) return new Progress(percent, "model.next.fill");
        if (tally.guesses() > 0) return new Progress(percent, "model.next.test");
        return new Progress(percent, tally.testing() > 0 ? "model.next.settle" : "model.next.done");
    }
}
