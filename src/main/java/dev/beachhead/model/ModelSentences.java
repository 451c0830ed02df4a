package dev.beachhead.model;

import dev.beachhead.model.ModelEvent.CanvasVersionKept;
import dev.beachhead.model.ModelEvent.FacetChosen;
import dev.beachhead.model.ModelEvent.FacetCounted;
import dev.beachhead.model.ModelEvent.FacetEvent;
import dev.beachhead.model.ModelEvent.FacetWritten;
import dev.beachhead.model.ModelEvent.LinkEvent;
import dev.beachhead.model.ModelEvent.NoteAdded;
import dev.beachhead.model.ModelEvent.NoteAssigned;
import dev.beachhead.model.ModelEvent.NoteEdited;
import dev.beachhead.model.ModelEvent.NoteEvent;
import dev.beachhead.model.ModelEvent.NoteMoved;
import dev.beachhead.model.ModelEvent.NoteRemoved;
import dev.beachhead.model.ModelEvent.NoteRestored;
import dev.beachhead.model.ModelEvent.SegmentAdded;
import dev.beachhead.model.ModelEvent.SegmentEvent;
import dev.beachhead.model.ModelEvent.SegmentRemoved;
import dev.beachhead.model.ModelEvent.SegmentRenamed;
import dev.beachhead.model.ModelEvent.StatusSet;
import dev.beachhead.room.Activity;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.MessageKey;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SharedText;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import dev.beachhead.room.Texts;
import java.util.Optional;
import java.util.function.Function;

/** What the activity says of the canvas. */
final class ModelSentences {
    private static final int EXCERPT = 48;

    private final Canvas before;
    private final EvidenceBook evidence;
    private final Activity activity;
    private final Stamp stamp;

    /** @param before the canvas as it was when the event happened */
    ModelSentences(Canvas before, EvidenceBook evidence, Activity activity, Stamp stamp) {
        this.before = before;
        this.evidence = evidence;
        this.activity = activity;
        this.stamp = stamp;
    }

    Optional<Telling> of(ModelEvent event) {
        return switch (event) {
            case NoteEvent note -> of(note);
            case FacetEvent facet -> of(facet);
            case LinkEvent _ -> Optional.empty();
            case SegmentEvent segment -> of(segment);
            case CanvasVersionKept kept ->
                Optional.of(Telling.of("model.activity.kept." + kept.cause().key(), kept.name()));
        };
    }

    private Optional<Telling> of(NoteEvent event) {
        return switch (event) {
            case NoteAdded added ->
                Optional.of(Telling.of(
                        "model.activity.added",
                        excerpt(added.text()),
                        added.block().title()));
            case NoteEdited edited -> before.notes().find(edited.note()).flatMap(note -> edited(note, edited));
            case NoteMoved(var id, var block, var _) ->
                before.notes()
                        .find(id)
                        .filter(note -> note.block() != block)
                        .map(note -> Telling.of("model.activity.moved", words(note), block.title()));
            case NoteAssigned _ -> Optional.empty();
            case StatusSet(var id, var status) -> before.notes().find(id).map(note -> said(note, status));
            case NoteRemoved(var id) -> before.notes().find(id).map(about("model.activity.removed"));
            case NoteRestored(var id, var _) -> before.notes().findRemoved(id).map(about("model.activity.restored"));
        };
    }

    /** With the evidence as it was when it was said. */
    private Telling said(Note note, Status status) {
        var weight = evidence.weight(note.statement());
        return Telling.of(
                "model.activity.status." + status.key(), words(note), weight.supports(), weight.contradicts());
    }

    private Optional<Telling> edited(Note note, NoteEdited event) {
        var displaced = displaced(note.text(), event.overlap());
        if (displaced.isPresent())
            return displaced.map(author ->
                    Telling.of("model.activity.overlap", excerpt(event.text())).to(author));
        var telling = Telling.of("model.activity.edited", note.block().title());
        return once(telling);
    }

    private Optional<Telling> of(FacetEvent event) {
        var title = new MessageKey("model.facet." + event.facet().key());
        var told = event.note().isPresent()
                ? Telling.of(
                        "model.activity.detail",
                        new MessageKey("model.lens." + event.facet().lens().key()))
                : Telling.of("model.activity.answered", title);
        return switch (event) {
            case FacetChosen _, FacetCounted _ -> once(told);
            case FacetWritten written ->
                displaced(text(written), written.overlap())
                        .map(author -> Telling.of("model.activity.detail-overlap", title)
                                .to(author))
                        .or(() -> once(told));
        };
    }

    private SharedText text(FacetWritten event) {
        var answers =
                event.note().flatMap(before.notes()::find).map(Note::details).orElse(before.answers());
        return answers.text(event.facet());
    }

    private Optional<Telling> of(SegmentEvent event) {
        return switch (event) {
            case SegmentAdded added -> Optional.of(Telling.of("model.activity.segment-added", added.name()));
            case SegmentRenamed(var id, var name) ->
                name(id).map(old -> Telling.of("model.activity.segment-renamed", old, name));
            case SegmentRemoved(var id) -> name(id).map(old -> Telling.of("model.activity.segment-removed", old));
        };
    }

    private Optional<String> name(SegmentId id) {
        return Optional.ofNullable(before.segments().get(id)).map(CanvasSegment::name);
    }

    /** Whose words went, if they were somebody else's. */
    private Optional<ParticipantId> displaced(SharedText text, boolean overlap) {
        return text.by().filter(author -> overlap && !author.equals(stamp.actor()));
    }

    private Optional<Telling> once(Telling telling) {
        return activity.tellsAlready(telling, stamp) ? Optional.empty() : Optional.of(telling);
    }

    private static Function<Note, Telling> about(String key) {
        return note -> Telling.of(key, words(note));
    }

    private static String words(Note note) {
        return excerpt(note.text().text());
    }

    private static String excerpt(String text) {
        return Texts.excerpt(text, EXCERPT);
    }
}
