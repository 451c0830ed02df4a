package dev.beachhead.brainstorm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddNote;
import dev.beachhead.brainstorm.BrainstormCommand.MergeNotes;
import dev.beachhead.brainstorm.BrainstormCommand.SplitNote;
import dev.beachhead.room.Command;
import dev.beachhead.room.Decision;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of a brainstorm, held against sessions in which four people do whatever comes to their minds. */
class BrainstormSessionsTest {
    private static final Pattern WORD = Pattern.compile("word\\d+x");
    private static final Stage STAGE = new Stage(List.of(new BrainstormStation()));

    private final Map<Note, Set<String>> wordsOfNotes = new IdentityHashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noNoteIsEverLost(long seed) {
        var added = new HashSet<NoteId>();
        assertLaw(session(seed), step -> {
            if (step.command() instanceof AddNote add) added.add(add.note());
            var notes = of(step.after()).notes();
            return added.stream().allMatch(notes::knows)
                    && areDifferent(notes.all().flatMap(BrainstormSessionsTest::ids));
        });
        assertThat(added).isNotEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theShortlistHoldsAtMostTwelveAndWhileItIsFrozenSixOrMoreThatDoNotChange(long seed) {
        assertLaw(session(seed), step -> {
            var before = of(step.before());
            var after = of(step.after());
            int count = after.shortlist().size();
            boolean keeps = !before.isFrozen() || before.shortlist() == after.shortlist();
            return count <= 12 && (!after.isFrozen() || (count >= 6 && keeps));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatSomebodyHasNotShownReachesNobodyElse(long seed) {
        var session = session(seed);
        var viewers = Stream.concat(session.actors().stream(), Stream.of(session.mentor()))
                .toList();
        assertLaw(session, step -> {
            var brainstorm = of(step.after());
            var secrets = secrets(brainstorm, session.actors());
            return viewers.stream().allMatch(viewer -> seesNone(brainstorm, viewer, secrets))
                    && (step.after().activity() == step.before().activity() || tellsNone(step.after(), secrets));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasMergedSplitsIntoWhatItWas(long seed) {
        assertLaw(session(seed), step -> {
            if (!(step.command() instanceof MergeNotes(var into, var from))) return true;
            var before = of(step.before()).notes();
            var split = split(step, into).notes();
            var other = before.find(from).orElseThrow();
            var second = split.find(from).orElseThrow();
            return split.find(into).equals(before.find(into))
                    && second.placed(other.group(), other.order()).equals(other);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noTwoNotesOfAGroupShareAPlaceAndEveryGroupExists(long seed) {
        assertLaw(session(seed), step -> {
            var brainstorm = of(step.after());
            return areDifferent(brainstorm.notes().all().map(note -> List.of(note.group(), note.order())))
                    && brainstorm
                            .notes()
                            .all()
                            .flatMap(note -> note.group().stream())
                            .allMatch(brainstorm.groups()::containsKey)
                    && areDifferent(brainstorm.candidates().stream().map(Candidate::order));
        });
    }

    /** Names the commands after which the law did not hold. */
    private static void assertLaw(RandomSession session, Predicate<Step> law) {
        var broken = new ArrayList<Command>();
        session.seenBy(step -> {
                    if (step.happened() && !law.test(step)) broken.add(step.command());
                })
                .play(200);
        assertThat(broken).isEmpty();
    }

    private static RandomSession session(long seed) {
        return STAGE.session(seed, List.of(new BrainstormMoves()));
    }

    private static Brainstorm split(Step step, NoteId note) {
        var merged = of(step.after());
        var decision = BrainstormRules.decide(merged, new SplitNote(note), Contexts.of(step.actor(), 0));
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var event = (BrainstormEvent) ((Decision.Accepted) decision).events().getFirst();
        return merged.apply(
                event,
                new Stamp(step.after().seq() + 1, step.actor(), step.after().at()));
    }

    private static Brainstorm of(RoomState room) {
        return room.state(Brainstorm.class);
    }

    private static boolean areDifferent(Stream<?> things) {
        var seen = new HashSet<Object>();
        return things.allMatch(seen::add);
    }

    private static Stream<NoteId> ids(Note note) {
        return note.isMerged() ? note.mergedFrom().stream().flatMap(BrainstormSessionsTest::ids) : Stream.of(note.id());
    }

    /** Every word of a note that is hidden, of its drafts, and of hidden notes that were removed. */
    private Set<String> secrets(Brainstorm brainstorm, List<ParticipantId> authors) {
        var removed = authors.stream().flatMap(author -> brainstorm.removedNotes(author).stream());
        return Stream.concat(brainstorm.notes().all(), removed)
                .filter(Note::isHidden)
                .flatMap(note -> words(note).stream())
                .collect(Collectors.toSet());
    }

    private boolean seesNone(Brainstorm brainstorm, ParticipantId viewer, Set<String> secrets) {
        var visible = brainstorm.visibleTo(viewer);
        return visible.size() + brainstorm.hiddenFrom(viewer)
                        == brainstorm.notes().count()
                && Stream.concat(visible.stream(), brainstorm.removedNotes(viewer).stream())
                        .filter(note -> !note.isHidden() || !note.authors().equals(List.of(viewer)))
                        .allMatch(
                                note -> !note.isHidden() && words(note).stream().noneMatch(secrets::contains));
    }

    private static boolean tellsNone(RoomState room, Set<String> secrets) {
        var newest = room.activity().entries().getFirst();
        return words(newest.toString()).stream().noneMatch(secrets::contains);
    }

    /** All words in a note, in its history and in what it was merged from. */
    private Set<String> words(Note note) {
        return wordsOfNotes.computeIfAbsent(note, of -> words(of.toString()));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
