package dev.beachhead.vote;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Which events from a file cannot be of a vote: ballots out of range, and rounds that do not follow on each other. */
final class VoteObjections {
    private VoteObjections() {}

    static Optional<Rejection> to(RoomState room, VoteEvent event, ParticipantId actor) {
        var current = room.state(Vote.class).current();
        return switch (event) {
            case VotingStarted(var _, var dots) -> toDots(dots);
            case WeightsSet(var given) ->
                Weights.problemWith(given).map(any -> new Rejection.Rule("vote.weights-not-finite", List.of()));
            case NextRoundStarted _, CriterionStartedAgain _, NextCriterionStarted _ ->
                current.isEmpty() ? notStarted() : Optional.empty();
            case BallotEvent ballot ->
                current.map(round -> toBallot(round, ballot, actor)).orElseGet(VoteObjections::notStarted);
            case BallotsRevealed revealed ->
                current.map(round -> toReveal(round, revealed)).orElseGet(VoteObjections::notStarted);
            case MarkedReady _, ReadyUnmarked _ -> current.isEmpty() ? notStarted() : Optional.empty();
        };
    }

    private static Optional<Rejection> toDots(DotRules dots) {
        boolean isUsual = dots.budget() <= Vote.MOST_DOTS && dots.cap() <= dots.budget();
        return isUsual
                ? Optional.empty()
                : Optional.of(Rejection.rule("vote.dot-rules", dots.budget(), dots.cap(), Vote.MOST_DOTS));
    }

    private static Optional<Rejection> toBallot(Round round, BallotEvent event, ParticipantId actor) {
        if (!round.isVoting()) return Optional.of(Rejection.rule("vote.closed"));
        return switch (event) {
            case Rated(var _, var criterion, var _) -> toCriterion(round, criterion);
            case RatingCleared(var _, var criterion) -> toCriterion(round, criterion);
            case DotsPlaced(var candidate, var dots) -> {
                if (dots < 0) yield Optional.of(Rejection.rule("vote.dots-below-zero", dots));
                var rules = round.dotRules();
                if (dots > rules.cap()) yield Optional.of(Rejection.rule("vote.over-cap", rules.cap(), dots));
                // not the budget over all candidates: dots on one that left the shortlist are only given back in the
                // rules
                yield Optional.empty();
            }
        };
    }

    private static Optional<Rejection> toCriterion(Round round, Criterion criterion) {
        if (round.asked().contains(criterion)) return Optional.empty();
        return Optional.of(Rejection.rule(
                "vote.other-criterion", round.current().map(Criterion::number).orElse(0), Criterion.COUNT));
    }

    private static Optional<Rejection> toReveal(Round round, BallotsRevealed event) {
        if (!round.isVoting()) return Optional.of(Rejection.rule("vote.closed"));
        boolean isAsked = new HashSet<>(event.criteria()).equals(round.asked())
                && event.criteria().size() == round.asked().size();
        boolean isCounted =
                new HashSet<>(event.couldVote()).size() == event.couldVote().size()
                        && event.contenders().stream()
                                        .map(Contender::candidate)
                                        .distinct()
                                        .count()
                                == event.contenders().size();
        boolean isScorable = !event.contenders().isEmpty();
        return isAsked && isCounted && isScorable
                ? Optional.empty()
                : Optional.of(Rejection.rule("vote.nothing-to-reveal"));
    }

    private static Optional<Rejection> notStarted() {
        return Optional.of(Rejection.rule("vote.not-started"));
    }
}
