package dev.beachhead.vote;

import static dev.beachhead.vote.RunMode.ALL_AT_ONCE;
import static dev.beachhead.vote.RunMode.CRITERION_BY_CRITERION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Station.Progress;
import dev.beachhead.vote.VoteCommand.ClearRating;
import dev.beachhead.vote.VoteCommand.MarkReady;
import dev.beachhead.vote.VoteCommand.NextCriterion;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.SetWeights;
import dev.beachhead.vote.VoteCommand.StartAgain;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import dev.beachhead.vote.VoteCommand.StartVoting;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How a facilitator leads through rounds that run all at once, and what stays of them. */
class RoundRulesTest extends VoteFixture {

    private static Map<Criterion, Double> weights(double funds, double others) {
        var weights = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) weights.put(criterion, criterion == Criterion.FUNDS ? funds : others);
        return weights;
    }

    private static VoteCommand start(int dots, int cap) {
        return new StartVoting(ALL_AT_ONCE, dots, cap);
    }

    @Test
    void onlyAFacilitatorLeadsThroughTheVote() {
        start(ALL_AT_ONCE);
        for (var command : List.of(
                start(5, 3),
                new Reveal(),
                new StartAgain(),
                new NextCriterion(),
                new StartNextRound(ALL_AT_ONCE),
                new SetWeights(weights(2, 1)))) {
            var why = refused(ada, command);
            assertThat(why).isInstanceOf(Rejection.Forbidden.class);
            assertThat(why.key()).isEqualTo("vote.facilitator-only");
        }
    }

    @Test
    void votingNeedsAFrozenShortlist() {
        brainstorm(new UnfreezeShortlist());
        assertThat(progress().next()).isEqualTo("vote.next.freeze");
        assertThat(refused(lead, start(5, 3)).key()).isEqualTo("vote.shortlist-not-frozen");
    }

    @Test
    void dotsAreOneToFiftyAndTheCapIsWithinThem() {
        for (var command : List.of(start(0, 1), start(51, 3), start(5, 0), start(5, 6), start(-1, -1)))
            assertThat(refused(lead, command).key()).isEqualTo("vote.dot-rules");
        accepted(lead, start(50, 50));
        assertThat(vote().dotRules()).isEqualTo(new DotRules(50, 50));
    }

    @Test
    void theRulesCanBeChosenAnewUntilSomebodyAnswers() {
        start(ALL_AT_ONCE);
        accepted(lead, new StartVoting(CRITERION_BY_CRITERION, 6, 2));
        assertThat(vote().mode()).contains(CRITERION_BY_CRITERION);
        assertThat(vote().round()).isEqualTo(1);
        rate(ada, clinics, Criterion.FUNDS, 3);
        assertThat(refused(lead, start(5, 3)).key()).isEqualTo("vote.already-started");
    }

    @Test
    void otherDotRulesAloneAreANewStart() {
        start(ALL_AT_ONCE);
        accepted(lead, start(6, 3));
        assertThat(vote().dotRules()).isEqualTo(new DotRules(6, 3));
    }

    @Test
    void whatWasRevealedIsNotLostToANewStartThoughAllAnswersWereTakenBack() {
        start(CRITERION_BY_CRITERION);
        rate(ada, clinics, Criterion.FUNDS, 3);
        reveal();
        accepted(lead, new StartAgain());
        accepted(ada, new ClearRating(clinics, Criterion.FUNDS));
        assertThat(refused(lead, start(5, 3)).key()).isEqualTo("vote.already-started");
        assertThat(vote().criterionResults()).hasSize(1);
    }

    @Test
    void theFirstRoundIsNotLostToANewStartInTheSecond() {
        start(ALL_AT_ONCE);
        dots(ada, clinics, 1);
        reveal();
        accepted(lead, new StartNextRound(ALL_AT_ONCE));
        dots(ada, clinics, 0);
        assertThat(refused(lead, start(5, 3)).key()).isEqualTo("vote.already-started");
        assertThat(vote().results()).hasSize(1);
    }

    @Test
    void startingTwiceTheSameWayIsOneStart() {
        start(ALL_AT_ONCE);
        assertThat(room.accepted(lead, start(5, 3))).isEmpty();
    }

    @Test
    void withoutAnAnswerThereIsNothingToReveal() {
        start(ALL_AT_ONCE);
        accepted(ada, new MarkReady());
        assertThat(refused(lead, new Reveal()).key()).isEqualTo("vote.nothing-to-reveal");
        dots(ada, clinics, 1);
        reveal();
        assertThat(room.accepted(lead, new Reveal())).isEmpty();
    }

    @Test
    void theRevealShowsWhatTheScoringSaysOfTheBallots() {
        start(ALL_AT_ONCE);
        rateEverything(ada, 3);
        rateEverything(lin, 2);
        rateCard(ada, clinics, "5353535");
        rateCard(lin, clinics, "4?44444");
        dots(ada, clinics, 3);
        dots(lin, clinics, 2);
        dots(lin, lodges, 3);
        assertThat(vote().result()).isEmpty();
        reveal();
        var result = vote().result().orElseThrow();
        assertThat(result.scores().couldVote()).isEqualTo(3);
        assertThat(result.scores().voted()).isEqualTo(2);
        var line = result.score(clinics).orElseThrow();
        assertThat(line.completeRows()).isEqualTo(1);
        assertThat(line.score().orElseThrow()).isEqualTo(100 * (4 * 1.0 + 3 * 0.5) / 7, within());
        assertThat(line.cell(Criterion.REACH).dontKnow()).isEqualTo(1);
        assertThat(score(result, lodges)).isEqualTo((50.0 + 25.0) / 2, within());
        assertThat(result.dots(clinics).orElseThrow()).isEqualTo(new DotTotal(new MarketId(clinics.value()), 5, 2, 1));
        assertThat(result.dots(lodges).orElseThrow().dots()).isEqualTo(3);
        assertThat(result.nameOf(new MarketId(clinics.value()))).isEqualTo("Market 1");
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    @Test
    void aSecondRoundBeginsWithTheBallotsAndKeepsTheFirst() {
        start(ALL_AT_ONCE);
        rateEverything(ada, 5);
        rateEverything(lin, 1);
        dots(ada, clinics, 3);
        assertThat(refused(lead, new StartNextRound(ALL_AT_ONCE)).key()).isEqualTo("vote.reveal-first");
        reveal();
        var first = vote().result().orElseThrow();
        accepted(lead, new StartNextRound(ALL_AT_ONCE));
        assertThat(vote().stage()).isEqualTo(Stage.VOTING);
        assertThat(vote().ballotOf(ada).rating(lodges, Criterion.VALUES)).contains(Rating.FIVE);
        assertThat(vote().ballotOf(ada).dotsOn(clinics)).isEqualTo(3);
        rateEverything(lin, 4);
        assertThat(vote().result()).contains(first);
        reveal();
        assertThat(vote().result(1)).contains(first);
        assertThat(score(vote().result(1).orElseThrow(), clinics)).isEqualTo(50);
        assertThat(score(vote().result(2).orElseThrow(), clinics)).isEqualTo(87.5);
        assertThat(vote().results()).extracting(RoundResult::round).containsExactly(1, 2);
        assertThat(vote().convergence().orElseThrow().converged()).hasSize(6);
        assertThat(vote().result(3)).isEmpty();
    }

    @Test
    void whoLeftTheTeamTakesTheirBallotOutOfTheNextRound() {
        start(ALL_AT_ONCE);
        rateEverything(ada, 5);
        rateEverything(lin, 1);
        reveal();
        room.admit(lin, Role.OBSERVER);
        accepted(lead, new StartNextRound(ALL_AT_ONCE));
        reveal();
        assertThat(score(vote().result(1).orElseThrow(), clinics)).isEqualTo(50);
        assertThat(score(vote().result(2).orElseThrow(), clinics)).isEqualTo(100);
    }

    @Test
    void aRoundThatRunsAllAtOnceHasNoStepsByCriterion() {
        start(ALL_AT_ONCE);
        rateEverything(ada, 5);
        reveal();
        assertThat(refused(lead, new StartAgain()).key()).isEqualTo("vote.not-by-criterion");
        assertThat(refused(lead, new NextCriterion()).key()).isEqualTo("vote.not-by-criterion");
        assertThat(vote().criterionResults()).isEmpty();
    }

    @Test
    void newWeightsScoreAllRoundsAnewAndChangeNoBallot() {
        start(ALL_AT_ONCE);
        rateEverything(ada, 3);
        rateCard(ada, clinics, "5111111");
        reveal();
        accepted(lead, new StartNextRound(ALL_AT_ONCE));
        reveal();
        accepted(lead, new SetWeights(weights(1, 0)));
        assertThat(vote().results())
                .extracting(result -> score(result, clinics))
                .containsExactly(100.0, 100.0);
        assertThat(room.newest().key()).isEqualTo("vote.activity.weights");
        assertThat(room.accepted(lead, new SetWeights(weights(1, 0)))).isEmpty();
    }

    @Test
    void weightsThatCannotBeUsedAreRefused() {
        assertThat(refused(lead, new SetWeights(Map.of(Criterion.FUNDS, 1.0))).key())
                .isEqualTo("vote.weights-missing");
        assertThat(refused(lead, new SetWeights(weights(Double.NaN, 1))).key()).isEqualTo("vote.weights-not-finite");
        assertThat(refused(lead, new SetWeights(weights(-1, 1))).key()).isEqualTo("vote.weights-negative");
        assertThat(refused(lead, new SetWeights(weights(0, 0))).key()).isEqualTo("vote.weights-all-zero");
    }

    @Test
    void lettingGoOfASliderManyTimesIsToldOnceASitting() {
        for (int i = 2; i < 6; i++) accepted(lead, new SetWeights(weights(i, 1)));
        room.wait(Duration.ofMinutes(3));
        accepted(lead, new SetWeights(weights(9, 1)));
        assertThat(room.tellings())
                .filteredOn(told -> told.key().equals("vote.activity.weights"))
                .hasSize(2);
    }

    @Test
    void aResultIsCountedOnceForAllWhoLookAtIt() {
        start(ALL_AT_ONCE);
        rateEverything(ada, 3);
        reveal();
        var counted = vote().result().orElseThrow();
        assertThat(vote().result().orElseThrow()).isSameAs(counted);
        accepted(lead, new StartNextRound(ALL_AT_ONCE));
        rate(ada, clinics, Criterion.FUNDS, 5);
        assertThat(vote().result(1).orElseThrow()).isSameAs(counted);
    }

    @Test
    void theRailFollowsTheVote() {
        assertThat(progress()).isEqualTo(new Progress(0, "vote.next.start"));
        start(ALL_AT_ONCE);
        assertThat(progress()).isEqualTo(new Progress(10, "vote.next.rate"));
        for (var who : List.of(ada, lin, kim)) rateEverything(who, 4);
        assertThat(progress()).isEqualTo(new Progress(95, "vote.next.reveal"));
        reveal();
        assertThat(progress()).isEqualTo(new Progress(100, "vote.next.done"));
        accepted(lead, new StartNextRound(ALL_AT_ONCE));
        assertThat(progress()).isEqualTo(new Progress(100, "vote.next.rate"));
        for (var who : List.of(ada, lin, kim)) accepted(who, new MarkReady());
        assertThat(progress().next()).isEqualTo("vote.next.reveal");
    }
}
