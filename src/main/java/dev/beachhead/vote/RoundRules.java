package dev.beachhead.vote;

import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.vote.VoteCommand.LeadCommand;
import dev.beachhead.vote.VoteCommand.NextCriterion;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.SetWeights;
import dev.beachhead.vote.VoteCommand.StartAgain;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import dev.beachhead.vote.VoteCommand.StartVoting;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import dev.beachhead.vote.VoteEvent.CriterionStartedAgain;
import dev.beachhead.vote.VoteEvent.NextCriterionStarted;
import dev.beachhead.vote.VoteEvent.NextRoundStarted;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import dev.beachhead.vote.VoteEvent.WeightsSet;
import java.util.Map;
import java.util.Optional;

/** How a facilitator leads through the rounds, and sets the weights. */
final class RoundRules {
    private RoundRules() {}

    static Decision decide(RoomState room, LeadCommand command, Context context) {
        if (!context.leads()) return Decision.refuse(Rejection.forbidden("vote.facilitator-only"));
        var vote = room.state(Vote.class);
        return switch (command) {
            case SetWeights(var weights) -> weigh(vote, weights);
            case StartVoting start -> VoteRules.shortlistMoves(room).orElseGet(() -> start(vote, start));
            case Reveal() -> inRound(room, vote, round -> reveal(room, round));
            case StartAgain() -> inRound(room, vote, RoundRules::startAgain);
            case NextCriterion() -> inRound(room, vote, RoundRules::nextCriterion);
            case StartNextRound(var mode) -> inRound(room, vote, round -> nextRound(room, round, mode));
        };
    }

    @FunctionalInterface
    private interface Step {
        Decision from(Round round);
    }

    private static Decision inRound(RoomState room, Vote vote, Step step) {
        var round = vote.current();
        if (round.isEmpty()) return VoteRules.notStarted();
        return VoteRules.shortlistMoves(room).orElseGet(() -> step.from(round.get()));
    }

    private static Decision start(Vote vote, StartVoting command) {
        if (vote.current().filter(RoundRules::isUnderWay).isPresent())
            return Decision.refuse("vote.already-started", vote.round());
        int dots = command.dots();
        int cap = command.cap();
        if (dots < 1 || dots > Vote.MOST_DOTS || cap < 1 || cap > dots)
            return Decision.invalid("dots", "vote.dot-rules", dots, cap, Vote.MOST_DOTS);
        var rules = new DotRules(dots, cap);
        boolean isSame = vote.current()
                .filter(round ->
                        round.mode() == command.mode() && round.dotRules().equals(rules))
                .isPresent();
        return isSame ? Decision.accept() : Decision.accept(new VotingStarted(command.mode(), rules));
    }

    /** Whether a new start would lose something: an answer, or what was revealed although all answers were taken back since. */
    private static boolean isUnderWay(Round round) {
        return round.number() > 1
                || !round.ballots().isEmpty()
                || !round.disclosures().isEmpty();
    }

    private static Decision reveal(RoomState room, Round round) {
        if (!round.isVoting()) return Decision.accept();
        var shortlist = VoteRules.shortlist(room);
        var voters = Voters.of(room, round);
        if (!round.hasSomethingToReveal(
                voters, shortlist.stream().map(Candidate::id).toList()))
            return Decision.refuse("vote.nothing-to-reveal");
        return Decision.accept(new BallotsRevealed(
                round.asked().stream().sorted().toList(),
                voters,
                shortlist.stream().map(Contender::of).toList()));
    }

    private static Decision startAgain(Round round) {
        return stopped(round)
                .orElseGet(() -> Decision.accept(
                        new CriterionStartedAgain(round.current().orElseThrow())));
    }

    private static Decision nextCriterion(Round round) {
        return stopped(round)
                .orElseGet(() -> round.current()
                        .flatMap(Criterion::next)
                        .<Decision>map(next -> Decision.accept(new NextCriterionStarted(next)))
                        .orElseGet(() -> Decision.refuse("vote.last-criterion")));
    }

    /** What stands against going on to another criterion. */
    private static Optional<Decision> stopped(Round round) {
        if (round.current().isEmpty()) return Optional.of(Decision.refuse("vote.not-by-criterion"));
        return round.isVoting() ? Optional.of(revealFirst()) : Optional.empty();
    }

    private static Decision nextRound(RoomState room, Round round, RunMode mode) {
        if (round.isVoting()) return revealFirst();
        var raters = Voters.of(room, round).stream()
                .filter(round.ballots()::containsKey)
                .toList();
        return Decision.accept(new NextRoundStarted(mode, raters));
    }

    private static Decision revealFirst() {
        return Decision.refuse("vote.reveal-first");
    }

    private static Decision weigh(Vote vote, Map<Criterion, Double> given) {
        var problem = Weights.problemWith(given);
        if (problem.isPresent()) return Decision.invalid("weights", key(problem.get()));
        return vote.weights().given().equals(given) ? Decision.accept() : Decision.accept(new WeightsSet(given));
    }

    private static String key(WeightProblem problem) {
        return switch (problem) {
            case MISSING -> "vote.weights-missing";
            case NOT_FINITE -> "vote.weights-not-finite";
            case NEGATIVE -> "vote.weights-negative";
            case ALL_ZERO -> "vote.weights-all-zero";
        };
    }
}
