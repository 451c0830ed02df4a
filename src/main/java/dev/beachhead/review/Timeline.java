package dev.beachhead.review;

import dev.beachhead.room.Activity;
import dev.beachhead.room.Event;
import dev.beachhead.room.Journal;
import dev.beachhead.room.Milestone;
import dev.beachhead.room.Parts;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A room's journal, opened to be looked at: any moment of it is at most {@link #STEP} events away from a state that is kept. States
 * share what did not change, so a kept one costs little.
 */
final class Timeline {
    static final int STEP = 100;

    /**
     * One event.
     *
     * @param part the name of the part it happened in
     * @param sentence what the activity said of it; empty when it said nothing
     */
    record Moment(Stamp stamp, String part, Event event, Optional<Activity.Entry> sentence) {
        boolean isMilestone() {
            return event instanceof Milestone decision && decision.marks();
        }
    }

    private final Parts parts;
    private final List<Moment> moments;
    private final List<RoomState> kept;
    private final RoomState newest;
    private final PlayTime playTime;

    private Timeline(Parts parts, List<Moment> moments, List<RoomState> kept, RoomState newest) {
        this.parts = parts;
        this.moments = List.copyOf(moments);
        this.kept = List.copyOf(kept);
        this.newest = newest;
        this.playTime = PlayTime.of(
                moments.stream().map(moment -> moment.stamp().at()).toList());
    }

    /** @param beginning the room before its first event */
    static Timeline of(Parts parts, RoomState beginning, List<Journal.Row> rows) {
        return new Timeline(parts, List.of(), List.of(beginning), beginning).with(rows);
    }

    /** Goes on with the rows that follow; none leave it as it is. */
    Timeline with(List<Journal.Row> rows) {
        if (rows.isEmpty()) return this;
        var more = new ArrayList<>(moments);
        var states = new ArrayList<>(kept);
        var room = newest;
        for (var row : rows) {
            var event = parts.codec().read(row.type(), row.version(), row.payload());
            var stamp = new Stamp(row.seq(), row.actor(), row.at());
            var before = room.activity();
            room = parts.apply(room, event, stamp);
            var sentence = room.activity() == before
                    ? Optional.<Activity.Entry>empty()
                    : Optional.of(room.activity().entries().getFirst());
            more.add(new Moment(stamp, row.type().substring(0, row.type().indexOf('.')), event, sentence));
            if (room.seq() % STEP == 0) states.add(room);
        }
        return new Timeline(parts, more, states, room);
    }

    /** How many events there are. */
    long size() {
        return moments.size();
    }

    List<Moment> moments() {
        return moments;
    }

    /** Empty for 0, where nothing has happened yet. @param seq 0 to {@link #size} */
    Optional<Moment> moment(long seq) {
        return seq < 1 ? Optional.empty() : Optional.of(moments.get((int) seq - 1));
    }

    PlayTime playTime() {
        return playTime;
    }

    /** The room just after an event. @param seq 0 to {@link #size} */
    RoomState at(long seq) {
        var room = kept.get((int) (seq / STEP));
        for (var moment : moments.subList((int) room.seq(), (int) seq)) room = parts.apply(room, moment.event(), moment.stamp());
        return room;
    }
}
