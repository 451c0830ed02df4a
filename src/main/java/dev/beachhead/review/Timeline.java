package dev.beachhead.review;

import dev.beachhead.room.Happened;
import dev.beachhead.room.Milestone;
import dev.beachhead.room.Parts;
import dev.beachhead.room.Past;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.TakenBack;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A room's past, opened to be looked at: any moment of it is at most {@link #STEP} events away from a state that is kept. States
 * share what did not change, so a kept one costs little.
 */
final class Timeline {
    static final int STEP = 100;

    private final Parts parts;
    private final List<Happened> moments;
    private final List<RoomState> kept;
    private final RoomState newest;
    private final PlayTime playTime;
    private final List<Happened> decisions;

    private Timeline(Parts parts, List<Happened> moments, List<RoomState> kept, RoomState newest) {
        this.parts = parts;
        this.moments = List.copyOf(moments);
        this.kept = List.copyOf(kept);
        this.newest = newest;
        this.playTime =
                PlayTime.of(moments.stream().map(moment -> moment.stamp().at()).toList());
        var gone = newest.state(TakenBack.class);
        this.decisions = moments.stream()
                .filter(Timeline::isDecision)
                .filter(moment -> !gone.contains(moment))
                .toList();
    }

    /** @param beginning the room before its first event */
    static Timeline of(Parts parts, RoomState beginning, Past past) {
        return new Timeline(parts, List.of(), List.of(beginning), beginning).with(past);
    }

    /** Goes on with what follows in a past of which this is the beginning; nothing leaves it as it is. */
    Timeline with(Past past) {
        if (past.events().size() <= moments.size()) return this;
        var more = past.events().subList(moments.size(), past.events().size());
        var all = new ArrayList<>(moments);
        var states = new ArrayList<>(kept);
        var room = newest;
        for (var one : more) {
            room = after(room, one);
            all.add(one);
            if (room.seq() % STEP == 0) states.add(room);
        }
        return new Timeline(parts, all, states, room);
    }

    /** How many events there are. */
    long size() {
        return moments.size();
    }

    List<Happened> moments() {
        return moments;
    }

    /** The decisions that stand, in their order. */
    List<Happened> decisions() {
        return decisions;
    }

    /** Empty for 0, where nothing has happened yet. @param seq 0 to {@link #size} */
    Optional<Happened> moment(long seq) {
        return seq < 1 ? Optional.empty() : Optional.of(moments.get((int) seq - 1));
    }

    /** In which of these parts something happened last, up to an event; empty when in none. */
    Optional<String> placeOf(long seq, List<String> among) {
        return moments.subList(0, (int) seq).reversed().stream()
                .map(Happened::part)
                .filter(among::contains)
                .findFirst();
    }

    /** Whether it went on for so long that the time of day alone does not say when something was. */
    boolean tookDays() {
        return !moments.isEmpty()
                && Duration.between(
                                        moments.getFirst().stamp().at(),
                                        moments.getLast().stamp().at())
                                .compareTo(Duration.ofHours(20))
                        > 0;
    }

    PlayTime playTime() {
        return playTime;
    }

    /** The room just after an event. @param seq 0 to {@link #size} */
    RoomState at(long seq) {
        var room = kept.get((int) (seq / STEP));
        for (var moment : moments.subList((int) room.seq(), (int) seq)) room = after(room, moment);
        return room;
    }

    private RoomState after(RoomState room, Happened next) {
        return parts.apply(room, next.event(), next.stamp(), next.command());
    }

    private static boolean isDecision(Happened moment) {
        return moment.event() instanceof Milestone decision
                && decision.marks()
                && moment.telling().isPresent();
    }
}
