package dev.beachhead.funnel;

import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.MoveCommand;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.funnel.FunnelEvent.AnswerConfirmed;
import dev.beachhead.funnel.FunnelEvent.SegmentMovedBack;
import dev.beachhead.funnel.FunnelEvent.SegmentReturned;
import dev.beachhead.room.Decision;
import java.util.Optional;

/** Where a segment may go: one lane at a time forward, any number back, and beside the lanes. */
final class MoveRules {
    private MoveRules() {}

    static Decision decide(Segment segment, MoveCommand command) {
        if (segment.isParked())
            return command instanceof ReturnFromParking
                    ? Decision.accept(new SegmentReturned(segment.id()))
                    : FunnelRules.wasParked(segment);
        if (segment.lane() == Lane.BEACHHEAD) return FunnelRules.isBeachhead(segment);
        return switch (command) {
            case PassGate(var _, var gate, var answer) ->
                unasked(segment, gate).orElseGet(() -> AnswerRules.yes(segment, gate, answer));
            case Park(var _, var gate, var reason) ->
                unasked(segment, gate).orElseGet(() -> AnswerRules.no(segment, gate, reason));
            case MoveBack(var _, var to) -> moveBack(segment, to);
            case Confirm(var _, var gate) -> confirm(segment, gate);
            // Somebody else was faster, and it is where it was.
            case ReturnFromParking _ -> Decision.accept();
        };
    }

    /** Why a gate is not to be answered now; empty for the next one, and for one whose answer is to be confirmed. */
    private static Optional<Decision> unasked(Segment segment, Gate gate) {
        if (segment.lane().isPast(gate))
            return segment.isToConfirm(gate)
                    ? Optional.empty()
                    : Optional.of(Decision.refuse(FunnelRules.overtaken(segment)));
        return segment.next().filter(open -> open != gate).map(open -> FunnelRules.gateOpen(segment, open));
    }

    private static Decision moveBack(Segment segment, Lane to) {
        if (to == segment.lane()) return Decision.accept();
        if (to.compareTo(segment.lane()) > 0)
            return Decision.refuse(
                    "funnel.not-back", segment.name(), segment.lane().title());
        return Decision.accept(new SegmentMovedBack(segment.id(), to));
    }

    private static Decision confirm(Segment segment, Gate gate) {
        boolean isPast = segment.lane().isPast(gate);
        if (isPast && !segment.isToConfirm(gate)) return Decision.accept();
        var open = segment.next().filter(next -> !isPast && (next != gate || !segment.isToConfirm(gate)));
        return open.map(next -> FunnelRules.gateOpen(segment, next))
                .orElseGet(() -> Decision.accept(new AnswerConfirmed(segment.id(), gate)));
    }
}
