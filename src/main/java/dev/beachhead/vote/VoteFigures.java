package dev.beachhead.vote;

import dev.beachhead.room.RoomState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Every figure of the vote that the screens show, in full precision and with the markets' names, so that an outsider can check
 * them. It holds what was revealed and nothing else, and serialises to JSON as it is.
 *
 * @param round the current round, from 1; 0 before the first
 * @param weights as they were given
 * @param shares the same, normalised to sum 1
 * @param turnout of the current round; empty before the first
 * @param rounds those that are revealed as a whole, all scored with today's weights
 * @param criteria what the current round revealed criterion by criterion
 * @param changes between each round in {@code rounds} and the one before it there
 */
public record VoteFigures(
        Stage stage,
        int round,
        Optional<RunMode> mode,
        Optional<Criterion> currentCriterion,
        Map<Criterion, Double> weights,
        Map<Criterion, Double> shares,
        Optional<Heads> turnout,
        List<RoundFigures> rounds,
        List<CriterionResult> criteria,
        List<Change> changes) {

    /** {@link Turnout} without saying who. */
    public record Heads(int couldVote, int begun, int complete, int dotsSpent, int ready, boolean secrecyIsThin) {
        static Heads of(Turnout turnout) {
            return new Heads(
                    turnout.couldVote(),
                    turnout.begun(),
                    turnout.complete(),
                    turnout.dotsSpent(),
                    turnout.ready().size(),
                    turnout.secrecyIsThin());
        }
    }

    /** What one round changed against another; see {@link Convergence}. */
    public record Change(
            int from,
            int to,
            OptionalDouble agreementBefore,
            OptionalDouble agreementAfter,
            List<MarketChange> markets) {}

    /** See {@link MarketConvergence}. */
    public record MarketChange(
            MarketId market,
            String name,
            OptionalDouble scoreChange,
            OptionalInt placesGained,
            OptionalDouble spreadChange,
            boolean converged,
            Map<Criterion, Double> cellSpreadChange) {}

    /** The figures of a room as it is now. */
    public static VoteFigures of(RoomState room) {
        var vote = room.state(Vote.class);
        var results = vote.results();
        return new VoteFigures(
                vote.stage(),
                vote.round(),
                vote.mode(),
                vote.currentCriterion(),
                vote.weights().given(),
                vote.weights().shares(),
                Turnout.of(room).map(Heads::of),
                results.stream().map(result -> RoundFigures.of(result, room)).toList(),
                vote.criterionResults(),
                IntStream.range(1, results.size())
                        .mapToObj(later -> change(results.get(later - 1), results.get(later)))
                        .toList());
    }

    private static Change change(RoundResult before, RoundResult after) {
        var convergence = Convergence.between(before.scores(), after.scores());
        return new Change(
                before.round(),
                after.round(),
                convergence.agreementBefore(),
                convergence.agreementAfter(),
                convergence.markets().stream()
                        .map(market -> change(market, after))
                        .toList());
    }

    private static MarketChange change(MarketConvergence market, RoundResult after) {
        return new MarketChange(
                market.market(),
                after.nameOf(market.market()),
                market.scoreChange(),
                market.placesGained(),
                market.spreadChange(),
                market.converged(),
                market.cellSpreadChange());
    }
}
