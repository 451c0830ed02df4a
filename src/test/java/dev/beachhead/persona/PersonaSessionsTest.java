package dev.beachhead.persona;

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

/** The laws of the persona, held against sessions in which four people do whatever comes to their minds. */
class PersonaSessionsTest {
    private static final Stage STAGE = new Stage(List.of(new Marketplace(), new PersonaStation()));

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
        assertThat(session.state().state(Personas.class).all()).isNotEmpty();
        assertThat(session.folded()).isEqualTo(session.state());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsLostNothingIsWithoutWordsAndNoTwoLinesShareAPlace(long seed) {
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
        var moves = new PersonaMoves();
        RandomSession.Moves offers = (room, actor, random) -> random.nextInt(4) == 0
                ? new Marketplace.Put(List.of(RandomSession.one(markets, random)))
                : new Marketplace.Put(markets);
        return STAGE.session(seed, List.of(offers, moves, moves, moves, moves));
    }

    private static boolean isWhole(Step step) {
        var before = step.before().state(Personas.class);
        var after = step.after().state(Personas.class);
        return before.all().entrySet().stream()
                        .allMatch(entry -> keeps(entry.getValue(), after.persona(entry.getKey())))
                && after.all().values().stream().allMatch(PersonaSessionsTest::isWhole);
    }

    private static boolean keeps(Persona before, Persona after) {
        return before.items().keySet().stream().allMatch(after::knows)
                && before.removed().keySet().stream().allMatch(after::knows)
                && after.facts().keySet().containsAll(before.facts().keySet());
    }

    private static boolean isWhole(Persona persona) {
        boolean worded = persona.items().values().stream()
                .noneMatch(item -> item.words().text().isBlank());
        boolean ordered = Arrays.stream(LineKind.values()).allMatch(kind -> {
            var orders = persona.lines(kind).stream().map(Item.Line::order).toList();
            return orders.size() <= LineKind.MOST && orders.stream().distinct().count() == orders.size();
        });
        return worded && ordered && persona.day().size() <= Persona.MOST_MOMENTS;
    }
}
