package dev.beachhead.model;

import dev.beachhead.model.ModelCommand.AddSegment;
import dev.beachhead.model.ModelCommand.FacetCommand;
import dev.beachhead.model.ModelCommand.KeepVersion;
import dev.beachhead.model.ModelCommand.LinkCommand;
import dev.beachhead.model.ModelCommand.NoteCommand;
import dev.beachhead.model.ModelCommand.RemoveSegment;
import dev.beachhead.model.ModelCommand.RenameSegment;
import dev.beachhead.model.ModelCommand.SegmentCommand;
import dev.beachhead.model.ModelEvent.CanvasVersionKept;
import dev.beachhead.model.ModelEvent.SegmentAdded;
import dev.beachhead.model.ModelEvent.SegmentRemoved;
import dev.beachhead.model.ModelEvent.SegmentRenamed;
import dev.beachhead.room.Decision;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Texts;
import java.util.Arrays;
import java.util.Optional;

/** What may happen on the canvas: its segments and versions here, notes and what the lenses ask in rules of their own. */
final class ModelRules {
    private ModelRules() {}

    static Decision decide(Canvas canvas, EvidenceBook evidence, ModelCommand command) {
        return switch (command) {
            case NoteCommand note -> NoteRules.decide(canvas, evidence, note);
            case FacetCommand facet -> FacetRules.decide(canvas, facet);
            case LinkCommand link -> FacetRules.decide(canvas, link);
            case SegmentCommand segment -> decide(canvas, segment);
            case KeepVersion keep -> keep(canvas, evidence, keep);
        };
    }

    /** A version is the canvas as it was: what came before it stays, or the version would be another. */
    static Reversal reversal(Canvas canvas, ModelEvent event, Stamp stamp) {
        if (event instanceof CanvasVersionKept) return Reversal.never("model.undo-version");
        boolean isKept =
                canvas.versions().stream().anyMatch(version -> !version.at().isBefore(stamp.at()));
        return isKept ? Reversal.never("model.undo-kept") : Reversal.FREE;
    }

    /** What no command leads to, but a segment that comes back may: two of one name or colour. */
    static Optional<String> flaw(Canvas canvas) {
        var all = canvas.segments().values();
        long colours = all.stream().map(CanvasSegment::colour).distinct().count();
        long names =
                all.stream().map(one -> Texts.folded(one.name())).distinct().count();
        return Math.min(colours, names) < all.size() ? Optional.of("model.undo-segment-taken") : Optional.empty();
    }

    static Decision noSuchSegment() {
        return Decision.refuse("model.no-such-segment");
    }

    private static Decision decide(Canvas canvas, SegmentCommand command) {
        return switch (command) {
            case AddSegment(var id, var name) -> add(canvas, id, Texts.cleanLine(name));
            case RenameSegment(var id, var name) -> rename(canvas, id, Texts.cleanLine(name));
            case RemoveSegment(var id) ->
                canvas.segments().containsKey(id) ? Decision.accept(new SegmentRemoved(id)) : Decision.accept();
        };
    }

    private static Decision add(Canvas canvas, SegmentId id, String name) {
        if (canvas.segments().containsKey(id)) return Decision.accept();
        var wrong = wrong(canvas, id, name);
        if (wrong.isPresent()) return wrong.get();
        return Arrays.stream(CanvasSegment.Colour.values())
                .filter(colour -> canvas.segmentsInOrder().stream().noneMatch(one -> one.colour() == colour))
                .findFirst()
                .map(colour -> Decision.accept(new SegmentAdded(id, name, colour)))
                .orElseGet(() -> Decision.refuse("model.too-many-segments", CanvasSegment.Colour.values().length));
    }

    private static Decision rename(Canvas canvas, SegmentId id, String name) {
        var segment = Optional.ofNullable(canvas.segments().get(id));
        if (segment.isEmpty()) return noSuchSegment();
        if (segment.get().name().equals(name)) return Decision.accept();
        return wrong(canvas, id, name).orElseGet(() -> Decision.accept(new SegmentRenamed(id, name)));
    }

    private static Optional<Decision> wrong(Canvas canvas, SegmentId id, String name) {
        if (Texts.folded(name).isEmpty()) return Optional.of(Decision.invalid("segment", "model.segment-empty"));
        int length = Texts.length(name);
        if (length > CanvasSegment.LONGEST_NAME)
            return Optional.of(
                    Decision.invalid("segment", "model.segment-too-long", CanvasSegment.LONGEST_NAME, length));
        return canvas.segmentsInOrder().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> Texts.folded(other.name()).equals(Texts.folded(name)))
                .findFirst()
                .map(other -> Decision.invalid("segment", "model.segment-taken", other.name()));
    }

    private static Decision keep(Canvas canvas, EvidenceBook evidence, KeepVersion command) {
        if (canvas.version(command.version()).isPresent()) return Decision.accept();
        var name = Texts.cleanLine(command.name());
        if (Texts.folded(name).isEmpty()) return Decision.invalid("version", "model.version-empty");
        int length = Texts.length(name);
        if (length > CanvasVersion.LONGEST_NAME)
            return Decision.invalid("version", "model.version-too-long", CanvasVersion.LONGEST_NAME, length);
        return switch (command.cause()) {
            case ASKED -> isFull(canvas) ? full() : kept(canvas, evidence, command, name);
            case PIVOT -> kept(canvas, evidence, command, name);
        };
    }

    private static Decision kept(Canvas canvas, EvidenceBook evidence, KeepVersion command, String name) {
        return Decision.accept(canvas.kept(command.version(), name, command.cause(), evidence));
    }

    private static boolean isFull(Canvas canvas) {
        long asked = canvas.versions().stream()
                .filter(version -> version.cause() == CanvasVersion.Cause.ASKED)
                .count();
        return asked >= Canvas.MOST_VERSIONS;
    }

    private static Decision full() {
        return Decision.refuse("model.too-many-versions", Canvas.MOST_VERSIONS);
    }
}
