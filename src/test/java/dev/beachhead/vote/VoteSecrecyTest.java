package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.AddCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.brainstorm.BrainstormStation;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Command;
import dev.beachhead.room.Decision;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PlainRoom;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.Role;
import dev.beachhead.room.SecretEvent;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import dev.beachhead.vote.VoteCommand.MarkReady;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.StartVoting;
import dev.beachhead.vote.VoteEvent.DotsPlaced;
import dev.beachhead.vote.VoteEvent.Rated;
import dev.beachhead.vote.VoteEvent.RatingCleared;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Secrecy as a law: two sessions that differ only in what others answered since the last reveal look the same to everybody else,
 * in everything that can be read of the vote. So nothing that can be read tells what they answered.
 */
class VoteSecrecyTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int SESSIONS = 150;
    private static final int COMMANDS = 160;

    /** Everything that a viewer can read. */
    private record Seen(
            BallotSheet own,
            Optional<Turnout> turnout,
            Station.Progress progress,
            List<Telling> tellings,
            Optional<RoundResult> result,
            List<CriterionResult> criteria,
            String figures,
            String printed,
            String json) {

        static Seen by(ParticipantId viewer, PlainRoom room) {
            var vote = room.state().state(Vote.class);
            return new Seen(
                    vote.ballotOf(viewer),
                    Turnout.of(room.state()),
                    new VoteStation().progress(room.state()),
                    room.tellings(),
                    vote.result(),
                    vote.criterionResults(),
                    JSON.writeValueAsString(VoteFigures.of(room.state())),
                    vote.toString(),
                    JSON.writeValueAsString(vote));
        }
    }

    /** Two rooms with the same people and markets. From one moment on, others than the viewer answer differently in the second. */
    private static final class Twins {
        private final Random random;
        private final PlainRoom one = new PlainRoom(new BrainstormStation(), new VoteStation());
        private final PlainRoom other = new PlainRoom(new BrainstormStation(), new VoteStation());
        private final List<ParticipantId> people = new ArrayList<>();
        private final List<CandidateId> candidates = new ArrayList<>();
        private final ParticipantId viewer;
        private final List<Rating> ratings = new ArrayList<>(Arrays.asList(Rating.values()));
        private final List<CandidateId> places;
        private final VoteMoves moves = new VoteMoves();
        private boolean isTraded;

        Twins(long seed) {
            random = new Random(seed);
            for (var role :
                    List.of(Role.FACILITATOR, Role.PARTICIPANT, Role.PARTICIPANT, Role.PARTICIPANT, Role.MENTOR))
                admit(role);
            viewer = RandomSession.one(people, random);
            for (int i = 0; i < 6; i++) {
                var id = new CandidateId(RandomSession.uuid(random));
                candidates.add(id);
                both(people.getFirst(), new AddCandidate(id, Optional.empty(), "Market " + i, "", ""));
            }
            both(people.getFirst(), new FreezeShortlist());
            var mode = RandomSession.one(List.of(RunMode.values()), random);
            both(people.getFirst(), new StartVoting(mode, 5, 3));
            Collections.shuffle(ratings, random);
            places = new ArrayList<>(candidates);
        }

        private void admit(Role role) {
            var who = new ParticipantId(RandomSession.uuid(random));
            people.add(who);
            one.admit(who, role);
            other.admit(who, role);
        }

        private void both(ParticipantId who, Command command) {
            one.send(who, command);
            other.send(who, command);
        }

        private ParticipantId anybody() {
            return RandomSession.one(people.subList(0, 4), random);
        }

        private Command next(ParticipantId who) {
            var command = moves.next(one.state(), who, random);
            return isTraded && command instanceof UnfreezeShortlist ? new MarkReady() : command;
        }

        void playAlike(int commands) {
            for (int i = 0; i < commands; i++) {
                var who = anybody();
                both(who, next(who));
            }
        }

        /**
         * Dots trade places too, where none lie yet that would make the budgets differ. The shortlist then stays: dots that it
         * would free lie elsewhere in the second room.
         */
        void tradePlaces() {
            isTraded = true;
            Collections.shuffle(places, random);
        }

        /** Whether a reveal came, which may show differences and ends the comparison. */
        boolean playApart() {
            var who = anybody();
            var command = next(who);
            int shown = disclosures(one);
            var seen = one.send(who, command);
            var alsoSeen = other.send(who, who.equals(viewer) ? command : otherwise(command));
            if (disclosures(one) > shown) return true;
            if (who.equals(viewer)) assertSameAnswer(seen, alsoSeen);
            assertThat(Seen.by(viewer, other)).isEqualTo(Seen.by(viewer, one));
            return false;
        }

        private Command otherwise(Command command) {
            return switch (command) {
                case Rate(var candidate, var criterion, var rating) ->
                    new Rate(candidate, criterion, ratings.get(rating.ordinal()));
                case PlaceDots(var candidate, var dots)
                when candidates.contains(candidate) -> new PlaceDots(places.get(candidates.indexOf(candidate)), dots);
                default -> command;
            };
        }

        private static void assertSameAnswer(Decision one, Decision other) {
            assertThat(other).isEqualTo(one);
        }

        boolean differSecretly() {
            return people.stream().anyMatch(person -> !ballot(one, person).equals(ballot(other, person)));
        }

        private static BallotSheet ballot(PlainRoom room, ParticipantId person) {
            return room.state().state(Vote.class).ballotOf(person);
        }

        private static int disclosures(PlainRoom room) {
            return room.state().state(Vote.class).rounds().stream()
                    .mapToInt(round -> round.disclosures().size())
                    .sum();
        }
    }

    @Test
    void nothingThatCanBeReadDependsOnWhatOthersAnsweredSinceTheLastReveal() {
        int differing = 0;
        int showing = 0;
        for (long seed = 1; seed <= SESSIONS; seed++) {
            var twins = new Twins(seed);
            int alike = seed % 2 == 0 ? 0 : (int) (seed % 7) * 20;
            if (alike == 0) twins.tradePlaces();
            twins.playAlike(alike);
            for (int i = 0; i < COMMANDS; i++) {
                boolean secretlyDifferent = twins.differSecretly();
                if (secretlyDifferent) differing++;
                if (!twins.playApart()) continue;
                var seen = Seen.by(twins.viewer, twins.one);
                if (secretlyDifferent && !seen.equals(Seen.by(twins.viewer, twins.other))) showing++;
                break;
            }
        }
        assertThat(differing).as("moments with a secret to keep").isGreaterThan(500);
        assertThat(showing).as("reveals that show the difference").isGreaterThan(30);
    }

    @Test
    void whatHoldsAnAnswerPrintsNone() {
        var candidate = CandidateId.next();
        for (var secret : List.of(
                new Rated(candidate, Criterion.FUNDS, Rating.FIVE),
                new RatingCleared(candidate, Criterion.FUNDS),
                new DotsPlaced(candidate, 3),
                new Rate(candidate, Criterion.FUNDS, Rating.FIVE),
                new VoteCommand.ClearRating(candidate, Criterion.FUNDS),
                new PlaceDots(candidate, 3),
                Ballot.BLANK.rated(candidate, Criterion.FUNDS, Rating.FIVE),
                BallotSheet.of(Ballot.BLANK.placed(candidate, 3))))
            assertThat(secret.toString()).endsWith("[secret]");
    }

    @Test
    void everyEventThatHoldsAnAnswerIsMarkedAsSecret() {
        assertThat(List.of(
                        new Rated(CandidateId.next(), Criterion.FUNDS, Rating.ONE),
                        new RatingCleared(CandidateId.next(), Criterion.FUNDS),
                        new DotsPlaced(CandidateId.next(), 1)))
                .allMatch(SecretEvent.class::isInstance);
    }
}
