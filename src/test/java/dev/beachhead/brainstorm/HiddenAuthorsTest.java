package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Role;
import org.junit.jupiter.api.Test;

class HiddenAuthorsTest {

    @Test
    void theHistoryOfANoteNamesNobodyUntilTheRoundIsOpen() {
        var station = new BrainstormStation();
        var room = new PlainRoom(station);
        var lead = room.admit(Role.FACILITATOR);
        var note = new BrainstormEvent.NoteRemoved(NoteId.next());
        var candidate = new BrainstormEvent.CandidateRemoved(CandidateId.next());
        assertThat(station.hidesActor(room.state(), note)).isTrue();
        assertThat(station.hidesActor(room.state(), candidate)).isFalse();
        room.accepted(lead, new Reveal(Arrangement.AS_WRITTEN));
        assertThat(station.hidesActor(room.state(), note)).isTrue();
        room.accepted(lead, new OpenRound());
        assertThat(station.hidesActor(room.state(), note)).isFalse();
    }
}
