package dev.beachhead.funnel;

import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A market on its way through the funnel.
 *
 * @param origin the candidate it began as, or its ancestor did
 * @param parent the segment it was split from
 * @param name 1 to {@link #LONGEST_NAME} characters
 * @param lane where it is; while it is parked, where it was
 * @param answers the yes of each gate that was answered, of gates it has been moved back behind too
 * @param parked why it is beside the lanes
 * @param parts what it was split into; with any, it is closed
 * @param earlier answers that others took the place of, and the no of each parking that is over, newest first
 * @param moved who moved, parked or split it last; empty while nobody has
 */
public record Segment(
        SegmentId id,
        CandidateId origin,
        Optional<SegmentId> parent,
        String name,
        Lane lane,
        PMap<Gate, GateAnswer> answers,
        Optional<AtGate> parked,
        List<SegmentId> parts,
        List<AtGate> earlier,
        Optional<Move> moved) {
    public static final int LONGEST_NAME = Candidate.LONGEST_NAME;

    /** How many earlier answers are kept with the segment; the journal has all. */
    public static final int KEPT = 50;

    /** An answer and the gate it was given at. */
    public record AtGate(Gate gate, GateAnswer answer) {}

    /** Who moved a segment, and when. */
    public record Move(ParticipantId who, Instant when) {
        static Optional<Move> of(Stamp stamp) {
            return Optional.of(new Move(stamp.actor(), stamp.at()));
        }
    }

    public Segment {
        parts = List.copyOf(parts);
        earlier = List.copyOf(earlier);
    }

    /** As a candidate enters the funnel. */
    static Segment of(CandidateId candidate, String name) {
        return new Segment(
                SegmentId.of(candidate),
                candidate,
                Optional.empty(),
                name,
                Lane.CANDIDATES,
                HashTreePMap.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether it was split: it is kept as what its parts came from, and takes no part itself any more. */
    public boolean isClosed() {
        return !parts.isEmpty();
    }

    public boolean isParked() {
        return parked.isPresent();
    }

    /** Whether its card lies in one of the lanes. */
    public boolean isInPlay() {
        return !isClosed() && !isParked();
    }

    /** The UUID under which the vote knows it: that of the candidate, for nobody voted on its parts. */
    public UUID market() {
        return origin.value();
    }

    /** The gate to answer next; empty when all five are answered. */
    public Optional<Gate> next() {
        return lane.next();
    }

    /** What was answered there last: the no of a parked segment, or the yes. */
    public Optional<GateAnswer> answer(Gate gate) {
        return parked.filter(no -> no.gate() == gate)
                .map(AtGate::answer)
                .or(() -> Optional.ofNullable(answers.get(gate)));
    }

    /** Whether the gate's yes is kept from before the segment was moved back or split, and is to be looked at again. */
    public boolean isToConfirm(Gate gate) {
        return Optional.ofNullable(answers.get(gate))
                .filter(answer -> !answer.isConfirmed())
                .isPresent();
    }

    /** The gates it has come through on answers that are to be confirmed, in order. */
    public List<Gate> toConfirm() {
        return Arrays.stream(Gate.values())
                .filter(lane::isPast)
                .filter(this::isToConfirm)
                .toList();
    }

    Segment passed(Gate gate, GateAnswer yes, Stamp stamp) {
        var replaced = Optional.ofNullable(answers.get(gate)).map(answer -> new AtGate(gate, answer));
        var answered = with(answers.plus(gate, yes)).remembering(replaced);
        return lane.isPast(gate) ? answered : answered.in(gate.lane(), stamp);
    }

    Segment confirmed(Gate gate, Stamp stamp) {
        var confirmed = with(mark(answers, gate, Confirmation.CONFIRMED));
        return lane.isPast(gate) ? confirmed : confirmed.in(gate.lane(), stamp);
    }

    Segment movedBack(Lane to, Stamp stamp) {
        var kept = answers;
        for (var gate : Gate.values()) if (!to.isPast(gate)) kept = mark(kept, gate, Confirmation.TO_CONFIRM);
        return with(kept).in(to, stamp);
    }

    Segment in(Lane newLane, Stamp stamp) {
        return new Segment(id, origin, parent, name, newLane, answers, parked, parts, earlier, Move.of(stamp));
    }

    Segment parked(Gate gate, GateAnswer no, Stamp stamp) {
        var there = Optional.of(new AtGate(gate, no));
        return new Segment(id, origin, parent, name, lane, answers, there, parts, earlier, Move.of(stamp));
    }

    Segment returned(Stamp stamp) {
        var back =
                new Segment(id, origin, parent, name, lane, answers, Optional.empty(), parts, earlier, Move.of(stamp));
        return back.remembering(parked);
    }

    Segment renamed(String newName) {
        return new Segment(id, origin, parent, newName, lane, answers, parked, parts, earlier, moved);
    }

    Segment closed(List<SegmentId> into, Stamp stamp) {
        return new Segment(id, origin, parent, name, lane, answers, parked, into, earlier, Move.of(stamp));
    }

    /** One of the narrower segments it is split into: in its place, with its answers, which are to be confirmed. */
    Segment narrower(SegmentId part, String partName, Stamp stamp) {
        var inherited = answers;
        for (var gate : Gate.values()) inherited = mark(inherited, gate, Confirmation.TO_CONFIRM);
        return new Segment(
                part,
                origin,
                Optional.of(id),
                partName,
                lane,
                inherited,
                Optional.empty(),
                List.of(),
                List.of(),
                Move.of(stamp));
    }

    /** With another answer at a gate that was answered. */
    Segment with(Gate gate, GateAnswer answer) {
        if (parked.filter(no -> no.gate() == gate).isEmpty()) return with(answers.plus(gate, answer));
        var there = Optional.of(new AtGate(gate, answer));
        return new Segment(id, origin, parent, name, lane, answers, there, parts, earlier, moved);
    }

    private Segment with(PMap<Gate, GateAnswer> newAnswers) {
        return new Segment(id, origin, parent, name, lane, newAnswers, parked, parts, earlier, moved);
    }

    private Segment remembering(Optional<AtGate> answer) {
        var newest =
                Stream.concat(answer.stream(), earlier.stream()).limit(KEPT).toList();
        return new Segment(id, origin, parent, name, lane, answers, parked, parts, newest, moved);
    }

    private static PMap<Gate, GateAnswer> mark(PMap<Gate, GateAnswer> all, Gate gate, Confirmation confirmation) {
        var answer = all.get(gate);
        return answer == null || answer.confirmation() == confirmation
                ? all
                : all.plus(gate, answer.with(confirmation));
    }
}
