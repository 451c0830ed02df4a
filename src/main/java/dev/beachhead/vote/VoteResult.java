package dev.beachhead.vote;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every figure of a round, in full precision. It carries no rater's identity and no single ballot.
 *
 * @param shares the normalised weights, which sum to 1
 * @param couldVote how many raters could vote
 * @param voted how many completed at least one row
 * @param ratedAll how many completed every row: those whom {@link KendallsW} and {@link Borda} count
 * @param markets every market by rank, those without a score last
 * @param leaders the markets that share the first rank, in the order of their ids; none without a complete row
 * @param agreement empty when there are not enough ballots: fewer than two raters of every market or fewer than two
 *     markets, or every rater ties everything
 * @param acceptability over the markets that have a score
 * @param sensitivity one for each criterion
 * @param headToHead over the markets that have a score
 * @param borda empty when nobody rated every market
 * @param headToHeadSays whether the Condorcet winner is the leader
 * @param bordaSays whether the most points are the leader's
 * @param talkFirst up to three cells, most pressing first
 * @param leaveOneOut empty below four raters
 */
public record VoteResult(
        Map<Criterion, Double> shares,
        int couldVote,
        int voted,
        int ratedAll,
        List<MarketScore> markets,
        List<MarketId> leaders,
        Optional<KendallsW> agreement,
        RankAcceptability acceptability,
        List<WinnerSensitivity> sensitivity,
        HeadToHead headToHead,
        Optional<Borda> borda,
        SecondOpinion headToHeadSays,
        SecondOpinion bordaSays,
        List<TalkFirst> talkFirst,
        Optional<LeaveOneOut> leaveOneOut) {

    /** The line of one market; empty when it was not on the scorecard. */
    public Optional<MarketScore> market(MarketId market) {
        return markets.stream().filter(line -> line.market().equals(market)).findFirst();
    }
}
