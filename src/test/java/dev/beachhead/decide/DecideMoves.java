package dev.beachhead.decide;

import dev.beachhead.decide.DecideCommand.EditDecideText;
import dev.beachhead.decide.DecideCommand.Pivot;
import dev.beachhead.decide.DecideCommand.Proceed;
import dev.beachhead.decide.DecideCommand.Resume;
import dev.beachhead.decide.DecideCommand.Stop;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import java.util.List;
import java.util.random.RandomGenerator;

/** People who cannot decide, and some who can. */
public final class DecideMoves implements RandomSession.Moves {
    private static final List<String> WORDS = List.of("because", "not sure", "", "太小", "née");

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var decide = room.state(Decide.class);
        var phase = random.nextInt(5) == 0 ? RandomSession.one(List.of(Phase.values()), random) : decide.phase();
        var why = RandomSession.one(WORDS, random);
        return switch (random.nextInt(10)) {
            case 0, 1 -> new Proceed(phase, why, GateChecks.open(room, phase));
            case 2 -> new Proceed(phase, why, List.of(Check.FIT));
            case 3 -> new Pivot(phase, why, statement(room, random));
            case 4 -> new Stop(phase, why);
            case 5 -> new Resume(why);
            default -> {
                var text = RandomSession.one(List.of(DecideText.values()), random);
                yield new EditDecideText(text, decide.text(text).text(), why);
            }
        };
    }

    private static Statement statement(RoomState room, RandomGenerator random) {
        var all = room.offerings(Statements.class).stream()
                .flatMap(part -> part.statements(room).stream())
                .toList();
        return all.isEmpty()
                ? new Statement("research", "none")
                : RandomSession.one(all, random).statement();
    }
}
