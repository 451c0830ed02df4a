package dev.beachhead.vote;

import static dev.beachhead.vote.RunMode.ALL_AT_ONCE;
import static dev.beachhead.vote.RunMode.CRITERION_BY_CRITERION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.vote.VoteCommand.ClearRating;
import dev.beachhead.vote.VoteCommand.NextCriterion;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.StartAgain;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A round in which one criterion after the other is rated, revealed and talked about. */
class CriterionByCriterionTest extends VoteFixture {

    @BeforeEach
    void start() {
        start(CRITERION_BY_CRITERION);
    }

    private void rateCurrent(int adas, int lins) {
        var criterion = vote().currentCriterion().orElseThrow();
        rateAll(ada, criterion, adas);
        rateAll(lin, criterion, lins);
    }

    private void walkThrough() {
        for (var criterion : Criterion.values()) {
            assertThat(vote().currentCriterion()).contains(criterion);
            rateCurrent(5, 3);
            reveal();
            if (criterion != Criterion.VALUES) accepted(lead, new NextCriterion());
        }
    }

    @Test
    void onlyTheCriterionThatIsAskedCanBeRated() {
        assertThat(vote().openCriteria()).containsExactly(Criterion.FUNDS);
        var why = refused(ada, new Rate(clinics, Criterion.REACH, Rating.ONE));
        assertThat(why.key()).isEqualTo("vote.other-criterion");
        assertThat(why.arguments()).containsExactly(1, 7);
        assertThat(refused(ada, new ClearRating(clinics, Criterion.REACH)).key())
                .isEqualTo("vote.other-criterion");
    }

    @Test
    void aRevealShowsItsCriterionAndNothingElse() {
        rateAll(ada, Criterion.FUNDS, 5);
        rateAll(lin, Criterion.FUNDS, 2);
        accepted(kim, new Rate(clinics, Criterion.FUNDS, Rating.DONT_KNOW));
        dots(ada, clinics, 3);
        reveal();
        assertThat(vote().result()).isEmpty();
        assertThat(vote().criterionResults()).singleElement().satisfies(result -> {
            assertThat(result.criterion()).isEqualTo(Criterion.FUNDS);
            assertThat(result.secrecyIsThin()).isFalse();
            var first = result.cells().getFirst();
            assertThat(first.name()).isEqualTo("Market 1");
            assertThat(first.points()).isEqualTo(2);
            assertThat(first.dontKnow()).isEqualTo(1);
            assertThat(first.mean()).hasValue(3.5);
            assertThat(first.standardDeviation()).hasValue(Math.sqrt(4.5));
            assertThat(first.lowest()).hasValue(2);
            assertThat(first.highest()).hasValue(5);
        });
        assertThat(room.newest().arguments()).containsExactly(1);
    }

    @Test
    void aCriterionNobodyRatedHasNothingToReveal() {
        dots(ada, clinics, 1);
        assertThat(refused(lead, new Reveal()).key()).isEqualTo("vote.nothing-to-reveal");
    }

    @Test
    void goingOnNeedsTheReveal() {
        rateCurrent(5, 3);
        assertThat(refused(lead, new NextCriterion()).key()).isEqualTo("vote.reveal-first");
        assertThat(refused(lead, new StartAgain()).key()).isEqualTo("vote.reveal-first");
        assertThat(refused(lead, new StartNextRound(ALL_AT_ONCE)).key()).isEqualTo("vote.reveal-first");
    }

    @Test
    void aCriterionRatedAgainKeepsWhatWasRevealedBefore() {
        rateCurrent(5, 1);
        reveal();
        accepted(lead, new StartAgain());
        assertThat(vote().openCriteria()).containsExactly(Criterion.FUNDS);
        assertThat(vote().ballotOf(lin).rating(clinics, Criterion.FUNDS)).contains(Rating.ONE);
        rateAll(lin, Criterion.FUNDS, 4);
        assertThat(vote().criterionResults()).hasSize(1);
        reveal();
        assertThat(vote().criterionResults()).extracting(CriterionResult::take).containsExactly(1, 2);
        assertThat(vote().criterionResults())
                .extracting(result -> result.cells().getFirst().mean().orElseThrow())
                .containsExactly(3.0, 4.5);
    }

    @Test
    void whenAllSevenAreRevealedTheWholeResultAndTheDotsAre() {
        dots(ada, clinics, 3);
        walkThrough();
        var result = vote().result().orElseThrow();
        assertThat(score(result, clinics)).isEqualTo(75);
        assertThat(result.dots(clinics).orElseThrow().dots()).isEqualTo(3);
        assertThat(vote().criterionResults()).hasSize(7);
        assertThat(refused(lead, new NextCriterion()).key()).isEqualTo("vote.last-criterion");
        assertThat(progress().percent()).isEqualTo(100);
    }

    @Test
    void theLastCriterionCanBeRatedAgainButRevealedDotsStay() {
        walkThrough();
        var before = vote().result().orElseThrow();
        accepted(lead, new StartAgain());
        assertThat(vote().takesDots()).isFalse();
        assertThat(refused(ada, new PlaceDots(clinics, 1)).key()).isEqualTo("vote.dots-revealed");
        rateAll(ada, Criterion.VALUES, 1);
        assertThat(vote().result()).contains(before);
        reveal();
        assertThat(score(vote().result().orElseThrow(), clinics)).isLessThan(score(before, clinics));
        assertThat(vote().results()).hasSize(1);
    }

    @Test
    void aRoundCanBeLeftForTheNextAfterAnyReveal() {
        rateCurrent(5, 3);
        dots(ada, clinics, 2);
        reveal();
        accepted(lead, new StartNextRound(ALL_AT_ONCE));
        assertThat(vote().openCriteria()).hasSize(7);
        assertThat(vote().ballotOf(ada).rating(clinics, Criterion.FUNDS)).contains(Rating.FIVE);
        assertThat(vote().result(1)).isEmpty();
        assertThat(vote().criterionResults(1)).hasSize(1);
        reveal();
        assertThat(vote().result().orElseThrow().dots(clinics).orElseThrow().dots())
                .isEqualTo(2);
    }

    @Test
    void aSecondRoundByCriterionShowsNoAnswerBeforeItsReveal() {
        walkThrough();
        accepted(lead, new StartNextRound(CRITERION_BY_CRITERION));
        reveal();
        assertThat(vote().criterionResults())
                .extracting(CriterionResult::criterion)
                .containsExactly(Criterion.FUNDS);
        assertThat(vote().results()).hasSize(1);
    }

    @Test
    void theRailCountsTheCriteria() {
        assertThat(progress().percent()).isEqualTo(10);
        rateCurrent(5, 3);
        reveal();
        assertThat(progress().percent()).isEqualTo(10 + 85 / 7);
        assertThat(progress().next()).isEqualTo("vote.next.talk");
    }

    @Test
    void aScoreIsAsOldAsItsOldestCriterion() {
        walkThroughSlowly();
        var result = vote().result().orElseThrow();
        assertThat(Duration.between(result.answeredBy(), result.revealedAt())).isEqualTo(Duration.ofMinutes(60));
        assertThat(vote().scoredAt(clinics)).contains(result.answeredBy());
    }

    private void walkThroughSlowly() {
        for (var criterion : List.of(Criterion.values())) {
            rateCurrent(5, 3);
            reveal();
            if (criterion == Criterion.VALUES) return;
            room.wait(Duration.ofMinutes(10));
            accepted(lead, new NextCriterion());
        }
    }
}
