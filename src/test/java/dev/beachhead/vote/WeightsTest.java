package dev.beachhead.vote;

import static dev.beachhead.vote.Criterion.FUNDS;
import static dev.beachhead.vote.Criterion.VALUES;
import static dev.beachhead.vote.Votes.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WeightsTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sharesKeepTheProportionsAndSumToOne(String why, Weights weights, double[] shares) {
        assertThat(weights.vector()).containsExactly(shares, within(1e-15));
    }

    static Stream<Arguments> sharesKeepTheProportionsAndSumToOne() {
        double seventh = 1.0 / 7;
        return Stream.of(
                arguments("equal by default", Weights.equal(), seven(seventh, seventh)),
                arguments("2 : 1 : 1 and zeros", weights(2, 1, 0, 0, 0, 0, 1), new double[] {.5, .25, 0, 0, 0, 0, .25}),
                arguments("only one counts", weights(0.003, 0, 0, 0, 0, 0, 0), seven(1, 0)),
                arguments(
                        "their sum would overflow",
                        weights(1e308, 1e308, 1e308, 1e308, 1e308, 1e308, 1e308),
                        seven(seventh, seventh)),
                arguments("the least there is", weights(Double.MIN_VALUE, 0, 0, 0, 0, 0, 0), seven(1, 0)));
    }

    @Test
    void sharesNameTheirCriteria() {
        assertThat(weights(3, 0, 0, 0, 0, 0, 1).shares())
                .hasSize(7)
                .containsEntry(FUNDS, .75)
                .containsEntry(VALUES, .25);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void weightsThatCannotBeUsedAreRefusedWithTheReason(WeightProblem problem, Map<Criterion, Double> given) {
        assertThat(Weights.problemWith(given)).contains(problem);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(given))
                .withMessageContaining(problem.name());
    }

    static Stream<Arguments> weightsThatCannotBeUsedAreRefusedWithTheReason() {
        return Stream.of(
                arguments(WeightProblem.MISSING, Map.of()),
                arguments(WeightProblem.MISSING, Map.of(FUNDS, 1.0)),
                arguments(WeightProblem.NEGATIVE, with(-0.1)),
                arguments(WeightProblem.NOT_FINITE, with(Double.NaN)),
                arguments(WeightProblem.NOT_FINITE, with(Double.POSITIVE_INFINITY)),
                arguments(WeightProblem.ALL_ZERO, allZero()));
    }

    @Test
    void usableWeightsHaveNoProblem() {
        assertThat(Weights.problemWith(with(0))).isEmpty();
    }

    private static Map<Criterion, Double> with(double funds) {
        var given = new EnumMap<>(Weights.equal().given());
        given.put(FUNDS, funds);
        return given;
    }

    private static Map<Criterion, Double> allZero() {
        var given = new EnumMap<>(Weights.equal().given());
        given.replaceAll((criterion, weight) -> 0.0);
        return given;
    }

    private static double[] seven(double first, double others) {
        return new double[] {first, others, others, others, others, others, others};
    }
}
