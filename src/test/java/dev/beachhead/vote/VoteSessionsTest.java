package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RandomSession.Stage;
import dev.beachhead.room.RandomSession.Step;
import dev.beachhead.room.RoomState;
import dev.beachhead.vote.VoteCommand.BallotCommand;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The laws of the vote, held against sessions in which four people do whatever comes to their minds. */
class VoteSessionsTest {
    private static final Stage STAGE = new Stage(List.of(new BrainstormStation(), new VoteStation()));
    private static final JsonMapper JSON = new JsonMapper();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    private static RandomSession session(long seed) {
        return STAGE.session(seed, List.of(new VoteMoves()));
    }

    private static Vote vote(RoomState room) {
        return room.state(Vote.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void foldingTheJournalGivesTheLiveStateWithTheSameFigures(long seed) {
        var session = session(seed).play(250);
        assertThat(session.folded()).isEqualTo(session.state());
        assertThat(JSON.writeValueAsString(VoteFigures.of(session.folded())))
                .isEqualTo(JSON.writeValueAsString(VoteFigures.of(session.state())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyChangesAnybodyElsesBallot(long seed) {
        var session = session(seed);
        session.seenBy(step -> {
                    if (step.command() instanceof BallotCommand) assertOthersUntouched(session.actors(), step);
                })
                .play(250);
    }

    private static void assertOthersUntouched(List<ParticipantId> people, Step step) {
        assertThat(people).filteredOn(person -> !person.equals(step.actor())).allSatisfy(person -> {
            assertThat(vote(step.after()).ballotOf(person))
                    .isEqualTo(vote(step.before()).ballotOf(person));
            assertThat(vote(step.after()).isReady(person))
                    .isEqualTo(vote(step.before()).isReady(person));
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasRevealedNeverChanges(long seed) {
        session(seed)
                .seenBy(step -> {
                    var before = vote(step.before()).rounds();
                    var after = vote(step.after()).rounds();
                    assertThat(after.size()).isGreaterThanOrEqualTo(before.size());
                    for (int round = 0; round < before.size(); round++) {
                        var shown = before.get(round).disclosures();
                        assertThat(after.get(round).disclosures().subList(0, shown.size()))
                                .isEqualTo(shown);
                    }
                })
                .play(250);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dotsNeverGoBeyondTheRules(long seed) {
        var session = session(seed);
        session.seenBy(step -> assertThat(session.actors()).allSatisfy(person -> {
                    var rules = vote(step.after()).dotRules();
                    var ballot = vote(step.after()).ballotOf(person);
                    var shortlist = VoteRules.shortlist(step.after()).stream()
                            .map(candidate -> candidate.id())
                            .toList();
                    assertThat(ballot.dotsSpent(shortlist)).isBetween(0, rules.budget());
                    assertThat(ballot.dots().values()).allMatch(dots -> dots >= 1 && dots <= rules.cap());
                }))
                .play(250);
    }
}
