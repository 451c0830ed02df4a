package dev.beachhead.research;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of research, held against sessions in which four people do whatever comes to their minds. */
class ResearchSessionsTest {
    private static final Stage STAGE = new Stage(List.of(new BrainstormStation(), new ResearchStation()));

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
        var session = STAGE.session(seed, List.of(new ResearchMoves())).play(200);
        assertThat(session.state().state(Research.class).cells()).isNotEmpty();
        assertThat(session.folded()).isEqualTo(session.state());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCellIsNeverLostAndEveryChangeOfOneIsDated(long seed) {
        var broken = new ArrayList<Step>();
        STAGE.session(seed, List.of(new ResearchMoves()))
                .seenBy(step -> {
                    if (step.happened() && !isKeptAndDated(step)) broken.add(step);
                })
                .play(200);
        assertThat(broken).isEmpty();
    }

    private static boolean isKeptAndDated(Step step) {
        var before = step.before().state(Research.class);
        var after = step.after().state(Research.class);
        boolean kept = after.cells().keySet().containsAll(before.cells().keySet());
        boolean dated = after.cells().entrySet().stream()
                .filter(entry -> entry.getValue() != before.cells().get(entry.getKey()))
                .allMatch(
                        entry -> entry.getValue().changed().equals(step.after().at()));
        return kept && dated;
    }
}
