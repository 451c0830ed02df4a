package dev.beachhead.vote;

import static dev.beachhead.vote.Criterion.FUNDS;
import static dev.beachhead.vote.Criterion.REACH;
import static dev.beachhead.vote.Criterion.REASON;
import static dev.beachhead.vote.Criterion.VALUES;
import static dev.beachhead.vote.Votes.market;
import static dev.beachhead.vote.Votes.scored;
import static dev.beachhead.vote.Votes.votes;
import static dev.beachhead.vote.Votes.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TalkFirstTest {
    @Test
    void itIsTheShareOfRatersWithWhomAgreeingWouldChangeTheLeader() {
        // A: funds 5, 5, 1 and twelve points more, 44/3 in all, behind B's 15. With funds 5 A has 16 and leads, with 1
        // not.
        var cells =
                scored("A 5333333 5333333 1333333", "B 3433333 3433333 3433333").talkFirst();
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.market()).isEqualTo(market("A"));
            assertThat(cell.criterion()).isEqualTo(FUNDS);
            assertThat(cell.leaderChanging()).isEqualTo(2 / 3.0);
            // 5, 5, 1: √(16/3); weight 1/7
            assertThat(cell.weightedSpread()).isCloseTo(Math.sqrt(16 / 3.0) / 7, within(1e-15));
        });
    }

    @Test
    void drawingLevelWithTheLeaderChangesItToo() {
        // A has 14 and 12, B 14: if all agreed with the 14, A would share the first rank.
        assertThat(scored("A 3 1333333", "B 3 3").talkFirst())
                .extracting(TalkFirst::leaderChanging)
                .containsExactly(0.5);
    }

    @Test
    void theShareComesBeforeTheSpread() {
        // A's reach spreads little and decides; C's funds spread widely and decide nothing.
        var cells = scored("A 3433333 3233333", "B 3333332 3333332", "C 5111111 1111111")
                .talkFirst();
        assertThat(cells).extracting(TalkFirst::criterion).containsExactly(REACH, FUNDS);
        assertThat(cells).extracting(TalkFirst::leaderChanging).containsExactly(0.5, 0.0);
    }

    @Test
    void amongEqualSharesTheGreaterWeightedSpreadComesFirst() {
        // B is out of reach. Spread 4/√2 at weight .1, 2/√2 at .3, 1/√2 at .5
        var result = Scoring.score(votes("A 5 5", "B 1112211 5311111"), weights(.1, .3, 0, .5, .1, 0, 0));
        assertThat(result.talkFirst())
                .extracting(TalkFirst::criterion)
                .containsExactly(REACH, Criterion.WHOLE_PRODUCT, FUNDS);
    }

    @Test
    void equalCellsComeInTheOrderOfMarketsThenCriteriaAndOnlyThreeAreShown() {
        var cells = scored("A 5 5", "B 1111112 1111111", "C 1211112 1111111", "D 2 1")
                .talkFirst();
        assertThat(cells).extracting(TalkFirst::market).containsExactly(market("B"), market("C"), market("C"));
        assertThat(cells).extracting(TalkFirst::criterion).containsExactly(VALUES, REACH, VALUES);
    }

    @Test
    void spreadsThatDifferOnlyByRoundingAreEqual() {
        // Weight .1 times spread 2/√2 and weight .2 times 1/√2, computed as different doubles for some weights.
        var result = Scoring.score(votes("A 5 5", "B 1311111 2111111"), weights(.6, .3, .1, 0, 0, 0, 0));
        assertThat(result.talkFirst()).extracting(TalkFirst::criterion).containsExactly(FUNDS, REACH);
    }

    @Test
    void whereAllAgreeOrTheWeightIsZeroThereIsNothingToTalkAbout() {
        assertThat(scored("A 5 5", "B 3 3").talkFirst()).isEmpty();
        assertThat(scored("A 5432154").talkFirst()).isEmpty();
        assertThat(scored().talkFirst()).isEmpty();
        assertThat(Scoring.score(votes("A 3351333 3313333"), weights(1, 1, 0, 0, 1, 1, 1))
                        .talkFirst())
                .isEmpty();
    }

    @Test
    void aSingleMarketStillShowsWhereItsRatersDiffer() {
        assertThat(scored("A 3353333 3313333", "B ? ?").talkFirst())
                .containsExactly(
                        new TalkFirst(market("A"), REASON, 0, Weights.equal().vector()[2] * Math.sqrt(8)));
    }
}
