package dev.beachhead.room;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** The numbers of the events that count no more. The state of every other part is the fold of the rest. */
public record TakenBack(PSet<Long> seqs) {

    static TakenBack nothing() {
        return new TakenBack(HashTreePSet.empty());
    }

    public boolean contains(Happened one) {
        return seqs.contains(one.stamp().seq());
    }

    TakenBack apply(UndoEvent event) {
        return switch (event) {
            case UndoEvent.Undone(var more) -> new TakenBack(seqs.plusAll(more));
            case UndoEvent.Redone(var fewer) -> new TakenBack(seqs.minusAll(fewer));
        };
    }
}
