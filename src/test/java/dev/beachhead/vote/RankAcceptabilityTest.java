package dev.beachhead.vote;

import static dev.beachhead.vote.Votes.market;
import static dev.beachhead.vote.Votes.means;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RankAcceptabilityTest {
    private static final double SAMPLING_ERROR = 0.02;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theShareOfTheFirstRankIsTheVolumeOfWeightsThatFavourTheMarket(String why, List<String> lines, double first) {
        var acceptability = RankAcceptability.of(means(lines.toArray(String[]::new)));
        assertThat(acceptability.first(market("A"))).isCloseTo(first, within(SAMPLING_ERROR));
    }

    /** Of two weights of a uniform vector, w1 / (w1 + w2) is uniform on 0 to 1: hence the quarters. */
    static Stream<Arguments> theShareOfTheFirstRankIsTheVolumeOfWeightsThatFavourTheMarket() {
        return Stream.of(
                arguments("mirror images: w1 > w2", List.of("A 5133333", "B 1533333"), 1 / 2.0),
                arguments("+3 against −1: 3 w1 > w2", List.of("A 4133333", "B 1233333"), 3 / 4.0),
                arguments("+1 against −4: w1 > 4 w2", List.of("A 2133333", "B 1533333"), 1 / 5.0),
                arguments("each best in one of three", List.of("A 5111111", "B 1511111", "C 1151111"), 1 / 3.0),
                arguments(
                        "each best in one of seven",
                        List.of(
                                "A 5111111",
                                "B 1511111",
                                "C 1151111",
                                "D 1115111",
                                "E 1111511",
                                "F 1111151",
                                "G 1111115"),
                        1 / 7.0),
                arguments(
                        "means, not single rows: against 3.5 and 2.5 on two",
                        List.of("A 3", "B 3433333 3323333"),
                        1 / 2.0));
    }

    @Test
    void aDominatingMarketIsAlwaysFirst() {
        var acceptability = RankAcceptability.of(means("A 3455555", "B 3444444", "C 1111111"));
        assertThat(acceptability.shares())
                .containsExactly(List.of(1.0, 0.0, 0.0), List.of(0.0, 1.0, 0.0), List.of(0.0, 0.0, 1.0));
    }

    @Test
    void marketsThatTieShareTheirRanksEqually() {
        var acceptability = RankAcceptability.of(means("A 4", "B 4", "C 1", "D 5"));
        assertThat(acceptability.shares())
                .containsExactly(
                        List.of(0.0, 0.5, 0.5, 0.0),
                        List.of(0.0, 0.5, 0.5, 0.0),
                        List.of(0.0, 0.0, 0.0, 1.0),
                        List.of(1.0, 0.0, 0.0, 0.0));
    }

    @Test
    void equalMeansTieFromDifferentNumbersOfRaters() {
        // 2 + 3 + 3 over 3 and 16 over 6 are the same 2.67
        var acceptability = RankAcceptability.of(means("A 2 3 3 - - -", "B 2 3 3 2 3 3"));
        assertThat(acceptability.shares()).containsOnly(List.of(0.5, 0.5));
    }

    @Test
    void onlyMarketsWithAScoreTakePart() {
        assertThat(RankAcceptability.of(means("A ?", "B 3", "C -")))
                .isEqualTo(new RankAcceptability(List.of(market("B")), List.of(List.of(1.0))));
        assertThat(RankAcceptability.of(means())).isEqualTo(new RankAcceptability(List.of(), List.of()));
    }

    @Test
    void theVectorsAreUniformOnTheSimplex() {
        var vectors = IntStream.range(0, Simplex.SAMPLE_SIZE)
                .mapToObj(Simplex::sampled)
                .toList();
        assertThat(vectors).allSatisfy(vector -> {
            assertThat(Arrays.stream(vector).sum()).isCloseTo(1, within(1e-12));
            assertThat(Arrays.stream(vector).min().orElseThrow()).isNotNegative();
        });
        for (int c = 0; c < Criterion.COUNT; c++) {
            int component = c;
            var weights =
                    vectors.stream().mapToDouble(vector -> vector[component]).toArray();
            // A component is beta(1, 6) distributed: mean 1/7, P(w > 1/2) = (1/2)^6
            assertThat(Arrays.stream(weights).average().orElseThrow()).isCloseTo(1 / 7.0, within(0.005));
            assertThat(Arrays.stream(weights).filter(weight -> weight > 0.5).count() / 10_000.0)
                    .isCloseTo(1 / 64.0, within(0.005));
        }
    }
}
