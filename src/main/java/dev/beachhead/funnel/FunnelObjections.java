package dev.beachhead.funnel;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.FunnelEvent.AnswerConfirmed;
import dev.beachhead.funnel.FunnelEvent.BeachheadChosen;
import dev.beachhead.funnel.FunnelEvent.BeachheadReleased;
import dev.beachhead.funnel.FunnelEvent.GatePassed;
import dev.beachhead.funnel.FunnelEvent.SegmentBegan;
import dev.beachhead.funnel.FunnelEvent.SegmentParked;
import dev.beachhead.funnel.FunnelEvent.SegmentSplit;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import java.util.Optional;

/** Which events from a file cannot be of a funnel: a second beachhead, a gate that is skipped, segments that nobody knows. */
final class FunnelObjections {
    private FunnelObjections() {}

    static Optional<Rejection> to(RoomState room, FunnelEvent event) {
        var funnel = room.state(Funnel.class);
        if (event instanceof SegmentBegan) return full(funnel, 1);
        return funnel.segment(event.segment(), room.state(Brainstorm.class))
                .map(segment -> to(funnel, segment, event))
                .orElseGet(() -> Optional.of(Rejection.rule("funnel.no-such-segment")));
    }

    private static Optional<Rejection> to(Funnel funnel, Segment segment, FunnelEvent event) {
        return switch (event) {
            case GatePassed(var _, var gate, var _) -> skipped(segment, gate);
            case SegmentParked(var _, var gate, var _) -> skipped(segment, gate);
            case AnswerConfirmed(var _, var gate) -> skipped(segment, gate);
            case SegmentSplit(var _, var parts) -> full(funnel, parts.size());
            case BeachheadChosen _ -> {
                if (funnel.first().isPresent())
                    yield refused(FunnelRules.isBeachhead(funnel.first().get()));
                yield segment.next()
                        .map(open -> FunnelRules.gateOpen(segment, open))
                        .flatMap(FunnelObjections::refused);
            }
            case BeachheadReleased _ ->
                funnel.choice()
                                .filter(chosen -> chosen.segment().equals(segment.id()))
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(Rejection.rule("funnel.no-beachhead"));
            case FunnelEvent _ -> Optional.empty();
        };
    }

    private static Optional<Rejection> skipped(Segment segment, Gate gate) {
        if (segment.lane().isPast(gate)) return Optional.empty();
        return segment.next()
                .filter(open -> open != gate)
                .map(open -> FunnelRules.gateOpen(segment, open))
                .flatMap(FunnelObjections::refused);
    }

    private static Optional<Rejection> full(Funnel funnel, int more) {
        return funnel.touched().size() + more > Funnel.MOST_SEGMENTS
                ? Optional.of(Rejection.rule("funnel.too-many-segments", Funnel.MOST_SEGMENTS))
                : Optional.empty();
    }

    private static Optional<Rejection> refused(Decision decision) {
        return decision instanceof Decision.Refused(var why) ? Optional.of(why) : Optional.empty();
    }
}
