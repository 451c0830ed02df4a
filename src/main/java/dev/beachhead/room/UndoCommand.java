package dev.beachhead.room;

/** Somebody wants to take back what they did, or to bring it back. */
public sealed interface UndoCommand extends Command {

    /** One event of the wish that is meant; all its events are. */
    long seq();

    record Undo(long seq) implements UndoCommand {}

    record Redo(long seq) implements UndoCommand {}
}
