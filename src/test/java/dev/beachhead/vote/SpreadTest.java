package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpreadTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theMedianIsTheMiddleNumberOrTheMeanOfTheMiddleTwo(String why, double[] numbers, double median) {
        assertThat(Spread.median(numbers)).hasValue(median);
    }

    static Stream<Arguments> theMedianIsTheMiddleNumberOrTheMeanOfTheMiddleTwo() {
        return Stream.of(
                arguments("one", of(42), 42),
                arguments("odd, unsorted", of(90, 10, 20), 20),
                arguments("even: (20 + 30) / 2", of(90, 10, 30, 20), 25),
                arguments("two: (0 + 100) / 2", of(100, 0), 50));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theStandardDeviationDividesByOneLessThanTheNumber(String why, double[] numbers, double deviation) {
        assertThat(Spread.standardDeviation(numbers).orElseThrow()).isCloseTo(deviation, within(1e-12));
    }

    static Stream<Arguments> theStandardDeviationDividesByOneLessThanTheNumber() {
        return Stream.of(
                arguments(
                        "mean 5, squares 9+1+1+1+0+0+4+16 = 32, √(32/7)",
                        of(2, 4, 4, 4, 5, 5, 7, 9),
                        2.138089935299395),
                arguments("mean 50, squares 2500 + 2500, √5000", of(0, 100), 70.71067811865476),
                arguments("mean 2, squares 1 + 0 + 1, √(2/2)", of(3, 1, 2), 1));
    }

    @Test
    void equalNumbersHaveNoSpreadAtAll() {
        assertThat(Spread.standardDeviation(0.1, 0.1, 0.1)).hasValue(0);
    }

    @Test
    void noNumbersHaveNoMedianAndOneHasNoSpread() {
        assertThat(Spread.median()).isEmpty();
        assertThat(Spread.standardDeviation(50)).isEmpty();
    }

    private static double[] of(double... numbers) {
        return numbers;
    }
}
