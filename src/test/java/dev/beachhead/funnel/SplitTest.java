package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.EditReason;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.Park;
import dev.beachhead.funnel.FunnelCommand.PassGate;
import dev.beachhead.funnel.FunnelCommand.RenameSegment;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A segment becomes two or more narrower ones, and every segment has a name of its own. */
class SplitTest extends FunnelFixture {

    @Test
    void partsInheritTheAnswersAsToConfirmStayInTheLaneAndRememberTheirParent() {
        take(toys, Lane.CAN_BE_FOUND);
        accepted(ada, new MoveBack(toys, Lane.SERVES_A_GOAL));
        for (var id : split(toys, " Wooden\ntoys ", "Plastic toys")) {
            var part = segment(id);
            assertThat(part.lane()).isEqualTo(Lane.SERVES_A_GOAL);
            assertThat(part.parent()).contains(toys);
            assertThat(part.origin()).isEqualTo(segment(toys).origin());
            assertThat(part.market()).isEqualTo(toys.value());
            assertThat(part.answers()).containsOnlyKeys(Gate.GROWS_TENFOLD, Gate.SERVES_A_GOAL, Gate.CAN_BE_FOUND);
            assertThat(part.answers().values()).noneMatch(GateAnswer::isConfirmed);
            assertThat(part.toConfirm()).containsExactly(Gate.GROWS_TENFOLD, Gate.SERVES_A_GOAL);
            assertThat(reason(id, Gate.GROWS_TENFOLD)).isEqualTo("Because of grows-tenfold");
        }
        assertThat(funnel().segmentsIn(Lane.SERVES_A_GOAL, shortlist()))
                .extracting(Segment::name)
                .containsExactlyInAnyOrder("Wooden toys", "Plastic toys");
        assertThat(room.newest())
                .isEqualTo(Telling.of("funnel.activity.split", "Toys", 2, "Wooden toys · Plastic toys"));
    }

    @Test
    void theParentCloses() {
        take(toys, Lane.GROWS_TENFOLD);
        var parts = split(toys, "Wooden toys", "Plastic toys");
        assertThat(segment(toys).isClosed()).isTrue();
        assertThat(segment(toys).isInPlay()).isFalse();
        assertThat(segment(toys).parts()).isEqualTo(parts);
        for (var command : List.of(
                new PassGate(toys, Gate.SERVES_A_GOAL, Answers.at(Gate.SERVES_A_GOAL, "Yes")),
                new Park(toys, Gate.SERVES_A_GOAL, "No"),
                new MoveBack(toys, Lane.CANDIDATES),
                new ReturnFromParking(toys),
                new Confirm(toys, Gate.GROWS_TENFOLD),
                new EditReason(toys, Gate.GROWS_TENFOLD, "", "Other"),
                new RenameSegment(toys, "Other")))
            assertThat(refused(lin, command)).isEqualTo(Rejection.rule("funnel.was-split", "Toys", ada));
    }

    @Test
    void splittingAnAlreadyNarrowOneIsNormalAndTheTreeOfSegmentsCanBeSeen() {
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        split(wood, "Blocks", "Trains");
        var trees = SegmentTree.of(funnel().segments(shortlist()));
        assertThat(trees).hasSize(6);
        assertThat(names(trees.getFirst())).isEqualTo("Toys(Wooden toys(Blocks() Trains()) Plastic toys())");
        assertThat(names(trees.getLast())).isEqualTo("Prototyping()");
    }

    @Test
    void anInheritedAnswerIsConfirmedInPlace() {
        take(toys, Lane.SERVES_A_GOAL);
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        accepted(lin, new Confirm(wood, Gate.GROWS_TENFOLD));
        assertThat(segment(wood).lane()).isEqualTo(Lane.SERVES_A_GOAL);
        assertThat(segment(wood).toConfirm()).containsExactly(Gate.SERVES_A_GOAL);
    }

    @Test
    void anInheritedAnswerIsGivenAnewInPlace() {
        take(toys, Lane.SERVES_A_GOAL);
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        accepted(lin, new PassGate(wood, Gate.GROWS_TENFOLD, Answers.at(Gate.GROWS_TENFOLD, "Wood is back")));
        assertThat(segment(wood).lane()).isEqualTo(Lane.SERVES_A_GOAL);
        assertThat(reason(wood, Gate.GROWS_TENFOLD)).isEqualTo("Wood is back");
        assertThat(segment(wood).toConfirm()).containsExactly(Gate.SERVES_A_GOAL);
        assertThat(room.newest())
                .isEqualTo(Telling.of("funnel.activity.answered", "Wooden toys", lane("grows-tenfold")));
    }

    @Test
    void anInheritedAnswerCanBecomeANo() {
        take(toys, Lane.SERVES_A_GOAL);
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        accepted(lin, new Park(wood, Gate.GROWS_TENFOLD, "Wood shrinks"));
        assertThat(reason(wood, Gate.GROWS_TENFOLD)).isEqualTo("Wood shrinks");
        assertThat(reason(wood, Gate.SERVES_A_GOAL)).isEqualTo("Because of serves-a-goal");
        accepted(lin, new ReturnFromParking(wood));
        assertThat(segment(wood).lane()).isEqualTo(Lane.SERVES_A_GOAL);
        assertThat(segment(wood).toConfirm()).containsExactly(Gate.GROWS_TENFOLD, Gate.SERVES_A_GOAL);
    }

    @Test
    void aSegmentMovesOnBeforeItsInheritedAnswersAreConfirmed() {
        take(toys, Lane.GROWS_TENFOLD);
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        pass(wood, Gate.SERVES_A_GOAL);
        assertThat(segment(wood).toConfirm()).containsExactly(Gate.GROWS_TENFOLD);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void splittingTakesTwoPartsAtLeast(int count) {
        assertThat(refused(ada, new Split(toys, parts(count))))
                .isEqualTo(Rejection.rule("funnel.too-few-parts", "Toys"));
    }

    @Test
    void splittingMakesTwelvePartsAtMost() {
        assertThat(refused(ada, new Split(toys, parts(13)))).isEqualTo(Rejection.rule("funnel.too-many-parts", 12, 13));
        accepted(ada, new Split(toys, parts(12)));
    }

    @Test
    void theFunnelHoldsTwoHundredSegments() {
        var next = toys;
        for (int i = 0; i < 16; i++)
            next = split(
                            next,
                            IntStream.rangeClosed(1, 12)
                                    .mapToObj(part -> "Part " + part + " of "
                                            + room.state().seq())
                                    .toArray(String[]::new))
                    .getFirst();
        assertThat(funnel().segments(shortlist())).hasSize(198);
        assertThat(refused(ada, new Split(next, parts(3)))).isEqualTo(Rejection.rule("funnel.too-many-segments", 200));
        accepted(ada, new Split(next, parts(2)));
    }

    @Test
    void partsWhoseIdsAreInUseAreThereAlready() {
        var wood = split(toys, "Wooden toys", "Plastic toys").getFirst();
        for (var used : List.of(wood, toys, films))
            assertThat(accepted(
                            ada,
                            new Split(
                                    shoes,
                                    List.of(
                                            new SegmentPart(used, "Boots"),
                                            new SegmentPart(SegmentId.next(), "Sandals")))))
                    .isEmpty();
        assertThat(segment(shoes).isClosed()).isFalse();
    }

    @Test
    void twoPartsWithOneIdAreAMistakeOfTheProgram() {
        var part = new SegmentPart(SegmentId.next(), "Boots");
        assertThatThrownBy(() -> new Split(shoes, List.of(part, part))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noTwoSegmentsHaveOneName() {
        assertThat(name("part-2", "Wooden toys", "SHOES")).isEqualTo(taken("part-2", "Shoes"));
        assertThat(name("part-2", "Wooden toys", " wooden  Toys")).isEqualTo(taken("part-2", "Wooden toys"));
        assertThat(name("part-1", " ", "Plastic toys"))
                .isEqualTo(new Rejection.Invalid("part-1", "funnel.name-empty", List.of()));
        assertThat(name("part-1", "x".repeat(81), "Plastic toys"))
                .isEqualTo(new Rejection.Invalid("part-1", "funnel.name-too-long", List.of(80, 81)));
        assertThat(refused(ada, new RenameSegment(toys, "shoes"))).isEqualTo(taken("segment-name", "Shoes"));
    }

    @Test
    void aPartMayTakeTheNameOfWhatWasSplit() {
        var part = split(toys, "Toys", "Games").getFirst();
        assertThat(segment(part).name()).isEqualTo("Toys");
    }

    @Test
    void aSegmentIsRenamed() {
        accepted(ada, new RenameSegment(toys, " Clay\nsculptors "));
        assertThat(segment(toys).name()).isEqualTo("Clay sculptors");
        assertThat(room.newest()).isEqualTo(Telling.of("funnel.activity.renamed", "Toys", "Clay sculptors"));
        assertThat(accepted(ada, new RenameSegment(toys, "Clay sculptors"))).isEmpty();
        accepted(ada, new RenameSegment(toys, "CLAY sculptors"));
        accepted(ada, new Park(toys, Gate.GROWS_TENFOLD, "No"));
        accepted(ada, new RenameSegment(toys, "Toys"));
    }

    private Rejection name(String field, String first, String second) {
        var why = refused(
                ada,
                new Split(
                        toys,
                        List.of(new SegmentPart(SegmentId.next(), first), new SegmentPart(SegmentId.next(), second))));
        assertThat(((Rejection.Invalid) why).field()).isEqualTo(field);
        return why;
    }

    private static Rejection taken(String field, String name) {
        return new Rejection.Invalid(field, "funnel.name-taken", List.of(name));
    }

    private static List<SegmentPart> parts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new SegmentPart(SegmentId.next(), "Part " + i))
                .toList();
    }

    private static String names(SegmentTree tree) {
        var parts = tree.parts().stream().map(SplitTest::names).toList();
        return tree.segment().name() + "(" + String.join(" ", parts) + ")";
    }
}
