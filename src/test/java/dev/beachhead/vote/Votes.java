package dev.beachhead.vote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Ballots as text, to be read in a test at a glance.
 *
 * <p>One line a market, one word a rater: "A 5353535 3 - 44?4444". A word has seven answers in the order of the
 * criteria, a single digit stands for seven equal ones, "?" is "don't know", "." is unanswered and "-" is no card at
 * all.
 */
final class Votes {
    private Votes() {}

    static Ballots votes(String... lines) {
        var markets = new ArrayList<MarketId>();
        var cards = new ArrayList<Scorecard>();
        int raters = 0;
        for (var line : lines) {
            var words = line.trim().split(" +");
            var market = market(words[0]);
            markets.add(market);
            raters = Math.max(raters, words.length - 1);
            for (int rater = 1; rater < words.length; rater++)
                if (!words[rater].equals("-")) cards.add(card(rater(rater), market, words[rater]));
        }
        var voters = IntStream.rangeClosed(1, raters).mapToObj(Votes::rater).toList();
        return new Ballots(voters, markets, cards);
    }

    static Scorecard card(RaterId rater, MarketId market, String answers) {
        var all = answers.length() == 1 ? answers.repeat(7) : answers;
        var ratings = new EnumMap<Criterion, Rating>(Criterion.class);
        for (var criterion : Criterion.values()) {
            char answer = all.charAt(criterion.column());
            if (answer == '?') ratings.put(criterion, Rating.DONT_KNOW);
            else if (answer != '.') ratings.put(criterion, Rating.of(answer - '0'));
        }
        return new Scorecard(rater, market, ratings);
    }

    static MarketId market(String letter) {
        return new MarketId(new UUID(0xA, letter.charAt(0)));
    }

    /** "AC" is the markets A and C. */
    static List<MarketId> markets(String letters) {
        return Arrays.stream(letters.split(""))
                .filter(letter -> !letter.isEmpty())
                .map(Votes::market)
                .toList();
    }

    static RaterId rater(int number) {
        return new RaterId(new UUID(0xB, number));
    }

    static Weights weights(double... seven) {
        var given = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) given.put(criterion, seven[criterion.column()]);
        return new Weights(given);
    }

    static double[] equalShares() {
        return Weights.equal().vector();
    }

    static VoteResult scored(String... lines) {
        return Scoring.score(votes(lines), Weights.equal());
    }

    static MarketScore scored(VoteResult result, String market) {
        return result.market(market(market)).orElseThrow();
    }

    static MeanRatings means(String... lines) {
        return MeanRatings.of(CompleteRows.of(votes(lines)));
    }
}
