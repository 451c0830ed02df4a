package dev.beachhead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.Happened;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.TakenBack;
import dev.beachhead.room.UndoCommand.Redo;
import dev.beachhead.room.UndoCommand.Undo;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one person takes back, after the others went on. */
class UndoSessionsTest {
    private static final Stage STAGE = RandomSessionsTest.stage();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    /** All that was accepted is gone and nothing else is; all that was refused says why; brought back in turn, it is as it was. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takingBackAllThatOnePersonDidLeavesWhatTheOthersDidAndBringingItBackIsWhereItWas(long seed) {
        var session = STAGE.session(seed, RandomSessionsTest.moves()).play(200);
        var ada = session.actors().stream()
                .max(Comparator.comparing(
                        who -> session.state().past().turnsOf(who).done().size()))
                .orElseThrow();
        var before = states(session);
        var goneBefore = session.state().state(TakenBack.class);
        var gone = new ArrayDeque<Happened>();
        for (var wish : session.state().past().turnsOf(ada).done()) {
            switch (session.send(ada, new Undo(wish.stamp().seq()))) {
                case Outcome.Committed _ -> gone.push(wish);
                case Outcome.Refused(var why) -> SpokenKeys.assertSaid(why);
            }
        }
        assertThat(gone).isNotEmpty();
        var takenBack = session.state().state(TakenBack.class);
        assertThat(states(session)).isEqualTo(session.told(one -> !takenBack.contains(one)));
        assertThat(session.state().past().events())
                .filteredOn(one -> takenBack.contains(one) && !goneBefore.contains(one))
                .allSatisfy(one -> assertThat(one.stamp().actor()).isEqualTo(ada));
        assertThat(session.folded()).isEqualTo(session.state());
        for (var wish : gone)
            assertThat(session.send(ada, new Redo(wish.stamp().seq()))).isInstanceOf(Outcome.Committed.class);
        assertThat(states(session)).isEqualTo(before);
        assertThat(session.folded()).isEqualTo(session.state());
        assertThat(session.state().state(TakenBack.class)).isEqualTo(goneBefore);
    }

    /** Without the parts that count what was taken back. */
    private static Map<Class<?>, Object> states(RandomSession session) {
        var states = new HashMap<Class<?>, Object>(session.state().parts());
        states.remove(TakenBack.class);
        return states;
    }
}
