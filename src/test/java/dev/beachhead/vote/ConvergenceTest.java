package dev.beachhead.vote;

import static dev.beachhead.vote.Criterion.FUNDS;
import static dev.beachhead.vote.Criterion.REACH;
import static dev.beachhead.vote.Votes.market;
import static dev.beachhead.vote.Votes.scored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ConvergenceTest {
    @Test
    void itSaysWhatMovedAndWhoConverged() {
        // A 100 and 0, then 75 and 75; B 75 and 50 both times
        var change = Convergence.between(scored("A 5 1", "B 4 3"), scored("A 4 4", "B 4 3"));
        var a = of(change, "A");
        assertThat(a.scoreChange()).hasValue(25);
        assertThat(a.placesGained()).hasValue(1);
        assertThat(a.spreadChange().orElseThrow()).isCloseTo(-Math.sqrt(5000), within(1e-12));
        assertThat(a.cellSpreadChange()).hasSize(7).containsEntry(FUNDS, -Math.sqrt(8));
        assertThat(of(change, "B").placesGained()).hasValue(-1);
        assertThat(of(change, "B").spreadChange()).hasValue(0);
        assertThat(change.converged()).containsExactly(market("A"));
    }

    @Test
    void agreementIsShownBeforeAndAfter() {
        var change = Convergence.between(scored("A 5 1", "B 1 5"), scored("A 5 4", "B 1 3"));
        assertThat(change.agreementBefore()).hasValue(0);
        assertThat(change.agreementAfter()).hasValue(1);
        assertThat(Convergence.between(scored("A 5"), scored("A 5")).agreementAfter())
                .isEmpty();
    }

    @Test
    void raterCanMoveApartOnOneCriterionAndTogetherOnAnother() {
        var change = of(Convergence.between(scored("A 5333333 1333333"), scored("A 3533333 3133333")), "A");
        assertThat(change.cellSpreadChange())
                .containsEntry(FUNDS, -Math.sqrt(8))
                .containsEntry(REACH, Math.sqrt(8));
        assertThat(change.converged()).isFalse();
    }

    @Test
    void whatEitherRoundLacksHasNoChange() {
        var nothing = new MarketConvergence(
                market("A"), OptionalDouble.empty(), OptionalInt.empty(), OptionalDouble.empty(), Map.of());
        assertThat(of(Convergence.between(scored("A ?"), scored("A 5 4")), "A")).isEqualTo(nothing);
        assertThat(of(Convergence.between(scored("A 5 4"), scored("A ?")), "A")).isEqualTo(nothing);
        assertThat(nothing.converged()).isFalse();
    }

    @Test
    void onlyMarketsOfBothRoundsAreCompared() {
        var change = Convergence.between(scored("A 5", "B 4"), scored("B 5", "C 4"));
        assertThat(change.markets()).extracting(MarketConvergence::market).containsExactly(market("B"));
    }

    private static MarketConvergence of(Convergence convergence, String market) {
        return convergence.markets().stream()
                .filter(change -> change.market().equals(market(market)))
                .findFirst()
                .orElseThrow();
    }
}
