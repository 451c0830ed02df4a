package dev.beachhead.room;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Everything that happened in a room, what was taken back too, in order. Event {@code n} of the journal is the {@code n}-th.
 */
public record Past(PVector<Happened> events) {

    /**
     * What one person can take back and bring back.
     *
     * @param done the first events of their wishes that stand, the newest first
     * @param undone those of the wishes they have taken back since they last did something new, the last one first
     */
    public record Turns(List<Happened> done, List<Happened> undone) {
        public Turns {
            done = List.copyOf(done);
            undone = List.copyOf(undone);
        }
    }

    public static Past none() {
        return new Past(TreePVector.empty());
    }

    Past with(Happened newest) {
        return new Past(events.plus(newest));
    }

    /** All events of the wish that an event belongs to, in order; none for a number that no event has. */
    public List<Happened> wish(long seq) {
        if (seq < 1 || seq > events.size()) return List.of();
        int from = (int) seq - 1;
        int to = from;
        while (from > 0 && events.get(from - 1).isOneWishWith(events.get(from))) from--;
        while (to + 1 < events.size() && events.get(to + 1).isOneWishWith(events.get(to))) to++;
        return List.copyOf(events.subList(from, to + 1));
    }

    /** What happened to the thing that a key names, and is no secret; none for a key without an id. */
    public List<Happened> about(String key) {
        var ids = Mentions.ids(key);
        return events.stream()
                .filter(one -> !(one.event() instanceof SecretEvent))
                .filter(one -> !Collections.disjoint(Mentions.ids(one.event()), ids))
                .toList();
    }

    public Turns turnsOf(ParticipantId who) {
        var done = new TreeMap<Long, Happened>();
        var undone = new ArrayDeque<Happened>();
        Happened before = null;
        for (var one : events) {
            if (one.stamp().actor().equals(who)) turn(one, before == null || !before.isOneWishWith(one), done, undone);
            before = one;
        }
        return new Turns(new ArrayList<>(done.descendingMap().values()), new ArrayList<>(undone));
    }

    private void turn(Happened one, boolean begins, TreeMap<Long, Happened> done, Deque<Happened> undone) {
        switch (one.event()) {
            case UndoEvent.Undone(var seqs) -> {
                var first = done.remove(seqs.getFirst());
                if (first != null) undone.push(first);
            }
            case UndoEvent.Redone(var seqs) -> {
                undone.removeIf(first -> first.stamp().seq() == seqs.getFirst());
                done.put(seqs.getFirst(), events.get((int) (seqs.getFirst() - 1)));
            }
            case Event _ -> {
                if (!begins) return;
                done.put(one.stamp().seq(), one);
                undone.clear();
            }
        }
    }
}
