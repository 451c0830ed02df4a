package dev.beachhead.vote;

import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.brainstorm.Candidates;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import dev.beachhead.vote.VoteCommand.BallotCommand;
import dev.beachhead.vote.VoteCommand.ClearRating;
import dev.beachhead.vote.VoteCommand.LeadCommand;
import dev.beachhead.vote.VoteCommand.MarkReady;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.UnmarkReady;
import dev.beachhead.vote.VoteEvent.BallotEvent;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import dev.beachhead.vote.VoteEvent.CriterionStartedAgain;
import dev.beachhead.vote.VoteEvent.DotsPlaced;
import dev.beachhead.vote.VoteEvent.MarkedReady;
import dev.beachhead.vote.VoteEvent.NextCriterionStarted;
import dev.beachhead.vote.VoteEvent.NextRoundStarted;
import dev.beachhead.vote.VoteEvent.Rated;
import dev.beachhead.vote.VoteEvent.RatingCleared;
import dev.beachhead.vote.VoteEvent.ReadyUnmarked;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import dev.beachhead.vote.VoteEvent.WeightsSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a rater may do with their own ballot; what a facilitator may do stands in {@link RoundRules}. */
final class VoteRules {
    private VoteRules() {}

    static Decision decide(RoomState room, VoteCommand command, Context context) {
        return switch (command) {
            case BallotCommand ballot -> decide(room, ballot, context.who());
            case LeadCommand lead -> RoundRules.decide(room, lead, context);
        };
    }

    /** Ballots and rounds are never taken back; the weights are everybody's to try. */
    static Reversal reversal(VoteEvent event) {
        return switch (event) {
            case BallotEvent _ -> Reversal.never("vote.undo-ballot");
            case MarkedReady _ -> Reversal.never("vote.undo-ballot");
            case ReadyUnmarked _ -> Reversal.never("vote.undo-ballot");
            case VotingStarted _ -> Reversal.never("vote.undo-round");
            case BallotsRevealed _ -> Reversal.never("vote.undo-round");
            case CriterionStartedAgain _ -> Reversal.never("vote.undo-round");
            case NextCriterionStarted _ -> Reversal.never("vote.undo-round");
            case NextRoundStarted _ -> Reversal.never("vote.undo-round");
            case WeightsSet _ -> Reversal.FREE;
        };
    }

    /** What stands against working on the vote now, whoever wants to. */
    static Optional<Decision> shortlistMoves(RoomState room) {
        return isFrozen(room) ? Optional.empty() : Optional.of(Decision.refuse("vote.shortlist-not-frozen"));
    }

    static boolean isFrozen(RoomState room) {
        return room.offering(Candidates.class).filter(Candidates::isFrozen).isPresent();
    }

    static List<Candidate> shortlist(RoomState room) {
        return room.offering(Candidates.class).map(Candidates::candidates).orElse(List.of());
    }

    static Decision notStarted() {
        return Decision.refuse("vote.not-started");
    }

    private static Decision decide(RoomState room, BallotCommand command, ParticipantId rater) {
        var current = room.state(Vote.class).current();
        if (current.isEmpty()) return notStarted();
        var round = current.get();
        if (!round.isVoting()) return Decision.refuse("vote.closed");
        var moves = shortlistMoves(room);
        if (moves.isPresent()) return moves.get();
        return switch (command) {
            case Rate rate -> rate(room, round, rate, rater);
            case ClearRating(var candidate, var criterion) -> clear(round, candidate, criterion, rater);
            case PlaceDots place -> place(room, round, place.candidate(), place.dots(), rater);
            case MarkReady() -> round.ready().contains(rater) ? Decision.accept() : Decision.accept(new MarkedReady());
            case UnmarkReady() ->
                round.ready().contains(rater) ? Decision.accept(new ReadyUnmarked()) : Decision.accept();
        };
    }

    private static Decision rate(RoomState room, Round round, Rate command, ParticipantId rater) {
        if (!isOnShortlist(room, command.candidate())) return noSuchCandidate();
        if (!round.asked().contains(command.criterion())) return otherCriterion(round);
        var before = round.ballot(rater).rating(command.candidate(), command.criterion());
        if (before.filter(command.rating()::equals).isPresent()) return Decision.accept();
        return Decision.accept(new Rated(command.candidate(), command.criterion(), command.rating()));
    }

    private static Decision clear(Round round, CandidateId candidate, Criterion criterion, ParticipantId rater) {
        if (!round.asked().contains(criterion)) return otherCriterion(round);
        if (round.ballot(rater).rating(candidate, criterion).isEmpty()) return Decision.accept();
        return Decision.accept(new RatingCleared(candidate, criterion));
    }

    private static Decision place(RoomState room, Round round, CandidateId candidate, int dots, ParticipantId rater) {
        if (!round.takesDots()) return Decision.refuse("vote.dots-revealed");
        var ballot = round.ballot(rater);
        var markets = shortlist(room).stream()
                .collect(Collectors.toMap(one -> new MarketId(one.id().value()), one -> ballot.dotsOn(one.id())));
        var wanted = new HashMap<>(markets);
        wanted.put(new MarketId(candidate.value()), dots);
        var problem = round.dotRules().problemWith(wanted, markets.keySet());
        if (problem.isPresent()) return refuse(problem.get());
        return ballot.dotsOn(candidate) == dots ? Decision.accept() : Decision.accept(new DotsPlaced(candidate, dots));
    }

    private static Decision refuse(DotProblem problem) {
        return switch (problem) {
            case DotProblem.OverBudget over -> Decision.refuse("vote.over-budget", over.budget(), over.spent());
            case DotProblem.OverCap over -> Decision.refuse("vote.over-cap", over.cap(), over.dots());
            case DotProblem.BelowZero below -> Decision.refuse("vote.dots-below-zero", below.dots());
            case DotProblem.NotACandidate _ -> noSuchCandidate();
        };
    }

    private static boolean isOnShortlist(RoomState room, CandidateId candidate) {
        return shortlist(room).stream().anyMatch(one -> one.id().equals(candidate));
    }

    private static Decision noSuchCandidate() {
        return Decision.refuse("vote.no-such-candidate");
    }

    private static Decision otherCriterion(Round round) {
        int asked = round.current().map(Criterion::number).orElseThrow();
        return Decision.refuse("vote.other-criterion", asked, Criterion.COUNT);
    }
}
