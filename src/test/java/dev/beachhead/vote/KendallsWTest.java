package dev.beachhead.vote;

import static dev.beachhead.vote.Votes.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KendallsWTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void itIsTwelveTimesTheSquaredDeviationsOverTheMostTheyCouldBe(String calculation, double[][] ranks, double w) {
        assertThat(KendallsW.of(ranks).orElseThrow().w()).isCloseTo(w, within(1e-12));
    }

    static Stream<Arguments> itIsTwelveTimesTheSquaredDeviationsOverTheMostTheyCouldBe() {
        return Stream.of(
                arguments(
                        "Siegel 1956, three executives and six applicants: 12·25.5 / (9·210), published as .16",
                        ranks("1 6 3 2 5 4", "1 5 6 4 2 3", "6 3 2 5 4 1"),
                        306.0 / 1890),
                arguments(
                        "Siegel 1956, after Kendall 1948, with ties: S 591, 12·591 / (9·990 − 3·12·9.5), published as .828",
                        ranks(
                                "1 4.5 2 4.5 3 7.5 6 9 7.5 10",
                                "2.5 1 2.5 4.5 4.5 8 9 6.5 10 6.5",
                                "2 1 4.5 4.5 4.5 4.5 8 8 8 10"),
                        591.0 / 714),
                arguments("all agree", ranks("1 2 3 4", "1 2 3 4", "1 2 3 4"), 1),
                arguments("two raters opposed: all sums 5", ranks("1 2 3 4", "4 3 2 1"), 0),
                arguments("a cycle: all sums 6", ranks("1 2 3", "2 3 1", "3 1 2"), 0),
                arguments(
                        "two markets, two of three agree: S 0.5, 12·0.5 / (9·6)", ranks("1 2", "1 2", "2 1"), 1.0 / 9),
                arguments("all agree on a tie: S 6, 12·6 / (4·24 − 2·12)", ranks("1.5 1.5 3", "1.5 1.5 3"), 1),
                arguments("one ties everything: S 2, 12·2 / (4·24 − 2·24)", ranks("2 2 2", "1 2 3"), .5));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void withoutEnoughBallotsThereIsNoNumber(String why, double[][] ranks) {
        assertThat(KendallsW.of(ranks)).isEmpty();
    }

    static Stream<Arguments> withoutEnoughBallotsThereIsNoNumber() {
        return Stream.of(
                arguments("no rater", ranks()),
                arguments("one rater", ranks("1 2 3")),
                arguments("one market", ranks("1", "1")),
                arguments("every rater ties everything", ranks("2 2 2", "2 2 2")));
    }

    @Test
    void onlyThoseWhoRatedEveryMarketCount() {
        // The third rater would turn full agreement into less, but left B out.
        var agreement = scored("A 5 4 1", "B 4 3 ?", "C 1 1 5").agreement().orElseThrow();
        assertThat(agreement).isEqualTo(new KendallsW(1, 2, 3, Agreement.UNUSUALLY_STRONG));
    }

    @Test
    void aMarketThatNobodyRatedLeavesNoCompleteRater() {
        assertThat(scored("A 5 4", "B 4 3", "C - -").agreement()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, VERY_WEAK",
        "0.1, VERY_WEAK",
        "0.1999, VERY_WEAK",
        "0.2, WEAK",
        "0.3, WEAK",
        "0.4, MODERATE",
        "0.5, MODERATE",
        "0.6, STRONG",
        "0.7, STRONG",
        "0.7999, STRONG",
        "0.8, UNUSUALLY_STRONG",
        "0.9, UNUSUALLY_STRONG",
        "1, UNUSUALLY_STRONG"
    })
    void agreementHasAWord(double w, Agreement words) {
        assertThat(Agreement.of(w)).isEqualTo(words);
        assertThat(w).isGreaterThanOrEqualTo(words.from());
    }

    private static double[][] ranks(String... raters) {
        return Stream.of(raters)
                .map(rater -> Stream.of(rater.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toArray(double[][]::new);
    }
}
