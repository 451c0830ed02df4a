package dev.beachhead.funnel;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Event;
import dev.beachhead.room.Milestone;
import java.util.List;

/** What happened in the funnel. Texts stand in the events as they were decided. */
public sealed interface FunnelEvent extends Event {

    SegmentId segment();

    /** Somebody did something with a candidate for the first time. */
    record SegmentBegan(CandidateId candidate, String name) implements FunnelEvent {
        @Override
        public SegmentId segment() {
            return SegmentId.of(candidate);
        }
    }

    record GatePassed(SegmentId segment, Gate gate, Answer answer) implements FunnelEvent {}

    record SegmentParked(SegmentId segment, Gate gate, String reason) implements FunnelEvent {}

    record SegmentReturned(SegmentId segment) implements FunnelEvent {}

    record SegmentMovedBack(SegmentId segment, Lane to) implements FunnelEvent {}

    record AnswerConfirmed(SegmentId segment, Gate gate) implements FunnelEvent {}

    /** @param overlap whether it displaced words that somebody else had just written */
    record ReasonEdited(SegmentId segment, Gate gate, String text, boolean overlap) implements FunnelEvent {}

    record EvidenceLinked(SegmentId segment, Gate gate, Evidence evidence) implements FunnelEvent {}

    record EvidenceUnlinked(SegmentId segment, Gate gate, EvidenceId evidence) implements FunnelEvent {}

    record SegmentSplit(SegmentId segment, List<SegmentPart> parts) implements FunnelEvent, Milestone {
        public SegmentSplit {
            parts = List.copyOf(parts);
        }
    }

    record SegmentRenamed(SegmentId segment, String name) implements FunnelEvent {}

    /** @param overruled the warnings that stood against it */
    record BeachheadChosen(SegmentId segment, List<Warning> overruled) implements FunnelEvent, Milestone {
        public BeachheadChosen {
            overruled = List.copyOf(overruled);
        }
    }

    record BeachheadReleased(SegmentId segment, String reason) implements FunnelEvent, Milestone {}
}
