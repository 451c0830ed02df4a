package dev.beachhead.model;

import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.ModelCommand.AddSegment;
import dev.beachhead.model.ModelCommand.AssignNote;
import dev.beachhead.model.ModelCommand.Choose;
import dev.beachhead.model.ModelCommand.Count;
import dev.beachhead.model.ModelCommand.DrawLink;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.model.ModelCommand.EraseLink;
import dev.beachhead.model.ModelCommand.KeepVersion;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.model.ModelCommand.RemoveNote;
import dev.beachhead.model.ModelCommand.RemoveSegment;
import dev.beachhead.model.ModelCommand.RenameSegment;
import dev.beachhead.model.ModelCommand.RestoreNote;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.model.ModelCommand.Write;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** People who fill a canvas. They name notes and segments that ever existed, whether they are still there or not. */
public final class ModelMoves implements RandomSession.Moves {
    private static final List<String> WORDS = List.of("clinics", "pay", "monthly", "净水", "née", "\n", "tap");

    private final List<NoteId> notes = new ArrayList<>(List.of(NoteId.next()));
    private final List<SegmentId> segments = new ArrayList<>(List.of(SegmentId.next()));
    private String seenEarlier = "";

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        return next(room.state(Canvas.class), random);
    }

    ModelCommand next(Canvas canvas, RandomGenerator random) {
        int dice = random.nextInt(100);
        if (dice < 60) return aboutNotes(canvas, random);
        if (dice < 82) return aboutFacets(canvas, random);
        if (dice < 90) return aboutLinks(canvas, random);
        if (dice < 96) return aboutSegments(random);
        return new KeepVersion(
                new VersionId(RandomSession.uuid(random)),
                word(random),
                RandomSession.one(List.of(CanvasVersion.Cause.values()), random));
    }

    /** Every id that was ever given to a note, or would have been. */
    List<NoteId> notes() {
        return notes;
    }

    private ModelCommand aboutNotes(Canvas canvas, RandomGenerator random) {
        var note = RandomSession.one(notes, random);
        return switch (random.nextInt(12)) {
            case 0, 1 -> add(random);
            case 2, 3 -> edit(canvas, note, random);
            case 4, 5 -> new MoveNote(note, block(random), maybe(notes, random));
            case 6 -> new AssignNote(note, maybe(segments, random));
            case 7, 8, 9 -> new SetStatus(note, RandomSession.one(List.of(Status.values()), random));
            case 10 -> new RemoveNote(note);
            default -> new RestoreNote(note);
        };
    }

    private AddNote add(RandomGenerator random) {
        var id = random.nextInt(20) == 0 ? RandomSession.one(notes, random) : new NoteId(RandomSession.uuid(random));
        notes.add(id);
        return new AddNote(id, block(random), word(random) + " " + word(random), maybe(segments, random));
    }

    private EditNote edit(Canvas canvas, NoteId id, RandomGenerator random) {
        var now = canvas.notes().find(id).map(note -> note.text().text()).orElse("");
        var base = random.nextBoolean() ? now : seenEarlier;
        seenEarlier = now;
        return new EditNote(id, base, random.nextBoolean() ? base + " " + word(random) : word(random));
    }

    private ModelCommand aboutFacets(Canvas canvas, RandomGenerator random) {
        var facet = RandomSession.one(List.of(Facet.values()), random);
        var note = facet.isOfTheCanvas()
                ? Optional.<NoteId>empty()
                : canvas.notes().inOrder().stream()
                        .filter(one -> facet.isOn(one.block()))
                        .map(Note::id)
                        .findAny()
                        .or(() -> Optional.of(RandomSession.one(notes, random)));
        return switch (facet.form()) {
            case CHOICE -> new Choose(note, facet, maybe(facet.options(), random));
            case TEXT -> new Write(note, facet, "", word(random));
            case AMOUNT, COUNT, PERCENT, YEARS ->
                new Count(
                        note,
                        facet,
                        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random.nextDouble(-5, 110)));
        };
    }

    private ModelCommand aboutLinks(Canvas canvas, RandomGenerator random) {
        if (!canvas.drawn().isEmpty() && random.nextInt(3) == 0)
            return new EraseLink(canvas.drawn().iterator().next());
        var kind = RandomSession.one(List.of(Link.Kind.values()), random);
        return new DrawLink(new Link(kind, in(canvas, kind.from(), random), in(canvas, kind.to(), random)));
    }

    private NoteId in(Canvas canvas, Block block, RandomGenerator random) {
        var there = canvas.notes().in(block);
        return there.isEmpty()
                ? RandomSession.one(notes, random)
                : RandomSession.one(there, random).id();
    }

    private ModelCommand aboutSegments(RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> {
                var id = new SegmentId(RandomSession.uuid(random));
                segments.add(id);
                yield new AddSegment(id, "Segment " + random.nextInt(12));
            }
            case 1 -> new RenameSegment(RandomSession.one(segments, random), "Segment " + random.nextInt(12));
            default -> new RemoveSegment(RandomSession.one(segments, random));
        };
    }

    private static Block block(RandomGenerator random) {
        return RandomSession.one(Arrays.asList(Block.values()), random);
    }

    private static <T> Optional<T> maybe(List<T> of, RandomGenerator random) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(RandomSession.one(of, random));
    }

    private static String word(RandomGenerator random) {
        return RandomSession.one(WORDS, random);
    }
}
