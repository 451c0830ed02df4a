package dev.beachhead.vote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * A vote drawn from a seed: up to nine raters and eight markets, with gaps, "don't know"s, ties and weights of zero.
 */
record RandomVotes(Random random, Ballots ballots, Weights weights) {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    static RandomVotes of(long seed) {
        var random = new Random(seed);
        var raters = new ArrayList<RaterId>();
        var markets = new ArrayList<MarketId>();
        for (int i = random.nextInt(10); i > 0; i--) raters.add(new RaterId(uuid(random)));
        for (int i = random.nextInt(9); i > 0; i--) markets.add(new MarketId(uuid(random)));
        var cards = new ArrayList<Scorecard>();
        double gaps = random.nextInt(3) * 0.02;
        for (var rater : raters)
            for (var market : markets)
                if (random.nextDouble() >= gaps) cards.add(new Scorecard(rater, market, ratings(random, gaps)));
        return new RandomVotes(random, new Ballots(raters, markets, cards), weights(random));
    }

    VoteResult score() {
        return Scoring.score(ballots, weights);
    }

    /** The same votes, told in another order. */
    Ballots shuffled() {
        return new Ballots(shuffled(ballots.raters()), shuffled(ballots.markets()), shuffled(ballots.cards()));
    }

    <T> List<T> shuffled(List<T> things) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static EnumMap<Criterion, Rating> ratings(Random random, double gaps) {
        var ratings = new EnumMap<Criterion, Rating>(Criterion.class);
        for (var criterion : Criterion.values()) {
            double luck = random.nextDouble();
            if (luck < gaps) ratings.put(criterion, Rating.DONT_KNOW);
            else if (luck >= 2 * gaps) ratings.put(criterion, Rating.of(1 + random.nextInt(5)));
        }
        return ratings;
    }

    private static Weights weights(Random random) {
        if (random.nextInt(3) == 0) return Weights.equal();
        var given = new double[Criterion.COUNT];
        for (int c = 0; c < given.length; c++) given[c] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 101);
        given[random.nextInt(given.length)] = 50;
        return Votes.weights(given);
    }
}
