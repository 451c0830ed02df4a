package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormEvent.CandidateAdded;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRenamed;
import dev.beachhead.brainstorm.BrainstormEvent.NoteRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.NoteSplit;
import dev.beachhead.brainstorm.BrainstormEvent.NotesMerged;
import dev.beachhead.brainstorm.BrainstormEvent.RoundOpened;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistFrozen;
import dev.beachhead.brainstorm.BrainstormEvent.ShortlistUnfrozen;
import dev.beachhead.room.GoldenEvents;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TakingBackTest {
    private static final Stamp NOON = new Stamp(1, ParticipantId.next(), Instant.EPOCH);

    @Test
    void roundsAndFreezingStayAndWhatIsFrozenToo() {
        var open = Brainstorm.empty();
        var frozen = open.apply(new ShortlistFrozen(), NOON);
        assertThat(BrainstormRules.reversal(open, new RoundOpened())).isInstanceOf(Reversal.Never.class);
        assertThat(BrainstormRules.reversal(open, new ShortlistFrozen())).isInstanceOf(Reversal.Never.class);
        assertThat(BrainstormRules.reversal(open, new ShortlistUnfrozen())).isInstanceOf(Reversal.Never.class);
        assertThat(BrainstormRules.reversal(open, candidate("Clinics"))).isEqualTo(Reversal.FREE);
        assertThat(BrainstormRules.reversal(frozen, candidate("Clinics"))).isInstanceOf(Reversal.Never.class);
    }

    @Test
    void notesAndGroupsAreFreeAndAMergeIsAStep() {
        var open = Brainstorm.empty();
        var note = NoteId.next();
        assertThat(BrainstormRules.reversal(open, new NoteRemoved(note))).isEqualTo(Reversal.FREE);
        assertThat(BrainstormRules.reversal(open, new GroupRenamed(GroupId.next(), "Alike")))
                .isEqualTo(Reversal.FREE);
        assertThat(BrainstormRules.reversal(open, new NotesMerged(note, NoteId.next(), "both")))
                .isEqualTo(Reversal.LATEST);
        assertThat(BrainstormRules.reversal(open, new NoteSplit(note, "V"))).isEqualTo(Reversal.LATEST);
    }

    @Test
    void whatComesBackMustNotMakeTwoOfOneNameNorTooMany() {
        var twelve = Brainstorm.empty();
        for (int i = 0; i < Brainstorm.MOST_CANDIDATES; i++) twelve = twelve.apply(candidate("Market " + i), NOON);
        assertThat(ShortlistRules.flaw(twelve)).isEmpty();
        assertThat(ShortlistRules.flaw(twelve.apply(candidate("One more"), NOON)))
                .contains("brainstorm.undo-list-full");
        assertThat(ShortlistRules.flaw(twelve.apply(candidate("MARKET 1"), NOON)))
                .contains("brainstorm.undo-name-taken");
    }

    private static CandidateAdded candidate(String name) {
        return new CandidateAdded(CandidateId.next(), Optional.empty(), name, "", "", "V");
    }

    @Test
    void ofAllThatHappensInTheBrainstormRoundsAndFreezingStay() {
        Set<String> free = new TreeSet<>();
        Set<String> latest = new TreeSet<>();
        Set<String> never = new TreeSet<>();
        new GoldenEvents(new BrainstormStation()).events().forEach((name, event) -> {
            switch (BrainstormRules.reversal(Brainstorm.empty(), (BrainstormEvent) event)) {
                case Reversal.Free() -> free.add(name);
                case Reversal.Latest() -> latest.add(name);
                case Reversal.Never(var _) -> never.add(name);
            }
        });
        assertThat(latest).containsExactlyInAnyOrder("notes-merged", "note-split");
        assertThat(never)
                .containsExactlyInAnyOrder(
                        "shortlist-frozen",
                        "shortlist-unfrozen",
                        "private-round-started",
                        "notes-revealed",
                        "round-opened");
        assertThat(free).isNotEmpty();
    }
}
