package dev.beachhead.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.model.CanvasComparison.Kind;
import dev.beachhead.room.Decision;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of the canvas, held against people who do whatever comes to their minds. */
class ModelSessionsTest {
    private static final Stage STAGE = new Stage(List.of(new ModelStation(), new FakeEvidence()));

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
        var session = STAGE.session(seed, List.of(new ModelMoves())).play(200);
        assertThat(session.state().state(Canvas.class).notes().live()).isNotEmpty();
        assertThat(session.folded()).isEqualTo(session.state());
    }

    @Test
    void everyCommandHappensInSomeSession() {
        var happened = new TreeSet<String>();
        STAGE.session(1, List.of(new ModelMoves(), says()))
                .seenBy(step -> {
                    if (step.happened()) happened.add(step.command().getClass().getSimpleName());
                })
                .play(3_000);
        assertThat(happened).containsAll(commands(ModelCommand.class));
    }

    /** Ten thousand teams, each with its own evidence that comes and goes. */
    @Test
    void noNoteSaysFactWithoutEvidenceAtTheEndOfAnyOfTenThousandSequences() {
        var seen = new HashMap<String, Integer>();
        for (long seed = 1; seed <= 10_000; seed++) {
            var team = new Team(seed);
            for (int i = 0; i < 60; i++) team.step();
            assertThat(team.unfounded()).as("seed " + seed).isEmpty();
            team.count(seen);
        }
        assertThat(seen.get("FACT")).isGreaterThan(300);
        assertThat(seen.get("REFUTED")).isGreaterThan(300);
        assertThat(seen.get("lost")).isGreaterThan(300);
    }

    @Test
    void comparingTwoVersionsIsTheSameFromBothSidesButMirrored() {
        var seen = new HashSet<Kind>();
        for (long seed = 1; seed <= 2_000; seed++) {
            var team = new Team(seed);
            for (int i = 0; i < 40; i++) team.step();
            var before = team.copy();
            for (int i = 0; i < 25; i++) team.step();
            var after = team.copy();

            var there = CanvasComparison.of(before, after);
            assertThat(CanvasComparison.of(after, before)).as("seed " + seed).isEqualTo(there.mirrored());
            assertThat(CanvasComparison.of(after, after).isEmpty()).isTrue();
            assertThat(there.isEmpty() || !before.equals(after)).isTrue();
            there.notes().forEach(change -> seen.addAll(change.kinds()));
        }
        assertThat(seen).contains(Kind.values());
    }

    private static RandomSession.Moves says() {
        return (room, actor, random) -> {
            var notes = room.state(Canvas.class).notes().inOrder();
            var note = notes.isEmpty()
                    ? NoteId.next()
                    : RandomSession.one(notes, random).id();
            return new FakeEvidence.Say(note, random.nextInt(3), random.nextInt(3));
        };
    }

    private static Set<String> commands(Class<?> type) {
        if (!type.isSealed()) return Set.of(type.getSimpleName());
        var names = new TreeSet<String>();
        Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> names.addAll(commands(permitted)));
        return names;
    }

    /** A canvas without a journal and its evidence, to be quick. */
    private static final class Team {
        private final RandomGenerator random;
        private final ModelMoves moves = new ModelMoves();
        private final Map<Statement, EvidenceBook.Weight> weights = new HashMap<>();
        private final EvidenceBook book = one -> weights.getOrDefault(one, EvidenceBook.Weight.NONE);
        private final ParticipantId someone;
        private Canvas canvas = Canvas.empty();
        private long seq;

        Team(long seed) {
            random = new Random(seed);
            someone = new ParticipantId(RandomSession.uuid(random));
        }

        void step() {
            if (random.nextInt(4) == 0) {
                var note = RandomSession.one(moves.notes(), random);
                weights.put(
                        new Statement("model", note.toString()),
                        FakeEvidence.weight(random.nextInt(3), random.nextInt(3)));
                return;
            }
            if (ModelRules.decide(canvas, book, moves.next(canvas, random)) instanceof Decision.Accepted(var events))
                for (var event : events)
                    canvas = canvas.apply(
                            (ModelEvent) event, new Stamp(++seq, someone, Instant.ofEpochSecond(seq * 30)));
        }

        CanvasCopy copy() {
            return canvas.copy(book);
        }

        /** Whatever is shown as a fact or as refuted with nothing behind it, wherever it is shown. */
        List<String> unfounded() {
            var wrong = new ArrayList<String>();
            int facts = 0;
            int refuted = 0;
            for (var note : canvas.notes().inOrder()) {
                var weight = book.weight(new Statement("model", note.id().toString()));
                for (var status : List.of(Standing.of(note, book).status(), copy().status(note)))
                    if (status == Status.FACT && weight.supports() == 0
                            || status == Status.REFUTED && weight.contradicts() == 0)
                        wrong.add(note.id() + " says " + status);
                if (note.stated() == Status.FACT && weight.supports() > 0) facts++;
                if (note.stated() == Status.REFUTED && weight.contradicts() > 0) refuted++;
            }
            var tally = canvas.tally(book);
            if (tally.facts() != facts || tally.refuted() != refuted) wrong.add("counted " + tally);
            return wrong;
        }

        void count(Map<String, Integer> seen) {
            for (var note : canvas.notes().inOrder()) {
                var standing = Standing.of(note, book);
                seen.merge(standing.lostEvidence() ? "lost" : standing.status().name(), 1, Integer::sum);
            }
        }
    }
}
