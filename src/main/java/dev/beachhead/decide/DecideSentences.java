package dev.beachhead.decide;

import dev.beachhead.decide.DecideEvent.DecideTextEdited;
import dev.beachhead.decide.DecideEvent.Pivoted;
import dev.beachhead.decide.DecideEvent.Proceeded;
import dev.beachhead.decide.DecideEvent.Resumed;
import dev.beachhead.decide.DecideEvent.Stopped;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import java.util.Optional;

/** What the activity says of the gates. */
final class DecideSentences {
    private final RoomState before;
    private final Stamp stamp;

    /** @param before the room as it was when the event happened */
    DecideSentences(RoomState before, Stamp stamp) {
        this.before = before;
        this.stamp = stamp;
    }

    Optional<Telling> of(DecideEvent event) {
        return switch (event) {
            case DecideTextEdited edited -> edited(edited);
            case Proceeded(var phase, var reason, var overruled) ->
                Optional.of(Telling.of("decide.activity.proceeded", phase(phase), reason, overruled.size()));
            case Pivoted(var phase, var reason, var _, var words) ->
                Optional.of(Telling.of("decide.activity.pivoted", phase(phase), reason, words));
            case Stopped(var phase, var reason) ->
                Optional.of(Telling.of("decide.activity.stopped", phase(phase), reason));
            case Resumed(var reason) -> Optional.of(Telling.of("decide.activity.resumed", reason));
        };
    }

    private Optional<Telling> edited(DecideTextEdited event) {
        var name = new MessageKey("decide.text." + event.text().key());
        var displaced = before.state(Decide.class)
                .text(event.text())
                .by()
                .filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent())
            return Optional.of(Telling.of("decide.activity.overlap", name).to(displaced.get()));
        var telling = Telling.of("decide.activity.edited", name);
        return before.activity().tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }

    private static MessageKey phase(Phase phase) {
        return new MessageKey("decide.phase." + phase.key());
    }
}
