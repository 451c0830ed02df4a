package dev.beachhead.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.funnel.FunnelStation;
import dev.beachhead.research.ResearchMoves;
import dev.beachhead.research.ResearchStation;
import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import dev.beachhead.vote.VoteStation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the field work, held against sessions in which four people do whatever comes to their minds. */
class FieldWorkSessionsTest {
    private static final Stage STAGE = new Stage(List.of(
            new BrainstormStation(),
            new ResearchStation(),
            new VoteStation(),
            new FunnelStation(),
            new FieldWorkStation()));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aThresholdNeverChangesAfterAResult(long seed) {
        assertThat(broken(seed, step -> {
                    var after = step.after().state(FieldWork.class).experiments();
                    return step.before().state(FieldWork.class).experiments().values().stream()
                            .filter(Experiment::measured)
                            .filter(one -> after.containsKey(one.id()))
                            .allMatch(one -> stands(one, Objects.requireNonNull(after.get(one.id()))));
                }))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsEvidenceThatIsNotThere(long seed) {
        assertThat(broken(seed, step -> {
                    var work = step.after().state(FieldWork.class);
                    return work.links().byStatement().keySet().stream()
                                    .allMatch(statement -> work.links().of(statement).keySet().stream()
                                            .allMatch(id -> work.interviews().containsKey(id)
                                                    && work.links().of(id).containsKey(statement)))
                            && work.interviews()
                                    .keySet()
                                    .containsAll(work.links().byInterview().keySet());
                }))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWeightOfAStatementIsItsLinksAndItsResultsAndNothingElse(long seed) {
        var work = STAGE.session(seed, List.of(new ResearchMoves(), new FieldWorkMoves()))
                .play(200)
                .state()
                .state(FieldWork.class);
        var statements = new HashSet<>(work.links().byStatement().keySet());
        work.experiments().values().forEach(one -> statements.add(one.hypothesis()));
        assertThat(statements).isNotEmpty().allSatisfy(statement -> {
            long results = work.experiments().values().stream()
                    .filter(one -> one.hypothesis().equals(statement))
                    .filter(one -> one.result().isPresent())
                    .count();
            Weight weight = work.weight(statement);
            assertThat(weight.pieces())
                    .isEqualTo((int) results + work.links().of(statement).size());
            assertThat(weight.people())
                    .isLessThanOrEqualTo(work.links().of(statement).size());
            assertThat(weight.newest().isPresent()).isEqualTo(weight.pieces() > 0);
        });
    }

    private static List<Step> broken(long seed, Predicate<Step> law) {
        var broken = new ArrayList<Step>();
        STAGE.session(seed, List.of(new ResearchMoves(), new FieldWorkMoves(), new FieldWorkMoves()))
                .seenBy(step -> {
                    if (step.happened() && !law.test(step)) broken.add(step);
                })
                .play(200);
        return broken;
    }

    private static boolean stands(Experiment before, Experiment after) {
        return after.plan().equals(before.plan()) && after.measured();
    }
}
