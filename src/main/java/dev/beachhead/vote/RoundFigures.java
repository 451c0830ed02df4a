package dev.beachhead.vote;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.RoomState;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The figures of one revealed round for {@link VoteFigures}; see {@link RoundResult} and {@link VoteResult} for what they mean.
 *
 * @param markets by rank, those without a score last
 */
public record RoundFigures(
        int round,
        RunMode mode,
        Instant revealedAt,
        boolean secrecyIsThin,
        int couldVote,
        int voted,
        int ratedAll,
        DotRules dotRules,
        List<Market> markets,
        List<Named> leaders,
        Optional<KendallsW> agreement,
        List<Switch> sensitivity,
        Duels headToHead,
        Optional<Points> borda,
        SecondOpinion headToHeadSays,
        SecondOpinion bordaSays,
        List<Talk> talkFirst,
        Optional<LeaveOneOut> leaveOneOut) {

    /** A market's id and its name at the reveal. */
    public record Named(MarketId market, String name) {}

    /**
     * One line of the result.
     *
     * @param stale whether evidence about the market changed after its answers closed; only ever true in the newest result
     * @param rankAcceptability the share of weight vectors for each rank from 1; empty without a score
     */
    public record Market(
            MarketId market,
            String name,
            boolean stale,
            int completeRows,
            double coverage,
            OptionalDouble score,
            OptionalDouble median,
            OptionalDouble standardDeviation,
            OptionalInt rank,
            boolean tied,
            Map<Criterion, Cell> cells,
            List<Double> rankAcceptability,
            int dots,
            int dotsBy,
            int dotsRank) {}

    /** What would change the winner; see {@link WinnerSensitivity}. */
    public record Switch(Criterion criterion, double weight, Optional<Turn> below, Optional<Turn> above) {}

    /** See {@link SwitchingWeight}. */
    public record Turn(double weight, List<Named> leaders) {}

    /** See {@link HeadToHead}. */
    public record Duels(List<Named> markets, List<List<Integer>> preferring, Optional<Named> condorcetWinner) {}

    /** See {@link Borda}. */
    public record Points(int raters, List<Named> markets, List<Double> points, List<Named> leaders) {}

    /** See {@link TalkFirst}. */
    public record Talk(
            MarketId market, String name, Criterion criterion, double leaderChanging, double weightedSpread) {}

    static RoundFigures of(RoundResult result, RoomState room) {
        var scores = result.scores();
        return new RoundFigures(
                result.round(),
                result.mode(),
                result.revealedAt(),
                result.secrecyIsThin(),
                scores.couldVote(),
                scores.voted(),
                scores.ratedAll(),
                result.dotRules(),
                scores.markets().stream()
                        .map(line -> market(line, result, room))
                        .toList(),
                named(scores.leaders(), result),
                scores.agreement(),
                scores.sensitivity().stream()
                        .map(switching -> switching(switching, result))
                        .toList(),
                new Duels(
                        named(scores.headToHead().markets(), result),
                        scores.headToHead().preferring(),
                        scores.headToHead().condorcetWinner().map(winner -> named(winner, result))),
                scores.borda()
                        .map(borda -> new Points(
                                borda.raters(),
                                named(borda.markets(), result),
                                borda.points(),
                                named(borda.leaders(), result))),
                scores.headToHeadSays(),
                scores.bordaSays(),
                scores.talkFirst().stream().map(cell -> talk(cell, result)).toList(),
                scores.leaveOneOut());
    }

    private static Market market(MarketScore line, RoundResult result, RoomState room) {
        var candidate = new CandidateId(line.market().value());
        var dots = result.dots(candidate).orElseThrow();
        return new Market(
                line.market(),
                result.nameOf(line.market()),
                isNewest(result, room) && StaleScores.isStale(room, candidate),
                line.completeRows(),
                line.coverage(),
                line.score(),
                line.median(),
                line.standardDeviation(),
                line.rank(),
                line.tied(),
                line.cells(),
                acceptability(line.market(), result.scores().acceptability()),
                dots.dots(),
                dots.participants(),
                dots.rank());
    }

    private static boolean isNewest(RoundResult result, RoomState room) {
        return room.state(Vote.class)
                .result()
                .filter(newest -> newest.round() == result.round())
                .isPresent();
    }

    private static List<Double> acceptability(MarketId market, RankAcceptability ranks) {
        return IntStream.range(0, ranks.markets().size())
                .filter(row -> ranks.markets().get(row).equals(market))
                .mapToObj(ranks.shares()::get)
                .findFirst()
                .orElse(List.of());
    }

    private static Switch switching(WinnerSensitivity sensitivity, RoundResult result) {
        return new Switch(
                sensitivity.criterion(),
                sensitivity.weight(),
                sensitivity.below().map(turn -> turn(turn, result)),
                sensitivity.above().map(turn -> turn(turn, result)));
    }

    private static Turn turn(SwitchingWeight turn, RoundResult result) {
        return new Turn(turn.weight(), named(turn.leaders(), result));
    }

    private static Talk talk(TalkFirst cell, RoundResult result) {
        return new Talk(
                cell.market(),
                result.nameOf(cell.market()),
                cell.criterion(),
                cell.leaderChanging(),
                cell.weightedSpread());
    }

    private static List<Named> named(Collection<MarketId> markets, RoundResult result) {
        return markets.stream().map(market -> named(market, result)).toList();
    }

    private static Named named(MarketId market, RoundResult result) {
        return new Named(market, result.nameOf(market));
    }
}
