package dev.beachhead.funnel;

import dev.beachhead.room.Command;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants of the funnel. A segment that was split takes no command any more; one that is parked only returns. Who comes
 * second to a segment is told who moved it, and where it is.
 */
public sealed interface FunnelCommand extends Command {

    /** Works on one segment. */
    sealed interface SegmentCommand extends FunnelCommand {
        SegmentId segment();
    }

    /** Moves a segment's card. */
    sealed interface MoveCommand extends SegmentCommand {}

    /**
     * Answers a gate with yes: the next one, which leads into its lane, or one whose answer is to be confirmed.
     *
     * @param gate refused beyond the next one, naming the one that is open
     */
    record PassGate(SegmentId segment, Gate gate, Answer answer) implements MoveCommand {}

    /**
     * Answers a gate with no, as {@link PassGate} with yes.
     *
     * @param reason 1 to {@link GateAnswer#LONGEST_REASON} characters
     */
    record Park(SegmentId segment, Gate gate, String reason) implements MoveCommand {}

    /** @param to a lane before the one where it is; answers beyond it are kept and are to be confirmed */
    record MoveBack(SegmentId segment, Lane to) implements MoveCommand {}

    /** Lets an answer that was kept stand as it is; that of the next gate leads into its lane. */
    record Confirm(SegmentId segment, Gate gate) implements MoveCommand {}

    /** From beside the lanes to where it was. */
    record ReturnFromParking(SegmentId segment) implements MoveCommand {}

    /** Works on what was answered at a gate. */
    sealed interface AnswerCommand extends SegmentCommand {
        Gate gate();
    }

    /**
     * @param base the text the edit started from; what others wrote meanwhile is joined by words
     * @param text 1 to {@link GateAnswer#LONGEST_REASON} characters
     */
    record EditReason(SegmentId segment, Gate gate, String base, String text) implements AnswerCommand {}

    /** @param evidence what is linked already is not linked again */
    record LinkEvidence(SegmentId segment, Gate gate, Evidence evidence) implements AnswerCommand {}

    record UnlinkEvidence(SegmentId segment, Gate gate, EvidenceId evidence) implements AnswerCommand {}

    /** Works on what a segment is. */
    sealed interface ShapeCommand extends SegmentCommand {}

    /**
     * Makes narrower segments of one, in its lane; it closes. Their answers are inherited and are to be confirmed.
     *
     * @param parts two to {@link Funnel#MOST_PARTS}, with different ids; an id that is already in use means that the wish is
     *     fulfilled: nothing happens
     */
    record Split(SegmentId segment, List<SegmentPart> parts) implements ShapeCommand {
        public Split {
            parts = List.copyOf(parts);
            if (parts.stream().map(SegmentPart::id).distinct().count() < parts.size())
                throw new IllegalArgumentException("two parts share an id");
        }
    }

    /** @param name 1 to {@link Segment#LONGEST_NAME} characters; no two segments in the funnel have names that look the same */
    record RenameSegment(SegmentId segment, String name) implements ShapeCommand {}

    /**
     * Makes it the beachhead; there is one at most. It must have come through all gates on confirmed answers.
     *
     * @param acknowledged what speaks against it and is overruled; refused, with the warnings, as long as one is missing
     */
    record ChooseBeachhead(SegmentId segment, Set<Warning> acknowledged) implements SegmentCommand {
        public ChooseBeachhead {
            acknowledged = Set.copyOf(acknowledged);
        }
    }

    /**
     * Puts the beachhead back into the lane before. For facilitators.
     *
     * @param reason 1 to {@link GateAnswer#LONGEST_REASON} characters
     */
    record ReleaseBeachhead(String reason) implements FunnelCommand {}
}
