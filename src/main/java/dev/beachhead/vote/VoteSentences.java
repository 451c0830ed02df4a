package dev.beachhead.vote;

import dev.beachhead.room.Activity;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Telling;
import dev.beachhead.vote.VoteEvent.BallotEvent;
import dev.beachhead.vote.VoteEvent.BallotsRevealed;
import dev.beachhead.vote.VoteEvent.CriterionStartedAgain;
import dev.beachhead.vote.VoteEvent.MarkedReady;
import dev.beachhead.vote.VoteEvent.NextCriterionStarted;
import dev.beachhead.vote.VoteEvent.NextRoundStarted;
import dev.beachhead.vote.VoteEvent.ReadyUnmarked;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import dev.beachhead.vote.VoteEvent.WeightsSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what happened in the vote. Of ballots it tells nothing, not even who is filling in theirs. */
final class VoteSentences {
    private static final String READY = "vote.activity.ready";
    private static final String WEIGHTS = "vote.activity.weights";

    private final RoomState before;
    private final Stamp stamp;

    VoteSentences(RoomState before, Stamp stamp) {
        this.before = before;
        this.stamp = stamp;
    }

    Optional<Telling> of(VoteEvent event) {
        return switch (event) {
            case BallotEvent _, ReadyUnmarked _ -> Optional.empty();
            case VotingStarted(var mode, var dots) ->
                Optional.of(Telling.of("vote.activity.started." + mode.key(), dots.budget(), dots.cap()));
            case MarkedReady _ -> isReadyTold() ? Optional.empty() : Optional.of(Telling.of(READY));
            case BallotsRevealed revealed -> Optional.of(of(revealed));
            case CriterionStartedAgain(var criterion) ->
                Optional.of(Telling.of("vote.activity.again", criterion.number()));
            case NextCriterionStarted(var criterion) ->
                Optional.of(Telling.of("vote.activity.next-criterion", criterion.number()));
            case NextRoundStarted(var mode, var _) ->
                Optional.of(Telling.of(
                        "vote.activity.next-round." + mode.key(),
                        before.state(Vote.class).round() + 1));
            case WeightsSet _ -> isWeighingTold() ? Optional.empty() : Optional.of(Telling.of(WEIGHTS));
        };
    }

    private Telling of(BallotsRevealed event) {
        var vote = before.state(Vote.class);
        int leftOut = vote.current().map(round -> leftOut(round, event)).orElse(0);
        var what = vote.currentCriterion().isPresent() ? "revealed-criterion" : "revealed";
        int number = vote.currentCriterion().map(Criterion::number).orElse(vote.round());
        return leftOut == 0
                ? Telling.of("vote.activity." + what, number)
                : Telling.of("vote.activity." + what + "-without", number, leftOut);
    }

    /** How many candidates somebody answered for that have left the shortlist since. */
    private static int leftOut(Round round, BallotsRevealed event) {
        var counted = event.contenders().stream().map(Contender::candidate).collect(Collectors.toSet());
        return (int) event.couldVote().stream()
                .map(round::ballot)
                .flatMap(ballot -> ballot.candidates().stream())
                .distinct()
                .filter(candidate -> !counted.contains(candidate))
                .count();
    }

    /** Whether this person said so since the step began: a mark that comes and goes is told once. */
    private boolean isReadyTold() {
        return before.activity().entries().stream()
                .takeWhile(entry -> !beginsAStep(entry))
                .anyMatch(entry -> isOwn(entry, READY));
    }

    private boolean isWeighingTold() {
        return before.activity().inThisSitting(stamp).anyMatch(entry -> isOwn(entry, WEIGHTS));
    }

    private static boolean beginsAStep(Activity.Entry entry) {
        var key = entry.telling().key();
        return key.startsWith("vote.") && !Set.of(READY, WEIGHTS).contains(key);
    }

    private boolean isOwn(Activity.Entry entry, String key) {
        return entry.stamp().actor().equals(stamp.actor())
                && entry.telling().key().equals(key);
    }
}
