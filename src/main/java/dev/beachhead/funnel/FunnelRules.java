package dev.beachhead.funnel;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.funnel.FunnelCommand.AnswerCommand;
import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.MoveCommand;
import dev.beachhead.funnel.FunnelCommand.ReleaseBeachhead;
import dev.beachhead.funnel.FunnelCommand.SegmentCommand;
import dev.beachhead.funnel.FunnelCommand.ShapeCommand;
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
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;

/** What may happen in a funnel: which segment it is about here, and what may become of it in rules of their own. */
final class FunnelRules {
    private FunnelRules() {}

    static Decision decide(RoomState room, FunnelCommand command, Context context) {
        return switch (command) {
            case SegmentCommand about -> decide(room, about);
            case ReleaseBeachhead(var reason) -> BeachheadRules.release(room.state(Funnel.class), reason, context);
        };
    }

    /** A way through the gates is walked step by step, and so it is taken back. */
    static Reversal reversal(FunnelEvent event) {
        return switch (event) {
            case BeachheadChosen _ -> Reversal.never("funnel.undo-beachhead");
            case BeachheadReleased _ -> Reversal.never("funnel.undo-beachhead");
            case SegmentBegan _ -> Reversal.LATEST;
            case GatePassed _ -> Reversal.LATEST;
            case SegmentParked _ -> Reversal.LATEST;
            case SegmentReturned _ -> Reversal.LATEST;
            case SegmentMovedBack _ -> Reversal.LATEST;
            case AnswerConfirmed _ -> Reversal.LATEST;
            case SegmentSplit _ -> Reversal.LATEST;
            case ReasonEdited _ -> Reversal.FREE;
            case EvidenceLinked _ -> Reversal.FREE;
            case EvidenceUnlinked _ -> Reversal.FREE;
            case SegmentRenamed _ -> Reversal.FREE;
        };
    }

    static Decision gateOpen(Segment segment, Gate open) {
        return Decision.refuse("funnel.gate-open", segment.name(), open.title());
    }

    /** For what was parked: who came second learns who came first. */
    static Decision wasParked(Segment segment) {
        return Decision.refuse(overtaken(segment));
    }

    static Decision isBeachhead(Segment segment) {
        return Decision.refuse("funnel.is-beachhead", segment.name(), mover(segment));
    }

    /** What to say to somebody who was about to answer for a segment that another person has moved, parked or split. */
    static Rejection overtaken(Segment segment) {
        if (segment.isClosed()) return Rejection.rule("funnel.was-split", segment.name(), mover(segment));
        if (segment.isParked()) return Rejection.rule("funnel.was-parked", segment.name(), mover(segment));
        return Rejection.rule(
                "funnel.already-moved",
                segment.name(),
                mover(segment),
                segment.lane().title());
    }

    /** Who moved, parked, split or chose it last; only asked of a segment to which that happened. */
    static ParticipantId mover(Segment segment) {
        return segment.moved().orElseThrow().who();
    }

    private static Decision decide(RoomState room, SegmentCommand command) {
        var funnel = room.state(Funnel.class);
        var shortlist = room.state(Brainstorm.class);
        var found = funnel.segment(command.segment(), shortlist);
        if (found.isEmpty()) return noSuchSegment(command.segment(), shortlist);
        var segment = found.get();
        if (segment.isClosed()) return Decision.refuse(overtaken(segment));
        var decision = switch (command) {
            case MoveCommand move -> MoveRules.decide(segment, move);
            case AnswerCommand answer -> AnswerRules.decide(segment, answer);
            case ShapeCommand shape -> ShapeRules.decide(funnel, shortlist, segment, shape);
            case ChooseBeachhead(var _, var acknowledged) -> BeachheadRules.choose(room, segment, acknowledged);
        };
        return funnel.touched().containsKey(segment.id()) ? decision : beginning(segment, decision);
    }

    /** The first thing that happens to a candidate in the funnel makes it a segment. */
    private static Decision beginning(Segment segment, Decision decision) {
        if (!(decision instanceof Decision.Accepted(var events)) || events.isEmpty()) return decision;
        var all = new ArrayList<Event>();
        all.add(new SegmentBegan(segment.origin(), segment.name()));
        all.addAll(events);
        return new Decision.Accepted(all);
    }

    private static Decision noSuchSegment(SegmentId id, Candidates shortlist) {
        boolean waits = shortlist.candidate(new CandidateId(id.value())).isPresent();
        return Decision.refuse(waits ? "funnel.not-frozen" : "funnel.no-such-segment");
    }
}
