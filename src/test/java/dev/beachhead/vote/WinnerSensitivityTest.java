package dev.beachhead.vote;

import static dev.beachhead.vote.Criterion.FUNDS;
import static dev.beachhead.vote.Criterion.REACH;
import static dev.beachhead.vote.Votes.markets;
import static dev.beachhead.vote.Votes.votes;
import static dev.beachhead.vote.Votes.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WinnerSensitivityTest {
    private static final Weights EQUAL = Weights.equal();
    private static final String NONE = "none";

    /** Scores in quarters, with t the weight of funds: 4 t + 2 (1 − t) for A, 3 (1 − t) for B; they meet at 5 t = 1. */
    private static final List<String> MEET_AT_A_FIFTH = List.of("A 5333333", "B 1444444");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void theLeaderChangesWhereTheLinesMeet(
            String calculation, List<String> lines, Weights weights, String below, String above) {
        var sensitivity = of(FUNDS, lines, weights);
        assertSwitching(sensitivity.below(), below);
        assertSwitching(sensitivity.above(), above);
    }

    static Stream<Arguments> theLeaderChangesWhereTheLinesMeet() {
        var fundsOnly = weights(1, 0, 0, 0, 0, 0, 0);
        var noFunds = weights(0, 1, 1, 1, 1, 1, 1);
        return Stream.of(
                arguments("B leads at 1/7, A from 1/5", MEET_AT_A_FIFTH, EQUAL, NONE, "0.2 A"),
                arguments("A leads at 2/5, B below 1/5", MEET_AT_A_FIFTH, weights(4, 1, 1, 1, 1, 1, 1), "0.2 B", NONE),
                arguments("from weight 0 there is no below", MEET_AT_A_FIFTH, noFunds, NONE, "0.2 A"),
                arguments("from weight 1 the others share equally", MEET_AT_A_FIFTH, fundsOnly, "0.2 B", NONE),
                arguments(
                        "the others keep their proportions, 3 : 1: 4t + 2(1−t) = (1−t)(3·4 + 2)/4 at 3/11",
                        List.of("A 5333333", "B 1533333"),
                        weights(1, 3, 1, 0, 0, 0, 0),
                        NONE,
                        "0.2727272727272727 A"),
                arguments(
                        "the same from above: A leads at 5/9, B below 3/11",
                        List.of("A 5333333", "B 1533333"),
                        weights(5, 3, 1, 0, 0, 0, 0),
                        "0.2727272727272727 B",
                        NONE),
                arguments("parallel lines never meet", List.of("A 4", "B 3"), EQUAL, NONE, NONE),
                arguments("a dominated market never leads", List.of("A 5333333", "B 4222222"), EQUAL, NONE, NONE),
                arguments(
                        "level at 1 only: 4t + 2(1−t) and 4t + (1−t)",
                        List.of("A 5333333", "B 5222222"),
                        EQUAL,
                        NONE,
                        "1 AB"),
                arguments(
                        "level at 0 only: 4t + 2(1−t) and 2(1−t)",
                        List.of("A 5333333", "B 1333333"),
                        EQUAL,
                        "0 AB",
                        NONE),
                arguments(
                        "a tie at 50 that any move parts",
                        List.of("A 3", "B 5333322"),
                        EQUAL,
                        1 / 7.0 + " A",
                        1 / 7.0 + " B"),
                arguments("from a tie at weight 1, below only", List.of("A 3", "B 3444444"), fundsOnly, "1 B", NONE),
                arguments(
                        "twins stay tied until C leads",
                        List.of("A 5333333", "B 5333333", "C 1444444"),
                        fundsOnly,
                        "0.2 C",
                        NONE),
                arguments(
                        "twins take over together",
                        List.of("A 5333333", "B 5333333", "C 1444444"),
                        EQUAL,
                        NONE,
                        "0.2 AB"),
                arguments(
                        "the nearest of two: B at 1/3, C at 2/7 by 4t + 1.2(1−t) = 2",
                        List.of("A 3", "B 5222222", "C 5222222 5222222 5222222 5222222 5333333"),
                        EQUAL,
                        NONE,
                        "0.2857142857142857 C"),
                arguments(
                        "two meet A at 1/3, the steeper leads: 4t + (1−t) over 3t + 1.5(1−t)",
                        List.of("A 3", "B 4232323", "C 5222222"),
                        EQUAL,
                        NONE,
                        "0.3333333333333333 C"),
                arguments("a single market", List.of("A 5333333"), EQUAL, NONE, NONE),
                arguments("a market without a score takes nothing over", List.of("A 3", "B ?"), EQUAL, NONE, NONE),
                arguments("no markets", List.of(), EQUAL, NONE, NONE));
    }

    @Test
    void everyCriterionHasItsOwnLine() {
        // With t on reach: (14/6)(1 − t) + 2 t for A stays below (15/6)(1 − t) + 3 t for B.
        assertThat(of(REACH, MEET_AT_A_FIFTH, EQUAL))
                .isEqualTo(new WinnerSensitivity(REACH, EQUAL.vector()[1], Optional.empty(), Optional.empty()));
        assertThat(Scoring.score(Ballots.none(), EQUAL).sensitivity())
                .extracting(WinnerSensitivity::criterion)
                .containsExactly(Criterion.values());
    }

    private static WinnerSensitivity of(Criterion criterion, List<String> lines, Weights weights) {
        var result = Scoring.score(votes(lines.toArray(String[]::new)), weights);
        return result.sensitivity().get(criterion.column());
    }

    private static void assertSwitching(Optional<SwitchingWeight> switching, String expected) {
        if (expected.equals(NONE)) {
            assertThat(switching).isEmpty();
            return;
        }
        var weightAndLeaders = expected.split(" ");
        assertThat(switching.orElseThrow().weight()).isCloseTo(Double.parseDouble(weightAndLeaders[0]), within(1e-12));
        assertThat(switching.orElseThrow().leaders()).containsExactlyElementsOf(markets(weightAndLeaders[1]));
    }
}
