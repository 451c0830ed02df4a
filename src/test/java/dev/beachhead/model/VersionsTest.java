package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.CanvasComparison.Kind;
import dev.beachhead.model.CanvasVersion.Cause;
import dev.beachhead.model.ModelCommand.AssignNote;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.model.ModelCommand.KeepVersion;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.model.ModelCommand.RemoveNote;
import dev.beachhead.model.ModelCommand.SetStatus;
import dev.beachhead.model.ModelEvent.CanvasVersionKept;
import dev.beachhead.room.Actor;
import dev.beachhead.room.AtPivot;
import dev.beachhead.room.Context;
import dev.beachhead.room.Role;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionsTest extends ModelFixture {

    @Test
    void aVersionIsTheCanvasAsItWasUnderAName() {
        var note = write(Block.CHANNELS, "Two field reps");
        var first = version(" First  guesses ");
        accepted(new EditNote(note, "Two field reps", "Distributors"));

        var kept = canvas().version(first).orElseThrow();
        assertThat(kept.name()).isEqualTo("First guesses");
        assertThat(kept.by()).isEqualTo(ada);
        assertThat(kept.copy().notes())
                .hasEntrySatisfying(note, was -> assertThat(was.text().text()).isEqualTo("Two field reps"));
        assertThat(accepted(new KeepVersion(first, "again", Cause.ASKED))).isEmpty();
    }

    @Test
    void aVersionNeedsANameThatFits() {
        assertThat(refused(keep(" ", Cause.ASKED)).key()).isEqualTo("model.version-empty");
        assertThat(refused(keep("x".repeat(81), Cause.PIVOT)).key()).isEqualTo("model.version-too-long");
    }

    @Test
    void aHundredVersionsAreKeptAndThoseOfPivotsBeside() {
        for (int i = 0; i < Canvas.MOST_VERSIONS; i++) version("Version " + i);
        assertThat(refused(keep("One more", Cause.ASKED)).key()).isEqualTo("model.too-many-versions");
        accepted(keep("We sell to lodges", Cause.PIVOT));
        assertThat(room.newest().key()).isEqualTo("model.activity.kept.pivot");
        assertThat(canvas().versions()).hasSize(Canvas.MOST_VERSIONS + 1);
    }

    @Test
    void whoeverPivotsHasAVersionKeptInTheSameDecision() {
        var note = write(Block.CHANNELS, "Two field reps");
        prove(note);
        evidence(note, 0, 0);
        var leaving = room.state().offering(AtPivot.class).orElseThrow();
        var context = new Context(new Actor(lead), Optional.of(Role.FACILITATOR), Instant.EPOCH, new Random(1));
        var event = (CanvasVersionKept) leaving.atPivot(room.state(), context, "Ministries pay, ".repeat(20))
                .getFirst();
        var id = event.version();

        assertThat(event).satisfies(kept -> {
            assertThat(kept.cause()).isEqualTo(Cause.PIVOT);
            assertThat(kept.name()).startsWith("Ministries pay").hasSizeLessThanOrEqualTo(80);
            assertThat(kept.reopened()).containsExactly(note);
        });
        room.happen(lead, event);
        room.happen(lead, event);
        assertThat(canvas().versions()).hasSize(1);
        var copy = canvas().version(id).orElseThrow().copy();
        assertThat(copy.status(note(note))).isEqualTo(Status.TESTING);
    }

    @Test
    void aComparisonNamesWhatHappenedToEachNote() {
        var stays = write(Block.CHANNELS, "stays");
        var goes = write(Block.CHANNELS, "goes");
        var reworded = write(Block.VALUE_PROPOSITIONS, "cheap");
        var proven = write(Block.VALUE_PROPOSITIONS, "safe");
        var moved = write(Block.KEY_ACTIVITIES, "moved");
        var detailed = write(Block.CUSTOMER_SEGMENTS, "nurse");
        var coloured = write(Block.CUSTOMER_SEGMENTS, "officer");
        var clinics = segment("Clinics");
        var before = version("before");

        accepted(new RemoveNote(goes));
        accepted(new EditNote(reworded, "cheap", "cheaper"));
        prove(proven);
        accepted(new MoveNote(moved, Block.KEY_RESOURCES, Optional.empty()));
        choose(detailed, Option.ROLE_RECOMMENDER);
        accepted(new AssignNote(coloured, Optional.of(clinics)));
        var added = write(Block.CHANNELS, "added");
        choose(Option.MARKET_NEW);

        var comparison = compare(before);
        assertThat(ids(comparison, Kind.ADDED)).containsExactly(added);
        assertThat(ids(comparison, Kind.REMOVED)).containsExactly(goes);
        assertThat(ids(comparison, Kind.TEXT)).containsExactly(reworded);
        assertThat(ids(comparison, Kind.STATUS)).containsExactly(proven);
        assertThat(ids(comparison, Kind.MOVED)).containsExactly(moved);
        assertThat(ids(comparison, Kind.DETAILS)).containsExactlyInAnyOrder(detailed, coloured);
        assertThat(comparison.notes())
                .hasSize(7)
                .noneMatch(change -> change.note().equals(stays));
        assertThat(comparison.answers()).containsExactly(Facet.MARKET_TYPE);
        assertThat(comparison.isEmpty()).isFalse();
        var change = comparison.of(Kind.TEXT).getFirst();
        assertThat(change.before().orElseThrow().text()).isEqualTo("cheap");
        assertThat(change.newest().text()).isEqualTo("cheaper");
        assertThat(comparison.of(Kind.REMOVED).getFirst().newest().text()).isEqualTo("goes");
    }

    @Test
    void oneNoteCanDifferInSeveralWays() {
        var note = write(Block.CHANNELS, "reps");
        choose(note, Option.CHANNEL_DIRECT_SALES);
        var before = version("before");
        accepted(new EditNote(note, "reps", "dealers"));
        accepted(new SetStatus(note, Status.TESTING));
        accepted(new MoveNote(note, Block.KEY_PARTNERS, Optional.empty()));

        assertThat(compare(before).notes())
                .singleElement()
                .satisfies(change -> assertThat(change.kinds()).isEqualTo(Set.of(Kind.TEXT, Kind.STATUS, Kind.MOVED)));
    }

    @Test
    void ofABlockInWhichOneNoteWentPastTheOthersOnlyThatOneMoved() {
        write(Block.CHANNELS, "one");
        write(Block.CHANNELS, "two");
        var three = write(Block.CHANNELS, "three");
        var before = version("before");
        var one = canvas().notes().in(Block.CHANNELS).getFirst().id();
        accepted(new MoveNote(three, Block.CHANNELS, Optional.of(one)));
        assertThat(ids(compare(before), Kind.MOVED)).containsExactly(three);

        accepted(new MoveNote(three, Block.CHANNELS, Optional.empty()));
        assertThat(compare(before).isEmpty()).isTrue();
    }

    @Test
    void aNoteThatOnlyPassedNewOnesOrTakenOnesDidNotMove() {
        var one = write(Block.CHANNELS, "one");
        var elsewhere = write(Block.CHANNELS, "elsewhere");
        var before = version("before");
        accepted(new MoveNote(elsewhere, Block.KEY_PARTNERS, Optional.empty()));
        write(Block.CHANNELS, "new");
        accepted(new MoveNote(one, Block.CHANNELS, Optional.empty()));

        assertThat(ids(compare(before), Kind.MOVED)).containsExactly(elsewhere);
    }

    @Test
    void evidenceThatWasRemovedShowsAsAChangedStatus() {
        var note = write(Block.CHANNELS, "reps");
        prove(note);
        var before = version("before");
        evidence(note, 0, 0);
        assertThat(ids(compare(before), Kind.STATUS)).containsExactly(note);
        evidence(note, 1, 0);
        assertThat(compare(before).isEmpty()).isTrue();
    }

    private CanvasComparison compare(VersionId before) {
        var now = canvas().copy(Canvas.evidence(room.state()));
        var comparison =
                CanvasComparison.of(canvas().version(before).orElseThrow().copy(), now);
        assertThat(CanvasComparison.of(
                        now, canvas().version(before).orElseThrow().copy()))
                .isEqualTo(comparison.mirrored());
        return comparison;
    }

    private static List<NoteId> ids(CanvasComparison comparison, Kind kind) {
        return comparison.of(kind).stream()
                .map(CanvasComparison.NoteChange::note)
                .toList();
    }

    private static KeepVersion keep(String name, Cause cause) {
        return new KeepVersion(VersionId.next(), name, cause);
    }
}
