package dev.beachhead.model;

import dev.beachhead.model.ModelEvent.CanvasVersionKept;
import dev.beachhead.model.ModelEvent.FacetChosen;
import dev.beachhead.model.ModelEvent.FacetCounted;
import dev.beachhead.model.ModelEvent.FacetEvent;
import dev.beachhead.model.ModelEvent.FacetWritten;
import dev.beachhead.model.ModelEvent.LinkDrawn;
import dev.beachhead.model.ModelEvent.LinkErased;
import dev.beachhead.model.ModelEvent.LinkEvent;
import dev.beachhead.model.ModelEvent.NoteEvent;
import dev.beachhead.model.ModelEvent.SegmentAdded;
import dev.beachhead.model.ModelEvent.SegmentEvent;
import dev.beachhead.model.ModelEvent.SegmentRemoved;
import dev.beachhead.model.ModelEvent.SegmentRenamed;
import dev.beachhead.room.AtPivot;
import dev.beachhead.room.BusinessModelFacts;
import dev.beachhead.room.Context;
import dev.beachhead.room.Event;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Searchable;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Subject;
import dev.beachhead.room.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The business model canvas of a workshop.
 *
 * @param answers to what the lenses ask of the canvas as a whole
 * @param drawn every link that was drawn and not erased; {@link #links} has those that hold now
 * @param versions the copies that were kept, oldest first
 */
public record Canvas(
        Notes notes,
        PMap<SegmentId, CanvasSegment> segments,
        Answers answers,
        PSet<Link> drawn,
        PVector<CanvasVersion> versions)
        implements Statements, BusinessModelFacts, AtPivot, Searchable {
    public static final int MOST_NOTES = 300;

    /** Versions that are kept because somebody asked; those at pivots are not counted. */
    public static final int MOST_VERSIONS = 100;

    /** For a room in which nobody keeps evidence. */
    private static final EvidenceBook NO_EVIDENCE = statement -> EvidenceBook.Weight.NONE;

    static Canvas empty() {
        return new Canvas(Notes.none(), HashTreePMap.empty(), Answers.NONE, HashTreePSet.empty(), TreePVector.empty());
    }

    /** The room's evidence, or none where nobody keeps any. */
    static EvidenceBook evidence(RoomState room) {
        return room.offering(EvidenceBook.class).orElse(NO_EVIDENCE);
    }

    /** In the order of their colours, which is that of their making. */
    public List<CanvasSegment> segmentsInOrder() {
        return segments.values().stream()
                .sorted(Comparator.comparing(CanvasSegment::colour))
                .toList();
    }

    /** The segment a note belongs to; empty also for one that was removed since. */
    public Optional<CanvasSegment> segmentOf(Note note) {
        return note.segment().flatMap(id -> Optional.ofNullable(segments.get(id)));
    }

    /** The links of a kind whose two notes are on the canvas, in the blocks between which it leads. */
    public List<Link> links(Link.Kind kind) {
        return drawn.stream()
                .filter(link -> link.kind() == kind)
                .filter(link -> isIn(link.from(), kind.from()) && isIn(link.to(), kind.to()))
                .sorted(Comparator.comparing((Link link) -> link.from().value())
                        .thenComparing(link -> link.to().value()))
                .toList();
    }

    private boolean isIn(NoteId note, Block block) {
        return notes.find(note).filter(one -> one.block() == block).isPresent();
    }

    public Optional<CanvasVersion> version(VersionId id) {
        return versions.stream().filter(version -> version.id().equals(id)).findFirst();
    }

    /** The canvas as it is now, to be compared. */
    public CanvasCopy copy(EvidenceBook evidence) {
        return new CanvasCopy(notes.live(), answers, Set.copyOf(reopened(evidence)));
    }

    /** How many notes are what now. */
    public Tally tally(EvidenceBook evidence) {
        var counts = notes.live().values().stream()
                .collect(Collectors.groupingBy(
                        note -> Standing.of(note, evidence).status(), Collectors.counting()));
        return new Tally(
                counts.getOrDefault(Status.GUESS, 0L).intValue(),
                counts.getOrDefault(Status.TESTING, 0L).intValue(),
                counts.getOrDefault(Status.FACT, 0L).intValue(),
                counts.getOrDefault(Status.REFUTED, 0L).intValue());
    }

    /** What happened when a copy of this canvas is kept; pure, for whoever decides that it is. */
    public CanvasVersionKept kept(VersionId id, String name, CanvasVersion.Cause cause, EvidenceBook evidence) {
        return new CanvasVersionKept(id, name, cause, reopened(evidence));
    }

    private List<NoteId> reopened(EvidenceBook evidence) {
        return notes.inOrder().stream()
                .filter(note -> Standing.of(note, evidence).lostEvidence())
                .map(Note::id)
                .toList();
    }

    @Override
    public List<Stated> statements(RoomState room) {
        return notes.inOrder().stream()
                .map(note -> new Stated(
                        note.statement(),
                        note.block().title(),
                        Texts.cleanLine(note.text().text())))
                .toList();
    }

    @Override
    public List<Thing> things(RoomState room, ParticipantId viewer) {
        return notes.inOrder().stream()
                .map(note -> new Thing(
                        new Subject("model", "canvas:" + note.id()), note.text().text()))
                .toList();
    }

    /** As {@link Reliance} counts; 0 for what is no note on the canvas. */
    @Override
    public int restsOn(RoomState room, Statement statement) {
        return NoteId.parse(statement.item())
                .flatMap(notes::find)
                .filter(note -> note.statement().equals(statement))
                .map(note -> Reliance.on(this, note))
                .orElse(0);
    }

    @Override
    public Tally tally(RoomState room) {
        return tally(evidence(room));
    }

    @Override
    public Optional<MarketType> marketType() {
        return answers.choice(Facet.MARKET_TYPE).flatMap(MarketTypes::of);
    }

    @Override
    public Fit fit(RoomState room) {
        return ValueFit.of(this, evidence(room)).figures();
    }

    @Override
    public boolean isPayerKnown(RoomState room) {
        return isFact(room, Block.CUSTOMER_SEGMENTS, note -> note.is(Option.ROLE_BUDGET_HOLDER));
    }

    @Override
    public boolean isChannelConfirmed(RoomState room) {
        return isFact(room, Block.CHANNELS, note -> true);
    }

    private boolean isFact(RoomState room, Block block, Predicate<Note> wanted) {
        var evidence = evidence(room);
        return notes.in(block).stream()
                .filter(wanted)
                .anyMatch(note -> Standing.of(note, evidence).status() == Status.FACT);
    }

    @Override
    public String salesRoadMap() {
        return answers.text(Facet.SALES_ROAD_MAP).text();
    }

    @Override
    public String demandCreation() {
        return answers.text(Facet.DEMAND_CREATION).text();
    }

    @Override
    public Optional<Double> plannedSpend() {
        return answers.number(Facet.PLANNED_SPEND);
    }

    /** A copy of the canvas that the team leaves, called by the beginning of the reason. */
    @Override
    public List<Event> atPivot(RoomState room, Context context, String reason) {
        var random = context.random();
        var id = new VersionId(new UUID(random.nextLong(), random.nextLong()));
        var name = Texts.excerpt(reason, CanvasVersion.LONGEST_NAME);
        return List.of(kept(id, name, CanvasVersion.Cause.PIVOT, evidence(room)));
    }

    Canvas apply(ModelEvent event, Stamp stamp) {
        return switch (event) {
            case NoteEvent note -> with(notes.apply(note, stamp));
            case FacetEvent facet -> apply(facet, stamp);
            case LinkEvent link -> apply(link);
            case SegmentEvent segment -> apply(segment);
            case CanvasVersionKept kept -> keep(kept, stamp);
        };
    }

    private Canvas apply(FacetEvent event, Stamp stamp) {
        return event.note()
                .map(id -> with(notes.change(id, note -> note.with(answered(note.details(), event, stamp)))))
                .orElseGet(() -> new Canvas(notes, segments, answered(answers, event, stamp), drawn, versions));
    }

    private static Answers answered(Answers before, FacetEvent event, Stamp stamp) {
        return switch (event) {
            case FacetChosen(var _, var facet, var option) -> before.chosen(facet, option);
            case FacetWritten(var _, var facet, var text, var overlap) ->
                before.written(facet, before.text(facet).edited(text, overlap, stamp));
            case FacetCounted(var _, var facet, var number) -> before.counted(facet, number);
        };
    }

    private Canvas apply(LinkEvent event) {
        var changed = switch (event) {
            case LinkDrawn(var kind, var from, var to) -> drawn.plus(new Link(kind, from, to));
            case LinkErased(var kind, var from, var to) -> drawn.minus(new Link(kind, from, to));
        };
        return new Canvas(notes, segments, answers, changed, versions);
    }

    private Canvas apply(SegmentEvent event) {
        var changed = switch (event) {
            case SegmentAdded(var id, var name, var colour) -> segments.plus(id, new CanvasSegment(id, name, colour));
            case SegmentRenamed(var id, var name) ->
                Optional.ofNullable(segments.get(id))
                        .map(segment -> segments.plus(id, segment.renamed(name)))
                        .orElse(segments);
            case SegmentRemoved(var id) -> segments.minus(id);
        };
        return new Canvas(notes, changed, answers, drawn, versions);
    }

    private Canvas keep(CanvasVersionKept event, Stamp stamp) {
        if (version(event.version()).isPresent()) return this;
        var copy = new CanvasCopy(notes.live(), answers, Set.copyOf(event.reopened()));
        var version = new CanvasVersion(event.version(), event.name(), event.cause(), copy, stamp.actor(), stamp.at());
        return new Canvas(notes, segments, answers, drawn, versions.plus(version));
    }

    private Canvas with(Notes newNotes) {
        return new Canvas(newNotes, segments, answers, drawn, versions);
    }
}
