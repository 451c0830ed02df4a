package dev.beachhead.purpose;

import static dev.beachhead.purpose.PurposePrompt.GOOD_AT;
import static dev.beachhead.purpose.PurposePrompt.STATEMENT;
import static dev.beachhead.purpose.PurposePrompt.WILLING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.purpose.PurposeCommand.EditPurpose;
import dev.beachhead.purpose.PurposeEvent.PurposeEdited;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PurposeTest {
    private final PurposeStation station = new PurposeStation();
    private final PlainRoom room = new PlainRoom(station);
    private final ParticipantId ada = room.admit(Role.FACILITATOR);
    private final ParticipantId lin = room.admit(Role.PARTICIPANT);

    @ParameterizedTest
    @EnumSource
    void eachPromptHasAFieldOfItsOwn(PurposePrompt prompt) {
        room.accepted(lin, new EditPurpose(prompt, "", " We shape things by touch. "));
        assertThat(purpose().text(prompt).text()).isEqualTo("We shape things by touch.");
        assertThat(purpose().answered()).containsExactly(prompt);
        assertThat(room.newest().key()).isEqualTo("purpose.activity.edited." + prompt.key());
    }

    @Test
    void editsOfDifferentWordsAreJoined() {
        room.accepted(ada, new EditPurpose(STATEMENT, "", "touch for designers"));
        room.accepted(ada, new EditPurpose(STATEMENT, "touch for designers", "digital touch for designers"));
        var events = room.accepted(lin, new EditPurpose(STATEMENT, "touch for designers", "touch for toy designers"));
        assertThat(events).containsExactly(new PurposeEdited(STATEMENT, "digital touch for toy designers", false));
    }

    @Test
    void whereEditsOverlapTheLaterStandsTheEarlierIsKeptAndItsAuthorIsTold() {
        room.accepted(ada, new EditPurpose(STATEMENT, "", "for designers"));
        room.wait(Duration.ofMinutes(5));
        room.accepted(ada, new EditPurpose(STATEMENT, "for designers", "for surgeons"));
        var events = room.accepted(lin, new EditPurpose(STATEMENT, "for designers", "for dentists"));
        assertThat(events).containsExactly(new PurposeEdited(STATEMENT, "for dentists", true));
        assertThat(purpose().text(STATEMENT).earlier().getFirst().text()).isEqualTo("for surgeons");
        assertThat(purpose().text(STATEMENT).earlier().getFirst().displaced()).isTrue();
        assertThat(room.newest())
                .isEqualTo(Telling.of("purpose.activity.overlap.statement").to(ada));
    }

    @Test
    void whoDisplacesTheirOwnWordsIsNotTold() {
        room.accepted(ada, new EditPurpose(STATEMENT, "", "for designers"));
        room.accepted(ada, new EditPurpose(STATEMENT, "for designers", "for surgeons"));
        room.accepted(ada, new EditPurpose(STATEMENT, "for designers", "for dentists"));
        assertThat(room.tellings())
                .filteredOn(telling -> telling.key().startsWith("purpose."))
                .containsExactly(Telling.of("purpose.activity.edited.statement"));
    }

    @Test
    void anUnchangedTextIsNoEvent() {
        assertThat(room.accepted(ada, new EditPurpose(GOOD_AT, "", "  "))).isEmpty();
        room.accepted(ada, new EditPurpose(GOOD_AT, "", "haptics"));
        assertThat(room.accepted(ada, new EditPurpose(GOOD_AT, "haptics", "haptics ")))
                .isEmpty();
    }

    @Test
    void aFieldTakesTwoThousandCharactersAndNotOneMore() {
        room.accepted(ada, new EditPurpose(GOOD_AT, "", "🖐".repeat(2_000)));
        var why = room.refused(ada, new EditPurpose(WILLING, "", "🖐".repeat(2_001)));
        assertThat(why).isEqualTo(new Rejection.Invalid("willing", "room.text-too-long", List.of(2_000, 2_001)));
    }

    @Test
    void twoEditsThatFitAloneButNotTogetherAreRefused() {
        room.accepted(ada, new EditPurpose(GOOD_AT, "", "middle"));
        room.accepted(ada, new EditPurpose(GOOD_AT, "middle", "a".repeat(1_500) + " middle"));
        var why = room.refused(lin, new EditPurpose(GOOD_AT, "middle", "middle " + "b".repeat(1_500)));
        assertThat(why.arguments()).containsExactly(2_000, 3_008);
    }

    @Test
    void anEditLeavesTheOtherFieldsTheSameObjects() {
        room.accepted(ada, new EditPurpose(GOOD_AT, "", "haptics"));
        var before = purpose().text(GOOD_AT);
        room.accepted(ada, new EditPurpose(WILLING, "", "years"));
        assertThat(purpose().text(GOOD_AT)).isSameAs(before);
    }

    @Test
    void oneSittingOfOnePersonIsOneSentence() {
        room.accepted(ada, new EditPurpose(GOOD_AT, "", "hap"));
        room.accepted(lin, new EditPurpose(WILLING, "", "years"));
        room.wait(Duration.ofSeconds(119));
        room.accepted(ada, new EditPurpose(GOOD_AT, "hap", "haptics"));
        assertThat(room.tellings()).hasSize(2);
        room.accepted(ada, new EditPurpose(WILLING, "years", "ten years"));
        assertThat(room.tellings()).hasSize(3);
        room.wait(Duration.ofSeconds(1));
        room.accepted(ada, new EditPurpose(GOOD_AT, "haptics", "haptics and software"));
        assertThat(room.tellings()).hasSize(4);
    }

    @Test
    void whoOnlyLooksDoesNotWrite() {
        var mentor = room.admit(Role.MENTOR);
        assertThat(room.refused(mentor, new EditPurpose(GOOD_AT, "", "x"))).isInstanceOf(Rejection.Forbidden.class);
    }

    @Test
    void eachAnsweredFieldIsAQuarterAndTheFirstOpenOneComesNext() {
        assertProgress(0, "good-at");
        edit(WILLING, "years");
        assertProgress(25, "good-at");
        edit(GOOD_AT, "haptics");
        assertProgress(50, "good-for-many");
        edit(PurposePrompt.GOOD_FOR_MANY, "better toys");
        assertProgress(75, "statement");
        edit(STATEMENT, "digital touch");
        assertProgress(100, "done");
        assertThat(purpose().open()).isEqualTo(Optional.empty());
    }

    @Test
    void aClearedFieldIsOpenAgain() {
        edit(GOOD_AT, "haptics");
        room.accepted(ada, new EditPurpose(GOOD_AT, "haptics", ""));
        assertProgress(0, "good-at");
    }

    @Test
    void itIsTheFirstStationAndFramesTheRest() {
        assertThat(station.group()).isEqualTo(Station.Group.FRAME);
        assertThat(station.position()).isEqualTo(1);
    }

    private void edit(PurposePrompt prompt, String text) {
        room.accepted(ada, new EditPurpose(prompt, "", text));
    }

    private void assertProgress(int percent, String next) {
        var progress = station.progress(room.state());
        assertThat(progress).isEqualTo(new Station.Progress(percent, "purpose.next." + next));
        SpokenKeys.assertSaid(progress);
    }

    private Purpose purpose() {
        return room.state().state(Purpose.class);
    }
}
