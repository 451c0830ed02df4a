package dev.beachhead.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.funnel.FunnelMoves;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import dev.beachhead.sizing.SizingCommand.ReviseEstimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of sizes, held against sessions in which four people do whatever comes to their minds. */
class SizingSessionsTest {
    private static final Stage STAGE =
            new Stage(List.of(new BrainstormStation(), new FunnelStation(), new SizingStation()));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    private static RandomSession session(long seed) {
        var funnel = new FunnelMoves();
        var sizing = new SizingMoves();
        return STAGE.session(seed, List.of(funnel, funnel, sizing, sizing));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void foldingTheJournalGivesTheLiveState(long seed) {
        var session = session(seed).play(400);
        assertThat(session.state().state(Sizing.class).sheets()).isNotEmpty();
        assertThat(session.folded()).isEqualTo(session.state());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void inEveryStateFiguresNestAndSheetsAreNeverLostOrTooLong(long seed) {
        var broken = new ArrayList<Step>();
        session(seed)
                .seenBy(step -> {
                    if (!isInOrder(step)) broken.add(step);
                })
                .play(400);
        assertThat(broken).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRevisionChangesTheFieldsItNamesAndNoOther(long seed) {
        var broken = new ArrayList<Step>();
        session(seed)
                .seenBy(step -> {
                    if (step.happened()
                            && step.command() instanceof ReviseEstimate revise
                            && !keepsTheRest(step, revise)) broken.add(step);
                })
                .play(400);
        assertThat(broken).isEmpty();
    }

    private static boolean isInOrder(Step step) {
        var before = step.before().state(Sizing.class);
        var after = step.after().state(Sizing.class);
        boolean kept = after.sheets().keySet().containsAll(before.sheets().keySet());
        return kept
                && after.sheets().values().stream()
                        .allMatch(sheet -> sheet.figures().misfits().isEmpty()
                                && sheet.estimates().size() <= SizeSheet.MOST_ESTIMATES);
    }

    private static boolean keepsTheRest(Step step, ReviseEstimate revise) {
        var before = estimate(step.before().state(Sizing.class), revise);
        var after = estimate(step.after().state(Sizing.class), revise);
        return (revise.method().isPresent() || after.method() == before.method())
                && (revise.low().isPresent()
                        || after.range().low().equals(before.range().low()))
                && (revise.likely().isPresent()
                        || after.range().likely().equals(before.range().likely()))
                && (revise.high().isPresent()
                        || after.range().high().equals(before.range().high()))
                && (revise.currency().isPresent() || after.currency().equals(before.currency()))
                && (revise.source().isPresent() || after.source() == before.source());
    }

    private static Estimate estimate(Sizing sizing, ReviseEstimate revise) {
        return sizing.sheet(revise.market()).estimate(revise.estimate()).orElseThrow();
    }
}
