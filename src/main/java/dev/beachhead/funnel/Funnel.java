package dev.beachhead.funnel;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
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
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.Markets;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Searchable;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The funnel of a workshop: its segments, and the one that comes first. A segment begins for each candidate when the shortlist is
 * frozen; those that nobody has touched are not kept here, so whoever shows segments reads them through {@link #segments}.
 *
 * @param touched the segments with which something was ever done, closed ones too; none of them ever leaves
 * @param choice the one market that comes first
 * @param released the choices that were taken back, oldest first
 */
public record Funnel(PMap<SegmentId, Segment> touched, Optional<Choice> choice, PVector<Release> released)
        implements Markets, Statements, Searchable {
    /** How many segments there may be, closed ones too. */
    public static final int MOST_SEGMENTS = 200;

    /** Into how many a segment may be split at once. */
    public static final int MOST_PARTS = 12;

    /** @param overruled the warnings that stood against it, and were answered with a second yes */
    public record Choice(SegmentId segment, List<Warning> overruled, ParticipantId who, Instant when) {
        public Choice {
            overruled = List.copyOf(overruled);
        }
    }

    /** A choice that was taken back, and why. */
    public record Release(Choice choice, String reason, ParticipantId who, Instant when) {}

    static Funnel empty() {
        return new Funnel(HashTreePMap.empty(), Optional.empty(), TreePVector.empty());
    }

    /**
     * All segments: those that somebody touched, and one for each other candidate of a frozen shortlist; in the order of the
     * shortlist, parts after what they came from, and last what came from candidates that have left the list.
     */
    public List<Segment> segments(Candidates shortlist) {
        var order = shortlist.candidates().stream().map(Candidate::id).toList();
        return Stream.concat(touched.values().stream(), untouched(shortlist))
                .sorted(Comparator.<Segment>comparingInt(segment -> place(order, segment))
                        .thenComparing(segment -> segment.id().value()))
                .toList();
    }

    /** As {@link #segments}, those whose cards lie in one lane. */
    public List<Segment> segmentsIn(Lane lane, Candidates shortlist) {
        return segments(shortlist).stream()
                .filter(Segment::isInPlay)
                .filter(segment -> segment.lane() == lane)
                .toList();
    }

    /** As {@link #segments}, those beside the lanes. */
    public List<Segment> parked(Candidates shortlist) {
        return segments(shortlist).stream().filter(Segment::isParked).toList();
    }

    /** Empty for an id that is neither a segment's nor a candidate's on a frozen shortlist. */
    public Optional<Segment> segment(SegmentId id, Candidates shortlist) {
        return Optional.ofNullable(touched.get(id))
                .or(() -> untouched(shortlist)
                        .filter(segment -> segment.id().equals(id))
                        .findFirst());
    }

    /** The segment that comes first; empty while none was chosen. */
    public Optional<Segment> first() {
        return choice.flatMap(chosen -> Optional.ofNullable(touched.get(chosen.segment())));
    }

    @Override
    public Optional<Market> beachhead() {
        return first().map(Funnel::market);
    }

    @Override
    public List<Market> inPlay(RoomState room) {
        return segments(room.state(Brainstorm.class)).stream()
                .filter(Segment::isInPlay)
                .sorted(Comparator.comparing(Segment::lane).reversed())
                .map(Funnel::market)
                .toList();
    }

    /** What was answered with yes at the gates of the segments in play: that is what the choice stands on. */
    @Override
    public List<Stated> statements(RoomState room) {
        return segments(room.state(Brainstorm.class)).stream()
                .filter(Segment::isInPlay)
                .flatMap(segment -> Arrays.stream(Gate.values())
                        .flatMap(gate -> segment
                                .answer(gate)
                                .filter(answer -> answer.verdict() == Verdict.YES)
                                .map(answer -> new Stated(
                                        statement(segment.id(), gate),
                                        segment.name(),
                                        Texts.cleanLine(answer.reason().text())))
                                .stream()))
                .toList();
    }

    @Override
    public List<Thing> things(RoomState room, ParticipantId viewer) {
        return segments(room.state(Brainstorm.class)).stream()
                .filter(segment -> !segment.isClosed())
                .map(segment -> new Thing(new Subject("funnel", "segment:" + segment.id()), segment.name()))
                .toList();
    }

    /** The answers given after it in the same segment, and one more when that became the beachhead. */
    @Override
    public int restsOn(RoomState room, Statement statement) {
        return touched.values().stream()
                .mapToInt(segment -> restsOn(segment, statement))
                .sum();
    }

    /** Whether a segment gave a reason for which there is neither a link to evidence nor a word that anybody said. */
    static boolean lacksEvidence(Segment segment, RoomState room) {
        return segment.answers().entrySet().stream()
                .anyMatch(entry -> lacksEvidence(segment.id(), entry.getKey(), entry.getValue(), room));
    }

    /** Whether an answer has neither a link of its own nor anybody who said something about it. */
    public static boolean lacksEvidence(SegmentId segment, Gate gate, GateAnswer answer, RoomState room) {
        boolean said = room.offering(EvidenceBook.class)
                .filter(book -> book.weight(statement(segment, gate)).pieces() > 0)
                .isPresent();
        return answer.lacksEvidence() && !said;
    }

    /** The name under which evidence about an answer is kept. */
    public static Statement statement(SegmentId segment, Gate gate) {
        return new Statement("funnel", segment + ":" + gate.key());
    }

    private int restsOn(Segment segment, Statement statement) {
        var answered = Arrays.stream(Gate.values())
                .filter(gate -> segment.answer(gate).isPresent())
                .map(gate -> statement(segment.id(), gate))
                .toList();
        int place = answered.indexOf(statement);
        if (place < 0) return 0;
        boolean first =
                choice.filter(chosen -> chosen.segment().equals(segment.id())).isPresent();
        return answered.size() - 1 - place + (first ? 1 : 0);
    }

    private static Market market(Segment segment) {
        return new Market(segment.id().value(), segment.name());
    }

    Funnel apply(FunnelEvent event, Stamp stamp) {
        var id = event.segment();
        return switch (event) {
            case SegmentBegan(var candidate, var name) ->
                touched.containsKey(id) ? this : with(touched.plus(id, Segment.of(candidate, name)));
            case GatePassed(var _, var gate, var answer) ->
                change(id, segment -> segment.passed(gate, GateAnswer.yes(answer, stamp), stamp));
            case SegmentParked(var _, var gate, var reason) ->
                change(id, segment -> segment.parked(gate, GateAnswer.no(reason, stamp), stamp));
            case SegmentReturned _ -> change(id, segment -> segment.returned(stamp));
            case SegmentMovedBack(var _, var to) -> change(id, segment -> segment.movedBack(to, stamp));
            case AnswerConfirmed(var _, var gate) -> change(id, segment -> segment.confirmed(gate, stamp));
            case ReasonEdited edited ->
                change(id, edited.gate(), answer -> answer.reworded(edited.text(), edited.overlap(), stamp));
            case EvidenceLinked(var _, var gate, var evidence) -> change(id, gate, answer -> answer.linked(evidence));
            case EvidenceUnlinked(var _, var gate, var evidence) ->
                change(id, gate, answer -> answer.unlinked(evidence));
            case SegmentSplit(var _, var parts) -> split(id, parts, stamp);
            case SegmentRenamed(var _, var name) -> change(id, segment -> segment.renamed(name));
            case BeachheadChosen chosen -> choose(chosen, stamp);
            case BeachheadReleased(var _, var reason) -> release(reason, stamp);
        };
    }

    private Funnel split(SegmentId id, List<SegmentPart> parts, Stamp stamp) {
        var whole = touched.get(id);
        if (whole == null) return this;
        var changed = touched.plus(
                id, whole.closed(parts.stream().map(SegmentPart::id).toList(), stamp));
        for (var part : parts) changed = changed.plus(part.id(), whole.narrower(part.id(), part.name(), stamp));
        return with(changed);
    }

    private Funnel choose(BeachheadChosen event, Stamp stamp) {
        var first = new Choice(event.segment(), event.overruled(), stamp.actor(), stamp.at());
        var chosen = change(event.segment(), segment -> segment.in(Lane.BEACHHEAD, stamp));
        return new Funnel(chosen.touched, Optional.of(first), released);
    }

    private Funnel release(String reason, Stamp stamp) {
        if (choice.isEmpty()) return this;
        var first = choice.get();
        var back = change(first.segment(), segment -> segment.in(Lane.ONE_MARKET, stamp));
        var release = new Release(first, reason, stamp.actor(), stamp.at());
        return new Funnel(back.touched, Optional.empty(), released.plus(release));
    }

    private Stream<Segment> untouched(Candidates shortlist) {
        if (!shortlist.isFrozen()) return Stream.empty();
        return shortlist.candidates().stream()
                .filter(candidate -> !touched.containsKey(SegmentId.of(candidate.id())))
                .map(candidate -> Segment.of(candidate.id(), candidate.name()));
    }

    private static int place(List<CandidateId> order, Segment segment) {
        int place = order.indexOf(segment.origin());
        return place < 0 ? order.size() : place;
    }

    private Funnel change(SegmentId id, UnaryOperator<Segment> how) {
        var segment = touched.get(id);
        return segment == null ? this : with(touched.plus(id, how.apply(segment)));
    }

    private Funnel change(SegmentId id, Gate gate, UnaryOperator<GateAnswer> how) {
        return change(
                id,
                segment -> segment.answer(gate)
                        .map(answer -> segment.with(gate, how.apply(answer)))
                        .orElse(segment));
    }

    private Funnel with(PMap<SegmentId, Segment> newTouched) {
        return new Funnel(newTouched, choice, released);
    }
}
