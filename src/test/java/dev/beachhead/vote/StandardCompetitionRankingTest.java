package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardCompetitionRankingTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void ranksAreOneMoreThanTheNumberAhead(String why, double[] scores, int[] ranks) {
        assertThat(StandardCompetitionRanking.of(scores)).containsExactly(ranks);
    }

    static Stream<Arguments> ranksAreOneMoreThanTheNumberAhead() {
        return Stream.of(
                arguments("nobody", of(), new int[] {}),
                arguments("one market", of(50), new int[] {1}),
                arguments("no ties", of(20, 90, 50), new int[] {3, 1, 2}),
                arguments("1, 2, 2, 4", of(90, 80, 80, 70), new int[] {1, 2, 2, 4}),
                arguments("a tie at the top: 1, 1, 3", of(80, 90, 90), new int[] {3, 1, 1}),
                arguments("a tie at the bottom: 1, 2, 2", of(5, 10, 5), new int[] {2, 1, 2}),
                arguments("all alike", of(7, 7, 7, 7), new int[] {1, 1, 1, 1}),
                arguments("two pairs: 1, 1, 3, 3", of(4, 9, 4, 9), new int[] {3, 1, 3, 1}),
                arguments("half a billionth apart is a tie", of(50, 50 + 5e-10), new int[] {1, 1}),
                arguments("exactly a billionth apart is a tie", of(0, 1e-9), new int[] {1, 1}),
                arguments("two billionths apart is none", of(50, 50 + 2e-9), new int[] {2, 1}),
                arguments("neighbours within 1e-9 chain into one tie", of(1.6e-9, 0, 8e-10), new int[] {1, 1, 1}));
    }

    private static double[] of(double... scores) {
        return scores;
    }
}
