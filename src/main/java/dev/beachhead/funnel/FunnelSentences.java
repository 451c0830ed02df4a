package dev.beachhead.funnel;

import dev.beachhead.funnel.FunnelEvent.AnswerConfirmed;
import dev.beachhead.funnel.FunnelEvent.BeachheadChosen;
import dev.beachhead.funnel.FunnelEvent.BeachheadReleased;
import dev.beachhead.funnel.FunnelEvent.EvidenceLinked;
import dev.beachhead.funnel.FunnelEvent.EvidenceUnlinked;
import dev.beachhead.funnel.FunnelEvent.GatePassed;
import dev.beachhead.funnel.FunnelEvent.ReasonEdited;
import dev.beachhead.funnel.FunnelEvent.SegmentBegan;
import dev.beachhead.funnel.FunnelEvent.SegmentMovedBack;
import dev.beachhead.funnel.FunnelEvent.SegmentParked;
import dev.beachhead.funnel.FunnelEvent.SegmentRenamed;
import dev.beachhead.funnel.FunnelEvent.SegmentReturned;
import dev.beachhead.funnel.FunnelEvent.SegmentSplit;
import dev.beachhead.room.Activity;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import dev.beachhead.room.Texts;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the activity says of a funnel. The first argument of every sentence is the segment's name. */
final class FunnelSentences {
    private static final int EXCERPT = 80;

    private final Funnel before;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the funnel as it was when the event happened */
    FunnelSentences(Funnel before, Activity activity, Stamp stamp) {
        this.before = before;
        this.activity = activity;
        this.stamp = stamp;
    }

    Optional<Telling> of(FunnelEvent event) {
        return Optional.ofNullable(before.touched().get(event.segment())).flatMap(segment -> of(event, segment));
    }

    private Optional<Telling> of(FunnelEvent event, Segment segment) {
        var name = segment.name();
        return switch (event) {
            case SegmentBegan _ -> Optional.empty();
            case GatePassed(var _, var gate, var _) ->
                say(segment.lane().isPast(gate) ? "answered" : "passed", name, gate.title());
            case SegmentParked(var _, var gate, var reason) -> say("parked", name, gate.title(), excerpt(reason));
            case SegmentReturned _ -> say("returned", name, segment.lane().title());
            case SegmentMovedBack(var _, var to) -> say("moved-back", name, to.title());
            case AnswerConfirmed(var _, var gate) -> say("confirmed", name, gate.title());
            case ReasonEdited edited -> edited(edited, segment);
            case EvidenceLinked(var _, var gate, var evidence) ->
                say("evidence-linked", name, gate.title(), excerpt(evidence.label()));
            case EvidenceUnlinked(var _, var gate, var _) -> say("evidence-unlinked", name, gate.title());
            case SegmentSplit split -> split(split, name);
            case SegmentRenamed(var _, var newName) -> say("renamed", name, newName);
            case BeachheadChosen(var _, var overruled) ->
                overruled.isEmpty() ? say("chosen", name) : say("chosen-overruling", name, overruled.size());
            case BeachheadReleased(var _, var reason) -> say("released", name, excerpt(reason));
        };
    }

    private Optional<Telling> edited(ReasonEdited event, Segment segment) {
        var arguments = new Object[] {segment.name(), event.gate().title()};
        var displaced = segment.answer(event.gate())
                .flatMap(answer -> answer.reason().by())
                .filter(author -> event.overlap() && !author.equals(stamp.actor()));
        if (displaced.isPresent()) return say("reason-overlap", arguments).map(telling -> telling.to(displaced.get()));
        return say("reason-edited", arguments).filter(telling -> !activity.tellsAlready(telling, stamp));
    }

    private static Optional<Telling> split(SegmentSplit event, String name) {
        var names = event.parts().stream().map(SegmentPart::name).collect(Collectors.joining(" · "));
        return say("split", name, event.parts().size(), names);
    }

    private static Optional<Telling> say(String what, Object... arguments) {
        return Optional.of(Telling.of("funnel.activity." + what, arguments));
    }

    private static String excerpt(String text) {
        return Texts.excerpt(text, EXCERPT);
    }
}
