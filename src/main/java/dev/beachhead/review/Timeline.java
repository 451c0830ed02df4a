package dev.beachhead.review;

import dev.beachhead.room.Happened;
import dev.beachhead.room.Milestone;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.TakenBack;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** A room's past, opened to be looked at. */
final class Timeline {
    private final List<Happened> moments;
    private final LongFunction<RoomState> states;
    private final PlayTime playTime;
    private final List<Happened> decisions;

    /** @param states the room just after each event, and before the first */
    Timeline(RoomState newest, LongFunction<RoomState> states) {
        this.moments = List.copyOf(newest.past().events());
        this.states = states;
        this.playTime =
                PlayTime.of(moments.stream().map(moment -> moment.stamp().at()).toList());
        var gone = newest.state(TakenBack.class);
        this.decisions = moments.stream()
                .filter(Timeline::isDecision)
                .filter(moment -> !gone.contains(moment))
                .toList();
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
        return states.apply(seq);
    }

    private static boolean isDecision(Happened moment) {
        return moment.event() instanceof Milestone decision
                && decision.marks()
                && moment.telling().isPresent();
    }
}
