package dev.beachhead.vote;

import static dev.beachhead.vote.Votes.market;
import static dev.beachhead.vote.Votes.markets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DotsTest {
    private static final MarketId A = market("A");
    private static final MarketId B = market("B");
    private static final MarketId C = market("C");

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void upToFiveDotsAndAtMostThreeOnOneCandidateCount(String why, Map<MarketId, Integer> dots) {
        assertThat(DotRules.standard().problemWith(dots, Set.of(A, B, C))).isEmpty();
    }

    static Stream<Arguments> upToFiveDotsAndAtMostThreeOnOneCandidateCount() {
        return Stream.of(
                arguments("none spent", Map.of()),
                arguments("three on one", Map.of(A, 3)),
                arguments("all five", Map.of(A, 3, B, 2, C, 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void otherDotsAreRefusedWithTheReason(Map<MarketId, Integer> dots, DotProblem problem) {
        assertThat(DotRules.standard().problemWith(dots, Set.of(A, B))).contains(problem);
    }

    static Stream<Arguments> otherDotsAreRefusedWithTheReason() {
        return Stream.of(
                arguments(Map.of(A, 3, B, 3), new DotProblem.OverBudget(6, 5)),
                arguments(Map.of(B, 4), new DotProblem.OverCap(B, 4, 3)),
                arguments(Map.of(A, 6), new DotProblem.OverCap(A, 6, 3)),
                arguments(Map.of(A, -1, B, 3), new DotProblem.BelowZero(A, -1)),
                arguments(Map.of(C, 1), new DotProblem.NotACandidate(C)));
    }

    @Test
    void budgetAndCapCanBeSetFromOneUp() {
        assertThat(new DotRules(1, 1).problemWith(Map.of(A, 1), Set.of(A))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new DotRules(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new DotRules(5, 0));
    }

    @Test
    void dotsAddUpAndAreRankedWithTies() {
        var ballots = List.of(Map.of(B, 3, C, 2), Map.of(A, 1, B, 1, C, 0), Map.of(A, 1));
        assertThat(DotTotal.of(markets("CBAD"), ballots))
                .containsExactly(
                        new DotTotal(B, 4, 2, 1),
                        new DotTotal(A, 2, 2, 2),
                        new DotTotal(C, 2, 1, 2),
                        new DotTotal(market("D"), 0, 0, 4));
    }

    @Test
    void withoutDotsAllCandidatesTie() {
        assertThat(DotTotal.of(markets("AB"), List.of()))
                .extracting(DotTotal::rank)
                .containsExactly(1, 1);
        assertThat(DotTotal.of(List.of(), List.of())).isEmpty();
    }
}
