package dev.beachhead.room;

import java.util.List;

/** Something that happened counts no more, or counts again. */
public sealed interface UndoEvent extends Event {

    /** The numbers of all events of one wish, at least one, ascending. */
    List<Long> seqs();

    record Undone(List<Long> seqs) implements UndoEvent {
        public Undone {
            seqs = List.copyOf(seqs);
        }
    }

    record Redone(List<Long> seqs) implements UndoEvent {
        public Redone {
            seqs = List.copyOf(seqs);
        }
    }
}
