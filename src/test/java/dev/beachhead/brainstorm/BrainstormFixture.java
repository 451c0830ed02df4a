package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import java.util.List;
import java.util.Optional;

/** A brainstorm with a facilitator, two participants and a mentor. */
abstract class BrainstormFixture {
    final BrainstormStation station = new BrainstormStation();
    final PlainRoom room = new PlainRoom(station);
    final ParticipantId lead = room.admit(Role.FACILITATOR);
    final ParticipantId ada = room.admit(Role.PARTICIPANT);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    final ParticipantId mentor = room.admit(Role.MENTOR);

    Brainstorm storm() {
        return room.state().state(Brainstorm.class);
    }

    List<?> accepted(ParticipantId who, BrainstormCommand command) {
        return room.accepted(who, command);
    }

    Rejection refused(ParticipantId who, BrainstormCommand command) {
        return room.refused(who, command);
    }

    NoteId write(ParticipantId who, String text) {
        return write(who, text, Optional.empty());
    }

    NoteId write(ParticipantId who, String text, Optional<GroupId> group) {
        var id = NoteId.next();
        accepted(who, new AddNote(id, text, NoteColour.LEMON, group));
        return id;
    }

    GroupId group(String name) {
        var id = GroupId.next();
        accepted(ada, new AddGroup(id, name, Optional.empty()));
        return id;
    }

    CandidateId candidate(String name) {
        var id = CandidateId.next();
        accepted(ada, new AddCandidate(id, Optional.empty(), name, "", ""));
        return id;
    }

    List<CandidateId> candidates(int count) {
        for (int i = 1; i <= count; i++) candidate("Market " + i);
        return storm().candidates().stream().map(Candidate::id).toList();
    }

    void reveal() {
        accepted(lead, new Reveal(Arrangement.AS_WRITTEN));
    }

    void open() {
        reveal();
        accepted(lead, new OpenRound());
    }

    /** The note as it is, whoever may see it. */
    Note note(NoteId id) {
        return storm().notes().find(id).orElseThrow();
    }

    String text(NoteId id) {
        return note(id).text().text();
    }

    List<String> textsSeenBy(ParticipantId viewer) {
        return textsIn(Optional.empty(), viewer);
    }

    List<String> textsIn(Optional<GroupId> group, ParticipantId viewer) {
        return storm().notesIn(group, viewer).stream()
                .map(note -> note.text().text())
                .toList();
    }
}
