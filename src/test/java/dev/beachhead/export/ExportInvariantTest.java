package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.RandomSessionsTest;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.comment.Comments;
import dev.beachhead.review.Review;
import dev.beachhead.room.Journal;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Pseudonyms;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.SecretEvent;
import dev.beachhead.room.Team;
import dev.beachhead.vote.Vote;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves a room in a file and comes back is the same room, and none of its secrets. */
class ExportInvariantTest {
    private static final Stage STAGE = new Stage(RandomSessionsTest.stations());

    /** What has secrets, what names moments, and what was taken back. */
    private static final Set<String> OTHERWISE =
            Set.of("Brainstorm", "Vote", "Facilitation", "Comments", "Review", "TakenBack");

    /** Each session is played once; every law is held against it. */
    private static final Map<Long, List<Journal.Row>> PLAYED = new HashMap<>();

    private final ThereAndBack files = new ThereAndBack(STAGE.parts());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @AfterAll
    static void close() {
        STAGE.close();
        PLAYED.clear();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void exportingWhatWasImportedGivesTheSameFile(long seed) {
        var first = files.written(played(seed));
        var imported = files.workshop(first);
        var second = files.written(files.journal(imported.deeds()));

        assertThat(CanonicalFile.of(second)).isEqualTo(CanonicalFile.of(first));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsImportedFoldsToWhatEverybodySawInTheRoom(long seed) {
        var journal = played(seed);
        var before = files.folded(journal);
        var after = files.workshop(files.written(journal)).room();

        before.parts().forEach((type, state) -> {
            if (!OTHERWISE.contains(type.getSimpleName()))
                assertThat(after.parts().get(type)).as(type.getSimpleName()).isEqualTo(state);
        });
        assertThat(after.state(Review.class).rubrics())
                .isEqualTo(before.state(Review.class).rubrics());
        assertThat(after.state(Review.class).participation())
                .isEqualTo(before.state(Review.class).participation());
        assertThat(withoutMoments(after)).isEqualTo(withoutMoments(before));
        assertThat(shown(after)).isEqualTo(shown(before));
        var results = before.state(Vote.class).results();
        assertThat(after.state(Vote.class).results()).hasSameSizeAs(results);
        for (int i = 0; i < results.size(); i++) {
            var was = results.get(i);
            var is = after.state(Vote.class).results().get(i);
            assertThat(is.dots()).isEqualTo(was.dots());
            assertThat(is.scores().voted()).isEqualTo(was.scores().voted());
            assertThat(is.scores().couldVote()).isEqualTo(was.scores().couldVote());
            assertThat(is.scores().markets())
                    .usingRecursiveComparison()
                    .withComparatorForType(ExportInvariantTest::almost, Double.class)
                    .isEqualTo(was.scores().markets());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noAnswerIsInTheFileUnderItsRatersNameNorOneThatWasNotRevealed(long seed) {
        var journal = played(seed);

        var leaving = files.disclosed(journal);

        long asked = journal.stream()
                .filter(row -> row.type().equals("vote.ballots-revealed"))
                .count();
        assertThat(leaving)
                .filteredOn(one -> one.event() instanceof SecretEvent)
                .allSatisfy(one -> {
                    assertThat(Pseudonyms.includes(one.stamp().actor())).isTrue();
                    assertThat(leaving)
                            .as("at the time of a reveal")
                            .anyMatch(other ->
                                    other.event().getClass().getSimpleName().equals("BallotsRevealed")
                                            && other.stamp()
                                                    .at()
                                                    .equals(one.stamp().at()));
                });
        if (asked == 0) assertThat(leaving).noneMatch(one -> one.event() instanceof SecretEvent);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noNoteIsInTheFileThatWasNeverShown(long seed) {
        var journal = played(seed);
        var room = files.folded(journal);
        var file = new String(files.written(journal), StandardCharsets.UTF_8);

        for (var who : actors(room))
            room.state(Brainstorm.class).visibleTo(who).stream()
                    .filter(note -> note.isHidden())
                    .forEach(note -> assertThat(file).doesNotContain(note.id().toString()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCommentIsPinnedToTheSameMomentInTheFile(long seed) {
        var journal = played(seed);
        var before = files.folded(journal);
        var after = files.workshop(files.written(journal)).room();
        var left = files.disclosed(journal);

        for (var thread : before.state(Comments.class).threads()) {
            if (thread.about().moment().isEmpty()) continue;
            long moment = thread.about().moment().orElseThrow();
            var inFile = after.state(Comments.class)
                    .thread(thread.id())
                    .orElseThrow()
                    .about()
                    .moment();
            var last = left.stream()
                    .filter(one -> one.stamp().seq() <= moment)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            var there = after.past().events().get((int) (inFile.orElseThrow() - 1));
            assertThat(there.event()).isEqualTo(last.event());
            assertThat(there.stamp().at()).isEqualTo(last.stamp().at());
        }
    }

    /** The conversations without the numbers of events: what a room kept to itself is not counted in the file. */
    private static List<String> withoutMoments(RoomState room) {
        return room.state(Comments.class).threads().stream()
                .map(thread -> thread.toString().replaceAll("moment=Optional\\[\\d+]", "moment"))
                .toList();
    }

    /** Sums of the same numbers in another order. */
    private static int almost(double one, double other) {
        return Math.abs(one - other) < 1e-9 ? 0 : Double.compare(one, other);
    }

    private static List<ParticipantId> actors(RoomState room) {
        return room.offering(Team.class).orElseThrow().team();
    }

    private static List<String> shown(RoomState room) {
        var brainstorm = room.state(Brainstorm.class);
        return brainstorm.visibleTo(Pseudonyms.of(9)).stream()
                .map(note -> List.of(
                                note.id(),
                                note.text().text(),
                                note.colour(),
                                note.group(),
                                note.order(),
                                note.visibility(),
                                note.mergedFrom().size(),
                                brainstorm.showsAuthors() ? note.authors() : List.of())
                        .toString())
                .toList();
    }

    private static List<Journal.Row> played(long seed) {
        return PLAYED.computeIfAbsent(
                seed,
                any -> STAGE.session(seed, RandomSessionsTest.moves()).play(300).journal());
    }
}
