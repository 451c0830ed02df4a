package dev.beachhead.model;

import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.ModelCommand.AddSegment;
import dev.beachhead.model.ModelCommand.Choose;
import dev.beachhead.model.ModelCommand.Count;
import dev.beachhead.model.ModelCommand.DrawLink;
import dev.beachhead.model.ModelCommand.KeepVersion;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import java.util.List;
import java.util.Optional;

/** A canvas with a facilitator and two participants, and somebody who keeps evidence. */
abstract class ModelFixture {
    static final Optional<SegmentId> NO_SEGMENT = Optional.empty();

    final ModelStation station = new ModelStation();
    final PlainRoom room = new PlainRoom(station, new FakeEvidence());
    final ParticipantId lead = room.admit(Role.FACILITATOR);
    final ParticipantId ada = room.admit(Role.PARTICIPANT);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);

    Canvas canvas() {
        return room.state().state(Canvas.class);
    }

    List<Event> accepted(ModelCommand command) {
        return room.accepted(ada, command);
    }

    Rejection refused(ModelCommand command) {
        return room.refused(ada, command);
    }

    NoteId write(Block block, String text) {
        var id = NoteId.next();
        accepted(new AddNote(id, block, text, NO_SEGMENT));
        return id;
    }

    SegmentId segment(String name) {
        var id = SegmentId.next();
        accepted(new AddSegment(id, name));
        return id;
    }

    VersionId version(String name) {
        var id = VersionId.next();
        accepted(new KeepVersion(id, name, CanvasVersion.Cause.ASKED));
        return id;
    }

    void evidence(NoteId note, int supports, int contradicts) {
        room.accepted(lead, new FakeEvidence.Say(note, supports, contradicts));
    }

    /** Makes a note a fact, with evidence. */
    void prove(NoteId note) {
        evidence(note, 1, 0);
        accepted(new SetStatus(note, Status.FACT));
    }

    void choose(NoteId note, Option option) {
        accepted(new Choose(Optional.of(note), option.facet(), Optional.of(option)));
    }

    void choose(Option option) {
        accepted(new Choose(Optional.empty(), option.facet(), Optional.of(option)));
    }

    void count(NoteId note, Facet facet, double number) {
        accepted(new Count(Optional.of(note), facet, Optional.of(number)));
    }

    void link(Link.Kind kind, NoteId from, NoteId to) {
        accepted(new DrawLink(new Link(kind, from, to)));
    }

    Note note(NoteId id) {
        return canvas().notes().find(id).orElseThrow();
    }

    Standing standing(NoteId id) {
        return Standing.of(note(id), Canvas.evidence(room.state()));
    }

    List<String> textsIn(Block block) {
        return canvas().notes().in(block).stream()
                .map(note -> note.text().text())
                .toList();
    }
}
