package dev.beachhead.purpose;

import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.random.RandomGenerator;

/** People who write on the purpose sheet, from what stands there or from what stood there before. */
public final class PurposeMoves implements RandomSession.Moves {
    private static final List<String> WORDS =
            List.of("we", "build", "haptics", "for", "designers", "很", "好", "é", "\n");

    private String seenEarlier = "";

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var prompt = RandomSession.one(List.of(PurposePrompt.values()), random);
        var now = room.state(Purpose.class).text(prompt).text();
        var base = random.nextBoolean() ? now : seenEarlier;
        seenEarlier = now;
        var word = RandomSession.one(WORDS, random);
        var text = random.nextInt(10) == 0 ? "" : random.nextBoolean() ? base + " " + word : word + " " + base;
        return new EditPurpose(prompt, base, random.nextInt(40) == 0 ? "x".repeat(Purpose.LONGEST + 1) : text);
    }
}
