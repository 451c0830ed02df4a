package dev.beachhead.vote;

import static dev.beachhead.vote.Votes.card;
import static dev.beachhead.vote.Votes.market;
import static dev.beachhead.vote.Votes.rater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotsTest {
    private static final List<RaterId> RATERS = List.of(rater(1), rater(2));
    private static final List<MarketId> MARKETS = List.of(market("A"), market("B"));

    @Test
    void theOrderOfArrivalLeavesNoTrace() {
        var first = card(rater(1), market("A"), "3");
        var second = card(rater(1), market("B"), "4");
        var third = card(rater(2), market("A"), "5");
        assertThat(new Ballots(RATERS, MARKETS, List.of(third, second, first)))
                .isEqualTo(new Ballots(RATERS.reversed(), MARKETS.reversed(), List.of(first, second, third)));
    }

    @Test
    void aSecondCardOfOneRaterForOneMarketIsRefused() {
        var card = card(rater(1), market("A"), "3");
        var other = card(rater(1), market("A"), "4");
        refused("a card is named twice", RATERS, MARKETS, List.of(card, other));
    }

    @Test
    void aRaterOrMarketNamedTwiceIsRefused() {
        refused("a rater is named twice", List.of(rater(1), rater(1)), MARKETS, List.of());
        refused("a market is named twice", RATERS, List.of(market("A"), market("A")), List.of());
    }

    @Test
    void aCardOfAnUnknownRaterOrForAnUnknownMarketIsRefused() {
        refused("unknown rater", RATERS, MARKETS, List.of(card(rater(3), market("A"), "3")));
        refused("unknown market", RATERS, MARKETS, List.of(card(rater(1), market("C"), "3")));
    }

    @ParameterizedTest(name = "{0} complete: {1}")
    @CsvSource({"1234512, true", "123451?, false", "123451., false", "?, false", "., false"})
    void aRowIsCompleteWhenAllSevenHavePoints(String answers, boolean complete) {
        assertThat(card(rater(1), market("A"), answers).isComplete()).isEqualTo(complete);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void aRatingHasItsPoints(int points) {
        assertThat(Rating.of(points).points()).hasValue(points);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6})
    void aRatingOutsideOneToFiveIsRefused(int points) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.of(points));
    }

    @Test
    void dontKnowHasNoPoints() {
        assertThat(Rating.DONT_KNOW.points()).isEmpty();
    }

    @Test
    void anIdReadsAsItsValue() {
        assertThat(rater(1)).hasToString(rater(1).value().toString());
        assertThat(market("A")).hasToString(market("A").value().toString());
    }

    private static void refused(String why, List<RaterId> raters, List<MarketId> markets, List<Scorecard> cards) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ballots(raters, markets, cards))
                .withMessageContaining(why);
    }
}
