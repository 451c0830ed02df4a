package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AveragedRanksTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void thoseWhoTieShareTheMeanOfTheRanksTheyFill(String why, double[] scores, double[] ranks) {
        assertThat(AveragedRanks.of(scores)).containsExactly(ranks);
    }

    static Stream<Arguments> thoseWhoTieShareTheMeanOfTheRanksTheyFill() {
        return Stream.of(
                arguments("nobody", of(), of()),
                arguments("no ties", of(20, 90, 50), of(3, 1, 2)),
                arguments("two in the middle: (2 + 3) / 2", of(90, 80, 80, 70), of(1, 2.5, 2.5, 4)),
                arguments("three at the top: (1 + 2 + 3) / 3", of(9, 9, 1, 9), of(2, 2, 4, 2)),
                arguments("all four alike: (1 + 2 + 3 + 4) / 4", of(7, 7, 7, 7), of(2.5, 2.5, 2.5, 2.5)));
    }

    private static double[] of(double... numbers) {
        return numbers;
    }
}
