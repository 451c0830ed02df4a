package dev.beachhead.vote;

import static dev.beachhead.vote.Criterion.FUNDS;
import static dev.beachhead.vote.Criterion.REACH;
import static dev.beachhead.vote.Votes.market;
import static dev.beachhead.vote.Votes.scored;
import static dev.beachhead.vote.Votes.votes;
import static dev.beachhead.vote.Votes.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarketScoreTest {
    private static final Weights EQUAL = Weights.equal();

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aMarketsScoreIsTheMeanOverItsCompleteRows(String calculation, String line, Weights weights, double score) {
        var result = scored(Scoring.score(votes(line), weights), "A");
        assertThat(result.score().orElseThrow()).isCloseTo(score, within(1e-12));
    }

    static Stream<Arguments> aMarketsScoreIsTheMeanOverItsCompleteRows() {
        var uneven = weights(2, 1, 0, 0, 0, 0, 1);
        var fundsOnly = weights(1, 0, 0, 0, 0, 0, 0);
        return Stream.of(
                arguments("all 5: 100 · 4/4", "A 5", EQUAL, 100),
                arguments("all 5 under uneven weights is still 100", "A 5", weights(.1, .2, .3, .4, .5, .6, .7), 100),
                arguments("all 1: 100 · 0/4", "A 1", EQUAL, 0),
                arguments("all 3: 100 · 2/4", "A 3", EQUAL, 50),
                arguments("(4+3+2+1+0+2+2) / 28 = 14/28", "A 5432133", EQUAL, 50),
                arguments("(.5·4 + .25·2 + .25·1) / 4 = 2.75/4", "A 5311112", uneven, 68.75),
                arguments("what has weight 0 does not count", "A 2555555", fundsOnly, 25),
                arguments("two raters: (100 + 50) / 2", "A 5 3", EQUAL, 75),
                arguments("three raters: (100 + 75 + 0) / 3", "A 5 4 1", EQUAL, 175.0 / 3),
                arguments("a row with \"don't know\" is left out: (100 + 50) / 2", "A 5 3 111111?", EQUAL, 75),
                arguments("an unfinished row is left out", "A 5 11111.1", EQUAL, 100),
                arguments("\"don't know\" counts as missing even where the weight is 0", "A 5 1?11111", fundsOnly, 100),
                arguments("a rater without a card is left out", "A - 4 -", EQUAL, 75));
    }

    @Test
    void medianSpreadNumberAndCoverageGoWithTheScore() {
        // scores 100, 75, 0: mean 58.3, squares 1736.1 + 277.8 + 3402.8 = 5416.7, √(5416.7 / 2)
        var line = scored(scored("A 5 4 1 ?"), "A");
        assertThat(line.median().orElseThrow()).isCloseTo(75, within(1e-12));
        assertThat(line.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(16250.0 / 6), within(1e-12));
        assertThat(line.completeRows()).isEqualTo(3);
        assertThat(line.coverage()).isEqualTo(.75);
    }

    @Test
    void oneRaterGivesAScoreWithoutSpread() {
        var line = scored(scored("A 4"), "A");
        assertThat(line.score().orElseThrow()).isCloseTo(75, within(1e-12));
        assertThat(line.median()).isEqualTo(line.score());
        assertThat(line.standardDeviation()).isEmpty();
        assertThat(line.cell(FUNDS).standardDeviation()).isEmpty();
        assertThat(line.rank()).hasValue(1);
    }

    @Test
    void aMarketThatNobodyKnowsHasNoScoreAndNoRankAndShowsIt() {
        var line = scored(scored("A ? ? 4?44444", "B 3 3 ?"), "A");
        assertThat(line.score()).isEmpty();
        assertThat(line.median()).isEmpty();
        assertThat(line.rank()).isEmpty();
        assertThat(line.tied()).isFalse();
        assertThat(line.coverage()).isZero();
        assertThat(line.cell(FUNDS)).extracting(Cell::dontKnow).isEqualTo(2);
        assertThat(line.cell(REACH)).extracting(Cell::dontKnow).isEqualTo(3);
        assertThat(line.cell(REACH).mean()).isEmpty();
    }

    @Test
    void aCellHasTheMeanAndSpreadOfTheCompleteRows() {
        // FUNDS 5, 2, 2: mean 3, squares 4 + 1 + 1, √(6/2); the 1 of the unfinished row is left out
        var cell = scored(scored("A 5333333 2333333 2333333 133333."), "A").cell(FUNDS);
        assertThat(cell.mean()).hasValue(3);
        assertThat(cell.standardDeviation().orElseThrow()).isCloseTo(Math.sqrt(3), within(1e-15));
    }

    @Test
    void marketsComeByRankThenByIdAndThoseWithoutAScoreLast() {
        var result = scored("A ?", "B 3", "C 5", "D 3", "E 1", "F -");
        assertThat(result.markets()).extracting(MarketScore::market).containsExactlyElementsOf(Votes.markets("CBDEAF"));
        assertThat(result.markets().subList(0, 4))
                .extracting(line -> line.rank().orElseThrow())
                .containsExactly(1, 2, 2, 4);
        assertThat(result.markets())
                .extracting(MarketScore::tied)
                .containsExactly(false, true, true, false, false, false);
    }

    @Test
    void equalScoresFromDifferentAnswersTie() {
        // Σ w (x − 1) is the same, its rounding is not
        var result = Scoring.score(votes("A 2111111", "B 1211111", "C 1121111"), weights(.1, .1, .1, .3, .7, .2, .9));
        assertThat(result.leaders()).containsExactlyElementsOf(Votes.markets("ABC"));
    }

    @Test
    void aMarketThatWasNotOnTheScorecardHasNoLine() {
        assertThat(scored("A 5").market(market("Z"))).isEmpty();
    }
}
