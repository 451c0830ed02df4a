package dev.beachhead.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.Marketplace;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the life cycle, held against sessions in which four people do whatever comes to their minds. */
class LifeCycleSessionsTest {
    private static final Stage STAGE = new Stage(List.of(new Marketplace(), new LifeCycleStation()));

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
        assertThat(session.state().state(LifeCycle.class).journeys()).isNotEmpty();
        assertThat(session.folded()).isEqualTo(session.state());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noStepIsLostNoneIsWithoutWordsAndNoTwoShareAPlace(long seed) {
        var broken = new ArrayList<Step>();
        session(seed)
                .seenBy(step -> {
                    if (step.happened() && !isWhole(step)) broken.add(step);
                })
                .play(200);
        assertThat(broken).isEmpty();
    }

    private static RandomSession session(long seed) {
        var markets = List.of(Marketplace.market("Toys"), Marketplace.market("Shoes"));
        var moves = new LifeCycleMoves();
        RandomSession.Moves offers = (room, actor, random) -> random.nextInt(4) == 0
                ? new Marketplace.Put(List.of(RandomSession.one(markets, random)))
                : new Marketplace.Put(markets);
        return STAGE.session(seed, List.of(offers, moves, moves, moves, moves));
    }

    private static boolean isWhole(Step step) {
        var before = step.before().state(LifeCycle.class);
        var after = step.after().state(LifeCycle.class);
        return before.journeys().entrySet().stream()
                        .allMatch(entry -> keeps(entry.getValue(), after.journey(entry.getKey())))
                && after.journeys().values().stream().allMatch(LifeCycleSessionsTest::isWhole);
    }

    private static boolean keeps(Journey before, Journey after) {
        return before.steps().keySet().stream().allMatch(after::knows)
                && before.removed().keySet().stream().allMatch(after::knows);
    }

    private static boolean isWhole(Journey journey) {
        return journey.steps().values().stream()
                        .noneMatch(step -> step.what().text().isBlank())
                && Arrays.stream(Course.values())
                        .allMatch(course -> Arrays.stream(dev.beachhead.lifecycle.Stage.values())
                                .allMatch(stage -> {
                                    var orders = journey.steps(course, stage).stream()
                                            .map(dev.beachhead.lifecycle.Step::order)
                                            .toList();
                                    return orders.stream().distinct().count() == orders.size();
                                }));
    }
}
