package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the funnel, held against people who do whatever comes to their minds. */
class FunnelSessionsTest {
    private static final Stage STAGE = new Stage(List.of(new BrainstormStation(), new FunnelStation()));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void foldingTheJournalGivesTheLiveState(long seed) {
        var session = session(seed).play(200);
        assertThat(funnel(session).touched()).isNotEmpty();
        assertThat(session.folded()).isEqualTo(session.state());
    }

    @Test
    void tenThousandCommandsNeverYieldTwoBeachheadsALostSegmentOrAPassedGateWithoutAReason() {
        var laws = Map.<String, Predicate<Step>>of(
                "one beachhead at most", FunnelSessionsTest::hasOneBeachheadAtMost,
                "no segment is lost", FunnelSessionsTest::losesNoSegment,
                "every passed gate has a reason", FunnelSessionsTest::hasAReasonForEveryPassedGate,
                "one lane at a time forward", FunnelSessionsTest::goesForwardOneLaneAtATime,
                "what was split stays as it was", FunnelSessionsTest::leavesWhatWasSplitAsItWas,
                "a beachhead stands on confirmed answers", FunnelSessionsTest::hasConfirmedABeachhead);
        var broken = new ArrayList<String>();
        var happened = new TreeMap<String, Integer>();
        session(1)
                .seenBy(step -> {
                    if (!step.happened()) return;
                    happened.merge(step.command().getClass().getSimpleName(), 1, Integer::sum);
                    laws.forEach((name, law) -> {
                        if (!law.test(step)) broken.add(name + " after " + step.command());
                    });
                })
                .play(10_000);
        assertThat(broken).isEmpty();
        assertThat(happened.keySet()).containsAll(commands());
        assertThat(happened.get("ChooseBeachhead")).isGreaterThan(5);
    }

    private static List<String> commands() {
        return Arrays.stream(FunnelCommand.class.getPermittedSubclasses())
                .flatMap(type -> leaves(type).stream())
                .map(Class::getSimpleName)
                .toList();
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (!type.isSealed()) return List.of(type);
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(permitted -> leaves(permitted).stream())
                .toList();
    }

    private static boolean hasOneBeachheadAtMost(Step step) {
        var funnel = after(step);
        var first = funnel.touched().values().stream()
                .filter(segment -> segment.lane() == Lane.BEACHHEAD)
                .map(Segment::id)
                .toList();
        return first.equals(funnel.choice().map(Funnel.Choice::segment).stream().toList());
    }

    private static boolean losesNoSegment(Step step) {
        var shortlist = step.after().state(Brainstorm.class);
        var segments = after(step).segments(shortlist);
        var ids = new HashSet<>(segments.stream().map(Segment::id).toList());
        boolean eachOnce = ids.size() == segments.size();
        boolean allStay = ids.containsAll(before(step).touched().keySet());
        boolean eachCandidate = !shortlist.isFrozen()
                || shortlist.candidates().stream()
                        .map(candidate -> SegmentId.of(candidate.id()))
                        .allMatch(ids::contains);
        boolean family = segments.stream()
                .allMatch(segment -> ids.containsAll(segment.parts())
                        && segment.parent().stream().allMatch(parent -> isParent(after(step), parent, segment)));
        int inTree = SegmentTree.of(segments).stream()
                .mapToInt(FunnelSessionsTest::size)
                .sum();
        return eachOnce && allStay && eachCandidate && family && inTree == segments.size();
    }

    private static boolean isParent(Funnel funnel, SegmentId parent, Segment part) {
        return Optional.ofNullable(funnel.touched().get(parent))
                .filter(whole -> whole.parts().contains(part.id()))
                .isPresent();
    }

    private static int size(SegmentTree tree) {
        return 1 + tree.parts().stream().mapToInt(FunnelSessionsTest::size).sum();
    }

    private static boolean hasAReasonForEveryPassedGate(Step step) {
        return after(step).touched().values().stream()
                .allMatch(segment -> Arrays.stream(Gate.values())
                                .filter(segment.lane()::isPast)
                                .allMatch(gate -> Optional.ofNullable(
                                                segment.answers().get(gate))
                                        .filter(answer -> answer.verdict() == Verdict.YES)
                                        .filter(answer -> isComplete(gate, answer))
                                        .isPresent())
                        && segment.parked().stream()
                                .allMatch(no -> no.answer().verdict() == Verdict.NO && hasReason(no.answer())));
    }

    private static boolean isComplete(Gate gate, GateAnswer answer) {
        return hasReason(answer)
                && answer.essential().isPresent() == (gate == Gate.ESSENTIAL)
                && answer.oneMarket().isPresent() == (gate == Gate.ONE_MARKET)
                && answer.oneMarket().flatMap(OneMarket::broken).isEmpty();
    }

    private static boolean hasReason(GateAnswer answer) {
        return !answer.reason().text().isBlank() && answer.reason().text().length() <= 500;
    }

    private static boolean goesForwardOneLaneAtATime(Step step) {
        var before = before(step).touched();
        return after(step).touched().values().stream()
                .allMatch(segment -> Stream.ofNullable(before.get(segment.id()))
                        .allMatch(was -> segment.lane().ordinal() <= was.lane().ordinal() + 1));
    }

    private static boolean leavesWhatWasSplitAsItWas(Step step) {
        return before(step).touched().values().stream()
                .filter(Segment::isClosed)
                .allMatch(segment -> after(step).touched().get(segment.id()) == segment);
    }

    private static boolean hasConfirmedABeachhead(Step step) {
        return after(step).first().stream()
                .allMatch(first -> first.answers().size() == 5
                        && first.answers().values().stream().allMatch(GateAnswer::isConfirmed));
    }

    private static Funnel before(Step step) {
        return step.before().state(Funnel.class);
    }

    private static Funnel after(Step step) {
        return step.after().state(Funnel.class);
    }

    private static Funnel funnel(RandomSession session) {
        return session.state().state(Funnel.class);
    }

    private static RandomSession session(long seed) {
        return STAGE.session(seed, List.of(new FunnelMoves()));
    }
}
