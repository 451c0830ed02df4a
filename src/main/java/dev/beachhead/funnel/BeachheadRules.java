package dev.beachhead.funnel;

import dev.beachhead.funnel.FunnelEvent.BeachheadChosen;
import dev.beachhead.funnel.FunnelEvent.BeachheadReleased;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.Set;

/** Exactly one market comes first. */
final class BeachheadRules {
    private BeachheadRules() {}

    static Decision choose(RoomState room, Segment segment, Set<Warning> acknowledged) {
        var first = room.state(Funnel.class).first();
        if (first.isPresent()) return FunnelRules.isBeachhead(first.get());
        if (segment.isParked()) return FunnelRules.wasParked(segment);
        if (segment.next().isPresent())
            return FunnelRules.gateOpen(segment, segment.next().get());
        if (!segment.toConfirm().isEmpty())
            return Decision.refuse(
                    "funnel.to-confirm",
                    segment.name(),
                    segment.toConfirm().getFirst().title());
        var warnings = Warnings.against(segment, room);
        if (!acknowledged.containsAll(warnings))
            return Decision.refuse(
                    "funnel.warned",
                    segment.name(),
                    warnings.stream().map(Warning::sentence).toList());
        return Decision.accept(new BeachheadChosen(segment.id(), warnings));
    }

    static Decision release(Funnel funnel, String given, Context context) {
        if (!context.leads()) return Decision.refuse(Rejection.forbidden("funnel.facilitator-only"));
        var first = funnel.first();
        if (first.isEmpty()) return Decision.refuse("funnel.no-beachhead");
        var reason = Texts.clean(given);
        return AnswerRules.wrongReason(reason)
                .orElseGet(
                        () -> Decision.accept(new BeachheadReleased(first.get().id(), reason)));
    }
}
