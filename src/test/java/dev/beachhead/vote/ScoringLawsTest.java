package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every vote, shown on seeded random ones. */
class ScoringLawsTest {
    static LongStream seeds() {
        return RandomVotes.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultDoesNotDependOnTheOrderInWhichBallotsParticipantsAndMarketsCome(long seed) {
        var votes = RandomVotes.of(seed);
        assertThat(Scoring.score(votes.shuffled(), votes.weights())).isEqualTo(votes.score());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultDoesNotDependOnWhoTheParticipantsAre(long seed) {
        var votes = RandomVotes.of(seed);
        var names = new HashMap<RaterId, RaterId>();
        for (var rater : votes.ballots().raters()) names.put(rater, new RaterId(RandomVotes.uuid(votes.random())));
        var cards = votes.ballots().cards().stream()
                .map(card ->
                        new Scorecard(names.getOrDefault(card.rater(), card.rater()), card.market(), card.ratings()))
                .toList();
        var renamed = new Ballots(List.copyOf(names.values()), votes.ballots().markets(), cards);
        assertThat(Scoring.score(renamed, votes.weights())).isEqualTo(votes.score());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMarketsFiguresDoNotDependOnWhichMarketsComeBeforeIt(long seed) {
        var votes = RandomVotes.of(seed);
        var names = new HashMap<MarketId, MarketId>();
        for (var market : votes.ballots().markets()) names.put(market, new MarketId(RandomVotes.uuid(votes.random())));
        var cards = votes.ballots().cards().stream()
                .map(card ->
                        new Scorecard(card.rater(), names.getOrDefault(card.market(), card.market()), card.ratings()))
                .toList();
        var renamed = Scoring.score(
                new Ballots(votes.ballots().raters(), List.copyOf(names.values()), cards), votes.weights());
        var result = votes.score();
        names.forEach((old, anew) -> {
            assertThat(figures(renamed, anew)).isEqualTo(figures(result, old));
            assertThat(acceptability(renamed, anew)).isEqualTo(acceptability(result, old));
        });
        assertThat(renamed.agreement().map(KendallsW::w))
                .isEqualTo(result.agreement().map(KendallsW::w));
        assertThat(renamed.leaveOneOut()).isEqualTo(result.leaveOneOut());
        assertThat(renamed.headToHead().condorcetWinner())
                .isEqualTo(result.headToHead().condorcetWinner().map(names::get));
        for (var criterion : Criterion.values())
            assertThat(switchingWeights(renamed, criterion)).isEqualTo(switchingWeights(result, criterion));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scalingAllWeightsDoesNotMatter(long seed) {
        var votes = RandomVotes.of(seed);
        var scaled = new EnumMap<>(votes.weights().given());
        double factor = Math.exp(votes.random().nextDouble() * 20 - 10);
        scaled.replaceAll((criterion, weight) -> weight * factor);
        var result = votes.score();
        var after = Scoring.score(votes.ballots(), new Weights(scaled));
        assertThat(after.markets()).extracting(MarketScore::market).isEqualTo(markets(result));
        for (var line : after.markets()) {
            var before = result.market(line.market()).orElseThrow();
            assertThat(line.rank()).isEqualTo(before.rank());
            assertThat(line.score().orElse(-1)).isCloseTo(before.score().orElse(-1), within(1e-12));
        }
        assertThat(after.acceptability()).isEqualTo(result.acceptability());
        assertThat(after.agreement()).isEqualTo(result.agreement());
        assertThat(after.headToHead()).isEqualTo(result.headToHead());
        assertThat(after.borda()).isEqualTo(result.borda());
        assertThat(after.leaveOneOut()).isEqualTo(result.leaveOneOut());
        assertThat(after.talkFirst().stream().map(cell -> cell.market() + " " + cell.criterion()))
                .containsExactlyElementsOf(result.talkFirst().stream()
                        .map(cell -> cell.market() + " " + cell.criterion())
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void improvingAMarketOnOneCriterionNeverLowersItsScoreOrItsRank(long seed) {
        var votes = RandomVotes.of(seed);
        var result = votes.score();
        for (var card : votes.ballots().cards()) {
            var criterion = Criterion.values()[votes.random().nextInt(Criterion.COUNT)];
            var better = better(card, criterion);
            if (better.isEmpty()) continue;
            var cards = new ArrayList<>(votes.ballots().cards());
            cards.set(cards.indexOf(card), better.orElseThrow());
            var improved = MeanRatings.of(CompleteRows.of(
                    new Ballots(votes.ballots().raters(), votes.ballots().markets(), cards)));
            int place = improved.markets().indexOf(card.market());
            var scores = improved.scores(votes.weights().vector());
            var before = result.market(card.market()).orElseThrow();
            assertThat(scores[place]).isGreaterThanOrEqualTo(before.score().orElseThrow());
            assertThat(StandardCompetitionRanking.of(scores)[place])
                    .isLessThanOrEqualTo(before.rank().orElseThrow());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rowsAndColumnsOfTheAcceptabilitySumToOne(long seed) {
        var acceptability = RandomVotes.of(seed).score().acceptability().shares();
        for (int i = 0; i < acceptability.size(); i++) {
            int rank = i;
            assertThat(acceptability.get(i).stream().mapToDouble(share -> share).sum())
                    .isCloseTo(1, within(1e-11));
            assertThat(acceptability.stream().mapToDouble(row -> row.get(rank)).sum())
                    .isCloseTo(1, within(1e-11));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSwitchingWeightIsConfirmedByScoringJustBeforeAndJustBeyondIt(long seed) {
        var votes = RandomVotes.of(seed);
        var result = votes.score();
        for (var sensitivity : result.sensitivity()) {
            confirm(votes, result.leaders(), sensitivity, sensitivity.below(), 0);
            confirm(votes, result.leaders(), sensitivity, sensitivity.above(), 1);
        }
    }

    private static void confirm(
            RandomVotes votes,
            List<MarketId> leaders,
            WinnerSensitivity sensitivity,
            Optional<SwitchingWeight> switching,
            double end) {
        double today = sensitivity.weight();
        double change = switching.map(SwitchingWeight::weight).orElse(end);
        double step = 1e-6 * Math.signum(end - today);
        double justBefore = Math.abs(change - today) < 2e-6 ? (today + change) / 2 : change - step;
        for (double weight : new double[] {justBefore, today + (justBefore - today) / 2})
            if (change != today)
                assertThat(leaders(votes, sensitivity.criterion(), weight)).isEqualTo(leaders);
        if (switching.isEmpty()) {
            assertThat(leaders(votes, sensitivity.criterion(), end)).isEqualTo(leaders);
            return;
        }
        var beyond = switching.orElseThrow().leaders();
        assertThat(beyond).isNotEqualTo(leaders);
        double justBeyond = change == end ? end : change + step;
        assertThat(leaders(votes, sensitivity.criterion(), justBeyond)).isEqualTo(beyond);
    }

    /** Scored anew, from the ballots, with weights as a facilitator would set them. */
    private static List<MarketId> leaders(RandomVotes votes, Criterion criterion, double weight) {
        var given = new EnumMap<>(votes.weights().given());
        given.put(criterion, 0.0);
        double others = given.values().stream().mapToDouble(w -> w).sum();
        given.replaceAll((any, w) -> others == 0 ? (1 - weight) / 6 : w / others * (1 - weight));
        given.put(criterion, weight);
        return MeanRatings.of(CompleteRows.of(votes.ballots())).leaders(new Weights(given).vector());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavingOneOutIsTheSameAsScoringWithoutTheirCards(long seed) {
        var votes = RandomVotes.of(seed);
        var result = votes.score();
        int changing = 0;
        for (var rater : votes.ballots().raters()) {
            var cards = votes.ballots().cards().stream()
                    .filter(card -> !card.rater().equals(rater))
                    .toList();
            var without = new Ballots(votes.ballots().raters(), votes.ballots().markets(), cards);
            if (!Scoring.score(without, votes.weights()).leaders().equals(result.leaders())) changing++;
        }
        assertThat(result.leaveOneOut())
                .isEqualTo(
                        result.voted() < 4 ? Optional.empty() : Optional.of(new LeaveOneOut(result.voted(), changing)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatToTalkAboutFirstIsWhatRewritingTheCellSays(long seed) {
        var votes = RandomVotes.of(seed);
        var result = votes.score();
        for (var cell : result.talkFirst()) {
            var rows = votes.ballots().cards().stream()
                    .filter(card -> card.market().equals(cell.market()) && card.isComplete())
                    .toList();
            long changing = rows.stream()
                    .map(row -> row.ratings().getOrDefault(cell.criterion(), Rating.DONT_KNOW))
                    .filter(agreed -> !Scoring.score(rewritten(votes.ballots(), cell, agreed), votes.weights())
                            .leaders()
                            .equals(result.leaders()))
                    .count();
            assertThat(cell.leaderChanging()).isEqualTo((double) changing / rows.size());
        }
    }

    private static Ballots rewritten(Ballots ballots, TalkFirst cell, Rating agreed) {
        var cards = ballots.cards().stream()
                .map(card -> card.market().equals(cell.market()) && card.isComplete()
                        ? with(card, cell.criterion(), agreed)
                        : card)
                .toList();
        return new Ballots(ballots.raters(), ballots.markets(), cards);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theScoreOfTheMeansIsTheMeanOfTheScores(long seed) {
        var votes = RandomVotes.of(seed);
        var shares = votes.weights().shares();
        for (var line : votes.score().markets()) {
            var mean = votes.ballots().cards().stream()
                    .filter(card -> card.market().equals(line.market()) && card.isComplete())
                    .mapToDouble(card -> score(card, shares))
                    .average();
            assertThat(line.score().isPresent()).isEqualTo(mean.isPresent());
            assertThat(line.score().orElse(-1))
                    .isCloseTo(mean.orElse(-1), within(1e-11))
                    .isLessThanOrEqualTo(100);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreementRunsFromZeroToOneAndBordaSharesOutAllPoints(long seed) {
        var votes = RandomVotes.of(seed);
        var result = votes.score();
        result.agreement().ifPresent(agreement -> assertThat(agreement.w()).isBetween(0.0, 1.0));
        int markets = votes.ballots().markets().size();
        result.borda()
                .ifPresent(borda -> assertThat(
                                borda.points().stream().mapToDouble(p -> p).sum())
                        .isEqualTo(borda.raters() * markets * (markets - 1) / 2.0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noResultNamesARater(long seed) {
        var votes = RandomVotes.of(seed);
        var told = votes.score().toString() + Convergence.between(votes.score(), votes.score());
        assertThat(votes.ballots().raters()).noneMatch(rater -> told.contains(rater.toString()));
    }

    private static List<MarketId> markets(VoteResult result) {
        return result.markets().stream().map(MarketScore::market).toList();
    }

    private static List<Object> figures(VoteResult result, MarketId market) {
        var line = result.market(market).orElseThrow();
        return List.of(
                line.score(),
                line.median(),
                line.standardDeviation(),
                line.rank(),
                line.tied(),
                line.coverage(),
                line.cells());
    }

    private static List<Double> acceptability(VoteResult result, MarketId market) {
        int row = result.acceptability().markets().indexOf(market);
        return row < 0 ? List.of() : result.acceptability().shares().get(row);
    }

    private static List<Double> switchingWeights(VoteResult result, Criterion criterion) {
        var sensitivity = result.sensitivity().get(criterion.column());
        return List.of(
                sensitivity.below().map(SwitchingWeight::weight).orElse(-1.0),
                sensitivity.above().map(SwitchingWeight::weight).orElse(-1.0));
    }

    private static Optional<Scorecard> better(Scorecard card, Criterion criterion) {
        if (!card.isComplete() || card.ratings().get(criterion) == Rating.FIVE) return Optional.empty();
        int points = card.ratings().getOrDefault(criterion, Rating.ONE).points().orElseThrow();
        return Optional.of(with(card, criterion, Rating.of(points + 1)));
    }

    private static Scorecard with(Scorecard card, Criterion criterion, Rating rating) {
        var ratings = new EnumMap<>(card.ratings());
        ratings.put(criterion, rating);
        return new Scorecard(card.rater(), card.market(), ratings);
    }

    private static double score(Scorecard card, Map<Criterion, Double> shares) {
        return card.ratings().entrySet().stream()
                .mapToDouble(answer -> 100
                        * shares.getOrDefault(answer.getKey(), 0.0)
                        * (answer.getValue().points().orElseThrow() - 1)
                        / 4)
                .sum();
    }
}
