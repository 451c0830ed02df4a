package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.EditCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.EditNote;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.MoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.MoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.RecolourNote;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveNote;
import dev.beachhead.brainstorm.BrainstormCommand.RenameGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RestoreNote;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.brainstorm.BrainstormCommand.SplitNote;
import dev.beachhead.brainstorm.BrainstormCommand.StartPrivateRound;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody reads of a brainstorm, and how far the rail says it is. */
class BrainstormActivityTest extends BrainstormFixture {

    @Test
    void ofHiddenNotesItIsSaidOncePerPersonAndRoundThatTheyWrite() {
        write(ada, "one");
        write(lin, "two");
        room.wait(Duration.ofHours(1));
        write(ada, "three");
        assertThat(room.tellings()).hasSize(2).containsOnly(Telling.of("brainstorm.activity.wrote-hidden"));
        reveal();
        accepted(lead, new StartPrivateRound());
        write(ada, "four");
        assertThat(room.tellings()).hasSize(5);
        assertThat(room.newest()).isEqualTo(Telling.of("brainstorm.activity.wrote-hidden"));
    }

    @Test
    void nothingThatHappensToAHiddenNoteIsTold() {
        var group = group("Design");
        var one = write(ada, "one");
        var other = write(ada, "other");
        int told = room.tellings().size();
        accepted(ada, new EditNote(one, "one", "one!"));
        accepted(ada, new EditNote(one, "one", "two"));
        accepted(ada, new RecolourNote(one, NoteColour.SKY));
        accepted(ada, new MoveNote(one, Optional.of(group), Optional.empty()));
        accepted(ada, new MergeNotes(one, other));
        accepted(ada, new SplitNote(one));
        accepted(ada, new RemoveNote(one));
        accepted(ada, new RestoreNote(one));
        assertThat(room.tellings()).hasSize(told);
    }

    @Test
    void whileNotesStandWithoutNamesNoSentenceSaysWhoWroteOne() {
        var old = write(lin, "old");
        reveal();
        int told = room.tellings().size();
        var id = write(ada, "toys");
        accepted(ada, new EditNote(id, "toys", "toys!"));
        accepted(ada, new RemoveNote(id));
        accepted(ada, new RestoreNote(id));
        assertThat(room.tellings()).hasSize(told);
        accepted(lin, new EditNote(old, "old", "ancient"));
        accepted(ada, new EditNote(old, "old", "young"));
        assertThat(room.newest())
                .isEqualTo(Telling.of("brainstorm.activity.overlap-unnamed").to(lin));
    }

    @Test
    void theRoundsAreToldWithHowManyNotesCameToLight() {
        reveal();
        assertThat(room.newest()).isEqualTo(Telling.of("brainstorm.activity.revealed", 0L));
        accepted(lead, new OpenRound());
        assertThat(room.newest()).isEqualTo(Telling.of("brainstorm.activity.opened"));
        accepted(lead, new StartPrivateRound());
        assertThat(room.newest()).isEqualTo(Telling.of("brainstorm.activity.private-round"));
        write(ada, "one");
        accepted(lead, new Reveal(Arrangement.DEALT));
        assertThat(room.newest()).isEqualTo(Telling.of("brainstorm.activity.dealt", 1L));
    }

    @Test
    void inTheOpenRoundItIsToldWhatBecameOfNotes() {
        open();
        var one = write(ada, "toys");
        assertTold("added", "toys", one);
        accepted(lin, new EditNote(one, "toys", "toys!"));
        assertTold("edited", "toys!", one);
        var other = write(ada, "shoes");
        accepted(lin, new MergeNotes(one, other));
        assertTold("merged", "toys!", "shoes", one);
        accepted(lin, new SplitNote(one));
        assertTold("split", "toys! shoes", one);
        accepted(ada, new RemoveNote(one));
        assertTold("removed", "toys!", one);
        accepted(ada, new RestoreNote(one));
        assertTold("restored", "toys!", one);
    }

    @Test
    void aLongNoteIsToldByItsBeginning() {
        open();
        var id = write(ada, "x".repeat(100));
        assertTold("added", "x".repeat(39) + "…", id);
    }

    @Test
    void whoseWordsAreDisplacedIsToldAtOnce() {
        open();
        var id = write(ada, "for designers");
        accepted(ada, new EditNote(id, "for designers", "for surgeons"));
        accepted(lin, new EditNote(id, "for designers", "for dentists"));
        assertThat(room.newest())
                .isEqualTo(Telling.of("brainstorm.activity.overlap", "for dentists", id)
                        .to(ada));
    }

    @Test
    void oneSittingOfOnePersonAtOneNoteIsOneSentence() {
        open();
        var id = write(ada, "a");
        var other = write(ada, "b");
        int told = room.tellings().size();
        accepted(ada, new EditNote(id, "a", "ab"));
        accepted(ada, new EditNote(id, "ab", "abc"));
        assertThat(room.tellings()).hasSize(told + 1);
        accepted(ada, new EditNote(other, "b", "bc"));
        accepted(lin, new EditNote(id, "abc", "abc d"));
        assertThat(room.tellings()).hasSize(told + 3);
        room.wait(Duration.ofMinutes(2));
        accepted(ada, new EditNote(id, "abc d", "abc d e"));
        assertThat(room.tellings()).hasSize(told + 4);
    }

    @Test
    void movingIsToldBetweenGroupsAndNotWithin() {
        open();
        var design = group("Design");
        var id = write(ada, "toys");
        accepted(lin, new MoveNote(id, Optional.of(design), Optional.empty()));
        assertTold("grouped", "toys", "Design", id);
        int told = room.tellings().size();
        var other = write(ada, "shoes", Optional.of(design));
        accepted(lin, new MoveNote(other, Optional.of(design), Optional.of(id)));
        accepted(lin, new RecolourNote(other, NoteColour.ROSE));
        assertThat(room.tellings()).hasSize(told + 1);
        accepted(lin, new MoveNote(id, Optional.empty(), Optional.empty()));
        assertTold("ungrouped", "toys", id);
    }

    @Test
    void groupsAreTold() {
        open();
        var id = GroupId.next();
        accepted(ada, new AddGroup(id, "Design", Optional.of(write(ada, "toys"))));
        assertThat(room.tellings().get(1)).isEqualTo(Telling.of("brainstorm.activity.group-added", "Design"));
        assertThat(room.newest().key()).isEqualTo("brainstorm.activity.grouped");
        accepted(ada, new RenameGroup(id, "Industrial design"));
        assertTold("group-renamed", "Design", "Industrial design");
        accepted(ada, new RemoveGroup(id));
        assertTold("group-removed", "Industrial design");
    }

    @Test
    void theShortlistIsTold() {
        var ids = candidates(7);
        assertTold("candidate-added", "Market 7");
        accepted(ada, new EditCandidate(ids.getFirst(), "First", "", ""));
        assertTold("candidate-edited", "First", ids.getFirst());
        int told = room.tellings().size();
        accepted(ada, new EditCandidate(ids.getFirst(), "First market", "", ""));
        accepted(ada, new MoveCandidate(ids.getFirst(), Optional.empty()));
        assertThat(room.tellings()).hasSize(told);
        accepted(ada, new RemoveCandidate(ids.getFirst()));
        assertTold("candidate-removed", "First market");
        accepted(lead, new FreezeShortlist());
        assertTold("frozen", 6);
    }

    @Test
    void theRailShowsTheWayFromTheFirstNoteToTheFrozenShortlist() {
        assertProgress(0, "write");
        write(ada, "toys");
        assertProgress(25, "reveal");
        reveal();
        assertProgress(50, "promote");
        candidates(3);
        assertProgress(70, "promote");
        accepted(lead, new StartPrivateRound());
        write(lin, "more");
        assertProgress(70, "reveal");
        for (int i = 4; i <= 6; i++) candidate("Market " + i);
        assertProgress(90, "freeze");
        candidate("Market 7");
        assertProgress(90, "freeze");
        accepted(lead, new FreezeShortlist());
        assertProgress(100, "done");
    }

    @Test
    void aTeamThatBringsItsCandidatesAlongIsOnItsWayWithoutANote() {
        candidate("Toys");
        assertProgress(56, "promote");
    }

    @Test
    void itIsTheSecondStationAndTheFirstThatFindsAMarket() {
        assertThat(station.group()).isEqualTo(Station.Group.FIND_A_MARKET);
        assertThat(station.position()).isEqualTo(2);
    }

    private void assertTold(String sentence, Object... arguments) {
        assertThat(room.newest()).isEqualTo(Telling.of("brainstorm.activity." + sentence, arguments));
    }

    private void assertProgress(int percent, String next) {
        var progress = station.progress(room.state());
        assertThat(progress).isEqualTo(new Station.Progress(percent, "brainstorm.next." + next));
        SpokenKeys.assertSaid(progress);
    }
}
