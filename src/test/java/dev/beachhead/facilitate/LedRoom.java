package dev.beachhead.facilitate;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.purpose.PurposeStation;
import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A room with a facilitator and a participant, and time that passes when it is told to. */
final class LedRoom {
    final PlainRoom room =
            new PlainRoom(new FacilitatePart(), new BrainstormStation(), new PurposeStation(), new FakeSeat.Part());
    final ParticipantId ada = room.admit(Role.FACILITATOR);
    final ParticipantId lin = room.admit(Role.PARTICIPANT);
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    Facilitation state() {
        return room.state().state(Facilitation.class);
    }

    List<Event> ada(FacilitateCommand command) {
        return room.accepted(ada, command);
    }

    List<Event> lin(FacilitateCommand command) {
        return room.accepted(lin, command);
    }

    /** Why the facilitator was refused. */
    String refused(FacilitateCommand command) {
        return room.refused(ada, command).key();
    }

    void wait(Duration time) {
        room.wait(time);
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }
}
