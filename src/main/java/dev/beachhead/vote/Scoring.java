package dev.beachhead.vote;

import java.util.List;

/**
 * From ballots and weights to every figure of the vote: pure, and the same for the same votes in whatever order they
 * came.
 *
 * <p>Takes any ballots, none and incomplete ones too: what cannot be said is then empty.
 */
public final class Scoring {
    private Scoring() {}

    /** Scores a round. */
    public static VoteResult score(Ballots ballots, Weights weights) {
        var shares = weights.vector();
        var rows = CompleteRows.of(ballots);
        var means = MeanRatings.of(rows);
        var leaders = means.leaders(shares);
        var rankings = FullRankings.of(rows, shares);
        var headToHead = HeadToHead.of(rows, means.markets(), shares);
        var borda = Borda.of(ballots.markets(), rankings);
        return new VoteResult(
                weights.shares(),
                ballots.raters().size(),
                rows.ratersOfAny().length,
                rankings.length,
                Scoreboard.of(ballots, rows, means, shares),
                leaders,
                KendallsW.of(rankings),
                RankAcceptability.of(means),
                WinnerSensitivity.of(means, shares),
                headToHead,
                borda,
                SecondOpinion.of(headToHead.condorcetWinner().stream().toList(), leaders),
                SecondOpinion.of(borda.map(Borda::leaders).orElse(List.of()), leaders),
                TalkFirst.of(rows, means, shares),
                LeaveOneOut.of(rows, shares));
    }
}
