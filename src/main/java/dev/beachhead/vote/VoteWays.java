package dev.beachhead.vote;

import dev.beachhead.room.Rounds.Way;
import java.util.List;
import java.util.Optional;

/** How a facilitator goes on with the vote from wherever it stands. */
final class VoteWays {
    private VoteWays() {}

    static List<Way> of(Vote vote) {
        var next = new Way("next-round", "vote.next-round", new VoteCommand.StartNextRound(RunMode.ALL_AT_ONCE));
        return switch (vote.stage()) {
            case NOT_STARTED -> {
                var dots = vote.dotRules();
                yield List.of(start(RunMode.ALL_AT_ONCE, dots), start(RunMode.CRITERION_BY_CRITERION, dots));
            }
            case VOTING -> List.of(new Way("reveal", "vote.reveal", new VoteCommand.Reveal()));
            case REVEALED -> {
                if (!vote.mode().equals(Optional.of(RunMode.CRITERION_BY_CRITERION))) yield List.of(next);
                var again = new Way("rate-again", "vote.again", new VoteCommand.StartAgain());
                boolean more = vote.currentCriterion().flatMap(Criterion::next).isPresent();
                yield more
                        ? List.of(
                                new Way("next-criterion", "vote.next-criterion", new VoteCommand.NextCriterion()),
                                again)
                        : List.of(next, again);
            }
        };
    }

    private static Way start(RunMode mode, DotRules dots) {
        return new Way(
                "start-" + mode.key(),
                "vote.start." + mode.key(),
                new VoteCommand.StartVoting(mode, dots.budget(), dots.cap()));
    }
}
