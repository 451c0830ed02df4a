package dev.beachhead.room;

import java.util.List;
import java.util.Optional;

/**
 * The parts that a wish touched, told twice side by side: as they are, and as they would be with the wish turned. Taking back and
 * bringing back are one question, so each track only knows which events count in it.
 */
final class Retelling {
    private final RoomState room;
    private final List<Happened> wish;
    private final List<RoomPart<?, ?, ?>> touched;

    Retelling(RoomState room, List<Happened> wish, List<RoomPart<?, ?, ?>> touched) {
        this.room = room;
        this.wish = wish;
        this.touched = touched;
    }

    /** Why the wish cannot be turned: nothing would change, something of others would come to nothing, or a law would be broken. */
    Optional<Rejection> standsAgainst() {
        boolean changesSomething = false;
        for (var part : touched) {
            var answer = tell(part);
            if (answer.wasted.isPresent()) return answer.wasted.map(UndoRules::builtOn);
            if (answer.flaw.isPresent()) return answer.flaw.map(Rejection::rule);
            changesSomething |= answer.changes;
        }
        return changesSomething ? Optional.empty() : Optional.of(overtaken());
    }

    private Rejection overtaken() {
        var gone = room.state(TakenBack.class);
        var parts = touched.stream().map(RoomPart::name).toList();
        var things =
                wish.stream().flatMap(one -> Mentions.ids(one.event()).stream()).toList();
        return room.past().events().reversed().stream()
                .takeWhile(later -> later.stamp().seq() > wish.getLast().stamp().seq())
                .filter(later -> parts.contains(later.part()) && !gone.contains(later))
                .filter(later ->
                        things.isEmpty() || Mentions.ids(later.event()).stream().anyMatch(things::contains))
                .findFirst()
                .map(UndoRules::builtOn)
                .orElseGet(() -> Rejection.rule("room.undo.no-effect"));
    }

    /**
     * @param wasted the first later event that changed something, and would change nothing
     * @param changes whether the part would be another
     */
    private record Answer(Optional<Happened> wasted, Optional<String> flaw, boolean changes) {}

    private <S, E extends Event> Answer tell(RoomPart<S, ?, E> part) {
        var gone = room.state(TakenBack.class);
        long first = wish.getFirst().stamp().seq();
        long last = wish.getLast().stamp().seq();
        var now = part.empty();
        var turned = part.empty();
        var wasted = Optional.<Happened>empty();
        for (var one : room.past().events()) {
            if (!one.part().equals(part.name())) continue;
            boolean counts = !gone.contains(one);
            long seq = one.stamp().seq();
            boolean counted = (first <= seq && seq <= last) != counts;
            var event = part.eventType().cast(one.event());
            var nextNow = counts ? part.apply(now, event, one.stamp()) : now;
            var nextTurned = counted ? part.apply(turned, event, one.stamp()) : turned;
            boolean isLater = seq > last && counts;
            if (isLater && wasted.isEmpty() && nextTurned.equals(turned) && !nextNow.equals(now))
                wasted = Optional.of(one);
            now = nextNow;
            turned = nextTurned;
        }
        var flaw = part.flaw(now).isPresent() ? Optional.<String>empty() : part.flaw(turned);
        return new Answer(wasted, flaw, !now.equals(turned));
    }
}
