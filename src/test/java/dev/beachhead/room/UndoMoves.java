package dev.beachhead.room;

import dev.beachhead.room.UndoCommand.Redo;
import dev.beachhead.room.UndoCommand.Undo;
import java.util.random.RandomGenerator;

/** People take back what they did last, or bring it back, and sometimes try what is not theirs. */
public final class UndoMoves implements RandomSession.Moves {

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        var turns = room.past().turnsOf(actor);
        return switch (random.nextInt(6)) {
            case 0 -> new Undo(random.nextLong(room.seq() + 2));
            case 1, 2 ->
                turns.undone().isEmpty()
                        ? new Redo(random.nextLong(room.seq() + 2))
                        : new Redo(turns.undone().getFirst().stamp().seq());
            default ->
                new Undo(
                        turns.done().isEmpty()
                                ? 0
                                : turns.done().getFirst().stamp().seq());
        };
    }
}
