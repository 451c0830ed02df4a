package dev.beachhead.vote;

import static dev.beachhead.vote.Votes.market;
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

/** Head to head and Borda: the two other ways of counting, and what they say of the mean. */
class ElectionTest {
    /**
     * The textbook election of a capital of Tennessee: Chattanooga, Knoxville, Memphis, Nashville; 42, 26, 15 and 17 in
     * a hundred.
     */
    private static final VoteResult TENNESSEE = scored(
            "C" + " 3".repeat(42) + " 4".repeat(26) + " 5".repeat(15) + " 4".repeat(17),
            "K" + " 2".repeat(42) + " 3".repeat(26) + " 4".repeat(15) + " 5".repeat(17),
            "M" + " 5".repeat(42) + " 2".repeat(26) + " 2".repeat(15) + " 2".repeat(17),
            "N" + " 4".repeat(42) + " 5".repeat(26) + " 3".repeat(15) + " 3".repeat(17));

    @Test
    void nashvilleBeatsEveryOtherCityHeadToHead() {
        var duels = TENNESSEE.headToHead();
        assertThat(duels.condorcetWinner()).contains(market("N"));
        assertThat(duels.preferring())
                .containsExactly(
                        List.of(0, 83, 58, 32), List.of(17, 0, 58, 32), List.of(42, 42, 0, 42), List.of(68, 68, 58, 0));
    }

    @Test
    void nashvilleHasMostBordaPoints() {
        // C 42·1 + 26·2 + 15·3 + 17·2, K 26·1 + 15·2 + 17·3, M 42·3, N 42·2 + 26·3 + 15·1 + 17·1
        var borda = TENNESSEE.borda().orElseThrow();
        assertThat(borda.points()).containsExactly(173.0, 107.0, 126.0, 194.0);
        assertThat(borda.leaders()).containsExactly(market("N"));
        assertThat(borda.raters()).isEqualTo(100);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theCondorcetWinnerBeatsAllOthers(String why, List<String> lines, String winner) {
        var duels = scored(lines.toArray(String[]::new)).headToHead();
        assertThat(duels.condorcetWinner().stream()).containsExactlyElementsOf(markets(winner));
    }

    static Stream<Arguments> theCondorcetWinnerBeatsAllOthers() {
        return Stream.of(
                arguments("A > B > C, B > C > A, C > A > B is a cycle", List.of("A 5 3 4", "B 4 5 3", "C 3 4 5"), ""),
                arguments(
                        "a cycle of three below D leaves D", List.of("A 4 2 3", "B 3 4 2", "C 2 3 4", "D 5 5 5"), "D"),
                arguments("one each way is a tie", List.of("A 5 4", "B 4 5"), ""),
                arguments("A and B tie and both beat C", List.of("A 5 4", "B 4 5", "C 1 1"), ""),
                arguments("2 : 1", List.of("A 5 4 1", "B 4 3 5"), "A"),
                arguments("all alike", List.of("A 3 3", "B 3 3"), ""),
                arguments("a single market has nobody to beat", List.of("A 1"), "A"),
                arguments("no markets", List.of(), ""),
                arguments("nobody voted", List.of("A - -", "B ? ?"), ""),
                arguments("a market without a score is nobody to beat", List.of("A 1", "B ?"), "A"),
                arguments("only who completed both is asked: 1 : 1, not 1 : 3", List.of("A 5 3 - -", "B 4 4 5 5"), ""),
                arguments("nobody completed both", List.of("A 5 -", "B - 1"), ""),
                arguments("equal scores in other words are no preference", List.of("A 5111111 5", "B 1111115 5"), ""));
    }

    @Test
    void aMarketBeatsAnotherWhenMorePreferIt() {
        var duels = scored("A 5 4 1", "B 4 3 5", "C ? ? ?").headToHead();
        assertThat(duels.beats(market("A"), market("B"))).isTrue();
        assertThat(duels.beats(market("B"), market("A"))).isFalse();
        assertThat(scored("A 4", "B 5").headToHead().beats(market("B"), market("A")))
                .isTrue();
        assertThat(duels.beats(market("A"), market("C"))).isFalse();
        assertThat(duels.beats(market("C"), market("A"))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void bordaGivesNumberLessRankPoints(String calculation, List<String> lines, List<Double> points, String leaders) {
        var borda = scored(lines.toArray(String[]::new)).borda().orElseThrow();
        assertThat(borda.points()).isEqualTo(points);
        assertThat(borda.leaders()).containsExactlyElementsOf(markets(leaders));
    }

    static Stream<Arguments> bordaGivesNumberLessRankPoints() {
        return Stream.of(
                arguments("one rater: 3 − 1, 3 − 2, 3 − 3", List.of("A 3", "B 5", "C 1"), List.of(1.0, 2.0, 0.0), "B"),
                arguments("tied first: 3 − 1.5 twice", List.of("A 5", "B 5", "C 1"), List.of(1.5, 1.5, 0.0), "AB"),
                arguments("all tied: 3 − 2", List.of("A 3", "B 3", "C 3"), List.of(1.0, 1.0, 1.0), "ABC"),
                arguments(
                        "a cycle ties: 2 + 0 + 1 each",
                        List.of("A 5 3 4", "B 4 5 3", "C 3 4 5"),
                        List.of(3.0, 3.0, 3.0),
                        "ABC"),
                arguments("1 + 0.5", List.of("A 5 4", "B 4 4"), List.of(1.5, 0.5), "A"),
                arguments("who left a market out is left out", List.of("A 5 1 1", "B 4 5 ?"), List.of(1.0, 1.0), "AB"),
                arguments("a single market: 1 − 1", List.of("A 5 5"), List.of(0.0), "A"));
    }

    @Test
    void bordaNeedsARaterOfEveryMarket() {
        assertThat(scored("A 5 -", "B - 3").borda()).isEmpty();
        assertThat(scored().borda()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void otherWaysOfCountingConfirmOrContradictTheMean(
            String why, List<String> lines, SecondOpinion headToHead, SecondOpinion borda) {
        var result = scored(lines.toArray(String[]::new));
        assertThat(result.headToHeadSays()).isEqualTo(headToHead);
        assertThat(result.bordaSays()).isEqualTo(borda);
    }

    static Stream<Arguments> otherWaysOfCountingConfirmOrContradictTheMean() {
        return Stream.of(
                arguments("all for A", List.of("A 5 5", "B 1 1"), SecondOpinion.CONFIRMS, SecondOpinion.CONFIRMS),
                arguments(
                        "two a little for A, one very much for B: means 50 and 67, Borda 2 and 1",
                        List.of("A 4 4 1", "B 3 3 5"),
                        SecondOpinion.CONTRADICTS,
                        SecondOpinion.CONTRADICTS),
                arguments(
                        "means tie at 50, A preferred 2 : 1",
                        List.of("A 4 4 1", "B 3 3 3"),
                        SecondOpinion.OVERLAPS,
                        SecondOpinion.OVERLAPS),
                arguments(
                        "A ahead by the mean, 1 : 1",
                        List.of("A 5 3", "B 3 4"),
                        SecondOpinion.NONE,
                        SecondOpinion.OVERLAPS),
                arguments("nobody rated both", List.of("A 5 -", "B - 3"), SecondOpinion.NONE, SecondOpinion.NONE));
    }
}
