package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RenameGroup;
import dev.beachhead.room.Rejection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupsTest extends BrainstormFixture {

    @Test
    void groupsStandInTheOrderTheyWereMade() {
        group("Design");
        group("Health");
        group("Art");
        assertThat(storm().groupsInOrder()).extracting(NoteGroup::name).containsExactly("Design", "Health", "Art");
    }

    @Test
    void aGroupCanBeMadeOfANote() {
        var note = write(ada, "toys");
        var id = GroupId.next();
        accepted(ada, new AddGroup(id, " Design ", Optional.of(note)));
        assertThat(textsIn(Optional.of(id), ada)).containsExactly("toys");
        assertThat(storm().group(id).orElseThrow().name()).isEqualTo("Design");
    }

    @Test
    void aGroupThatIsSentTwiceIsThereOnce() {
        var id = group("Design");
        assertThat(accepted(ada, new AddGroup(id, "Design", Optional.empty()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B"})
    void aGroupNeedsAName(String name) {
        var group = group("Design");
        assertThat(refused(ada, new AddGroup(GroupId.next(), name, Optional.empty())))
                .isEqualTo(new Rejection.Invalid("group-name", "brainstorm.group-name-empty", List.of()));
        assertThat(refused(ada, new RenameGroup(group, name)).key()).isEqualTo("brainstorm.group-name-empty");
    }

    @Test
    void aGroupNameTakesSixtyCharactersAndNotOneMore() {
        group("x".repeat(60));
        assertThat(refused(ada, new AddGroup(GroupId.next(), "x".repeat(61), Optional.empty()))
                        .arguments())
                .containsExactly(60, 61);
    }

    @Test
    void noTwoGroupsHaveNamesThatLookTheSame() {
        var design = group("Design");
        var health = group("Health");
        assertThat(refused(ada, new AddGroup(GroupId.next(), "de sign", Optional.empty())))
                .isEqualTo(new Rejection.Invalid("group-name", "brainstorm.group-name-taken", List.of("Design")));
        assertThat(refused(ada, new RenameGroup(health, "DESIGN")).key()).isEqualTo("brainstorm.group-name-taken");
        accepted(ada, new RenameGroup(design, "DESIGN"));
        assertThat(storm().group(design).orElseThrow().name()).isEqualTo("DESIGN");
        assertThat(accepted(ada, new RenameGroup(design, " DESIGN "))).isEmpty();
    }

    @Test
    void aBrainstormTakesFortyGroups() {
        for (int i = 1; i <= 40; i++) group("Group " + i);
        assertThat(refused(ada, new AddGroup(GroupId.next(), "One more", Optional.empty())))
                .isEqualTo(Rejection.rule("brainstorm.too-many-groups", 40));
    }

    @Test
    void theNotesOfARemovedGroupLieOutsideTheGroupsInTheirOrder() {
        var design = group("Design");
        write(ada, "outside");
        write(ada, "first", Optional.of(design));
        write(lin, "hidden from ada", Optional.of(design));
        write(ada, "second", Optional.of(design));
        accepted(ada, new RemoveGroup(design));
        assertThat(storm().groups()).isEmpty();
        assertThat(textsSeenBy(ada)).containsExactly("outside", "first", "second");
        assertThat(textsSeenBy(lin)).containsExactly("hidden from ada");
    }

    @Test
    void aGroupThatIsNotThereCanNeitherBeRenamedNorRemoved() {
        assertThat(refused(ada, new RenameGroup(GroupId.next(), "x")).key()).isEqualTo("brainstorm.no-such-group");
        assertThat(refused(ada, new RemoveGroup(GroupId.next())).key()).isEqualTo("brainstorm.no-such-group");
    }
}
