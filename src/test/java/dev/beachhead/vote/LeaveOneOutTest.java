package dev.beachhead.vote;

import static dev.beachhead.vote.Votes.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LeaveOneOutTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void itCountsWithoutHowManyTheLeaderChanges(String why, List<String> lines, int raters, int changing) {
        var result = scored(lines.toArray(String[]::new)).leaveOneOut();
        assertThat(result).contains(new LeaveOneOut(raters, changing));
        assertThat(result.orElseThrow().staysFirst()).isEqualTo(changing == 0);
    }

    static Stream<Arguments> itCountsWithoutHowManyTheLeaderChanges() {
        return Stream.of(
                arguments("all for A", List.of("A 5 5 5 5", "B 1 1 1 1"), 4, 0),
                arguments(
                        "one carries A: 250 against 225, without them 150 against 175",
                        List.of("A 5 3 3 3", "B 3 3 3 4"),
                        4,
                        1),
                arguments(
                        "level without the first is a change: 175 against 150",
                        List.of("A 4 3 3 2", "B 3 3 3 2"),
                        4,
                        1),
                arguments("a tie that every single one keeps up", List.of("A 5 1 5 1", "B 1 5 1 5"), 4, 4),
                arguments("twins stay tied without anyone", List.of("A 5 3 2 1", "B 5 3 2 1"), 4, 0),
                arguments(
                        "who completed no row is not one of them",
                        List.of("A 5 5 5 5 ? -", "B 1 1 1 1 1?11111 -"),
                        4,
                        0),
                arguments("without its only rater a market has no score", List.of("A 5 - - -", "B - 3 3 3"), 4, 1));
    }

    @Test
    void belowFourRatersItSaysNothing() {
        assertThat(scored("A 5 5 5", "B 1 1 1").leaveOneOut()).isEmpty();
        assertThat(scored("A 5 5 5 ?", "B 1 1 1 -").leaveOneOut()).isEmpty();
        assertThat(scored().leaveOneOut()).isEmpty();
    }
}
