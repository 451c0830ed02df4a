package dev.beachhead.vote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one ballot costs: every figure for 12 markets and 30 raters. The aim is below 50 ms on one core.
 *
 * <p>After {@code mvn test-compile}: {@code java -cp <test classpath> org.openjdk.jmh.Main ScoringBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoringBenchmark {
    private final Ballots ballots = ballots();
    private final Weights weights = Votes.weights(3, 1, 4, 1, 5, 9, 2);

    @Benchmark
    public VoteResult wholeScore() {
        return Scoring.score(ballots, weights);
    }

    private static Ballots ballots() {
        var random = new Random(42);
        var raters = IntStream.range(0, 30).mapToObj(Votes::rater).toList();
        var markets = IntStream.range(0, 12)
                .mapToObj(i -> Votes.market("ABCDEFGHIJKL".substring(i)))
                .toList();
        var cards = new ArrayList<Scorecard>();
        for (var rater : raters) for (var market : markets) cards.add(card(rater, market, random));
        return new Ballots(raters, markets, cards);
    }

    private static Scorecard card(RaterId rater, MarketId market, Random random) {
        var ratings = new EnumMap<Criterion, Rating>(Criterion.class);
        for (var criterion : Criterion.values()) ratings.put(criterion, Rating.of(random.nextInt(1, 6)));
        return new Scorecard(rater, market, ratings);
    }
}
