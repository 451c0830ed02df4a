package dev.beachhead.purpose;

import dev.beachhead.purpose.PurposeEvent.PurposeEdited;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Registers the purpose sheet with the room. */
@Component
public class PurposeStation implements Station<Purpose, PurposeCommand, PurposeEvent> {
    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public Group group() {
        return Group.FRAME;
    }

    @Override
    public int position() {
        return 1;
    }

    @Override
    public Class<Purpose> stateType() {
        return Purpose.class;
    }

    @Override
    public Class<PurposeCommand> commandType() {
        return PurposeCommand.class;
    }

    @Override
    public Class<PurposeEvent> eventType() {
        return PurposeEvent.class;
    }

    @Override
    public Purpose empty() {
        return Purpose.empty();
    }

    @Override
    public Purpose apply(Purpose state, PurposeEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, PurposeCommand command, Context context) {
        return PurposeRules.decide(room.state(Purpose.class), command);
    }

    /** 25 % for each field that has an answer. */
    @Override
    public Progress progress(RoomState room) {
        var purpose = room.state(Purpose.class);
        int percent = 100 * purpose.answered().size() / PurposePrompt.values().length;
        return new Progress(
                percent,
                "purpose.next." + purpose.open().map(PurposePrompt::key).orElse("done"));
    }

    @Override
    public Optional<Telling> tell(RoomState before, PurposeEvent event, Stamp stamp) {
        return switch (event) {
            case PurposeEdited edited -> tell(before, edited, stamp);
        };
    }

    private static Optional<Telling> tell(RoomState before, PurposeEdited event, Stamp stamp) {
        var displaced = before.state(Purpose.class)
                .text(event.prompt())
                .by()
                .filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent())
            return Optional.of(
                    Telling.of("purpose.activity.overlap." + event.prompt().key())
                            .to(displaced.get()));
        var telling = Telling.of("purpose.activity.edited." + event.prompt().key());
        return before.activity().tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }
}
