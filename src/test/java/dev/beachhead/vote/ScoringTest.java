package dev.beachhead.vote;

import static dev.beachhead.vote.Votes.markets;
import static dev.beachhead.vote.Votes.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoringTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theLeaderIsTheSetOfMarketsThatShareTheFirstRank(String why, List<String> lines, String leaders) {
        assertThat(scored(lines.toArray(String[]::new)).leaders()).containsExactlyElementsOf(markets(leaders));
    }

    static Stream<Arguments> theLeaderIsTheSetOfMarketsThatShareTheFirstRank() {
        return Stream.of(
                arguments("one", List.of("A 3", "B 5", "C 4"), "B"),
                arguments("two tie at the top", List.of("A 5", "B 3", "C 5"), "AC"),
                arguments("the mean of 5 and 1 ties with two 3s", List.of("A 5 1", "B 3 3"), "AB"),
                arguments("all tie", List.of("A 3", "B 3", "C 3"), "ABC"),
                arguments("one market", List.of("A 1"), "A"),
                arguments("all \"don't know\"", List.of("A ? ?", "B ? ?"), ""),
                arguments("no markets", List.of(), ""));
    }

    @Test
    void nothingAtAllIsScoredWithoutAWord() {
        assertThat(Scoring.score(Ballots.none(), Weights.equal()).markets()).isEmpty();
    }

    @Test
    void whenEverybodyAnswersDontKnowNothingIsSaid() {
        var result = scored("A ? ?", "B ? ?");
        assertThat(result.markets()).allSatisfy(line -> assertThat(line.score()).isEmpty());
        assertThat(result.agreement()).isEmpty();
        assertThat(result.borda()).isEmpty();
        assertThat(result.acceptability().markets()).isEmpty();
        assertThat(result.headToHead().markets()).isEmpty();
        assertThat(result.talkFirst()).isEmpty();
        assertThat(result.couldVote()).isEqualTo(2);
        assertThat(result.voted()).isZero();
    }

    @Test
    void marketsWithoutRatersHaveNoCoverage() {
        var nobody = new Ballots(List.of(), markets("AB"), List.of());
        assertThat(Scoring.score(nobody, Weights.equal()).markets())
                .extracting(MarketScore::coverage)
                .containsExactly(0.0, 0.0);
    }

    @Test
    void itCountsWhoCouldVoteWhoDidAndWhoRatedAll() {
        var result = scored("A 5 3 - ? -", "B 4 2 3 1 -");
        assertThat(result.couldVote()).isEqualTo(5);
        assertThat(result.voted()).isEqualTo(4);
        assertThat(result.ratedAll()).isEqualTo(2);
    }
}
