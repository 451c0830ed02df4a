package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.BrainstormCommand.FreezeShortlist;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveCandidate;
import dev.beachhead.brainstorm.BrainstormCommand.UnfreezeShortlist;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.vote.VoteCommand.ClearRating;
import dev.beachhead.vote.VoteCommand.MarkReady;
import dev.beachhead.vote.VoteCommand.PlaceDots;
import dev.beachhead.vote.VoteCommand.Rate;
import dev.beachhead.vote.VoteCommand.Reveal;
import dev.beachhead.vote.VoteCommand.UnmarkReady;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a rater may do with their own ballot, and what counts say of it. */
class BallotRulesTest extends VoteFixture {
    private static final Criterion FUNDS = Criterion.FUNDS;

    @Test
    void nobodyVotesBeforeTheVoteIsStarted() {
        assertThat(refused(ada, new Rate(clinics, FUNDS, Rating.FIVE)).key()).isEqualTo("vote.not-started");
        assertThat(refused(ada, new MarkReady()).key()).isEqualTo("vote.not-started");
        assertThat(refused(lead, new Reveal()).key()).isEqualTo("vote.not-started");
    }

    @Test
    void aRatingChangesOnesOwnBallotAndNobodyElses() {
        start(RunMode.ALL_AT_ONCE);
        rate(ada, clinics, FUNDS, 5);
        assertThat(vote().ballotOf(ada).rating(clinics, FUNDS)).contains(Rating.FIVE);
        assertThat(vote().ballotOf(lin).rating(clinics, FUNDS)).isEmpty();
    }

    @Test
    void aRatingCanBeChangedAndTakenBackUntilTheReveal() {
        start(RunMode.ALL_AT_ONCE);
        rate(ada, clinics, FUNDS, 5);
        rate(ada, clinics, FUNDS, 2);
        assertThat(vote().ballotOf(ada).rating(clinics, FUNDS)).contains(Rating.TWO);
        accepted(ada, new ClearRating(clinics, FUNDS));
        assertThat(vote().ballotOf(ada)).isEqualTo(vote().ballotOf(lin));
    }

    @Test
    void theSameAnswerAgainIsNoEvent() {
        start(RunMode.ALL_AT_ONCE);
        rate(ada, clinics, FUNDS, 5);
        dots(ada, clinics, 2);
        assertThat(room.accepted(ada, new Rate(clinics, FUNDS, Rating.FIVE))).isEmpty();
        assertThat(room.accepted(ada, new PlaceDots(clinics, 2))).isEmpty();
        assertThat(room.accepted(ada, new ClearRating(lodges, FUNDS))).isEmpty();
    }

    @Test
    void aMentorAndAnObserverHaveNoBallot() {
        start(RunMode.ALL_AT_ONCE);
        var observer = room.admit(Role.OBSERVER);
        for (var who : List.of(mentor, observer))
            assertThat(refused(who, new Rate(clinics, FUNDS, Rating.FIVE))).isInstanceOf(Rejection.Forbidden.class);
    }

    @Test
    void aRevealedBallotIsClosed() {
        start(RunMode.ALL_AT_ONCE);
        rate(ada, clinics, FUNDS, 5);
        reveal();
        assertThat(refused(ada, new Rate(clinics, FUNDS, Rating.ONE)).key()).isEqualTo("vote.closed");
        assertThat(refused(ada, new ClearRating(clinics, FUNDS)).key()).isEqualTo("vote.closed");
        assertThat(refused(ada, new PlaceDots(clinics, 1)).key()).isEqualTo("vote.closed");
        assertThat(refused(ada, new MarkReady()).key()).isEqualTo("vote.closed");
    }

    @Test
    void dotsBeyondTheBudgetAreRefusedWithTheNumbers() {
        start(RunMode.ALL_AT_ONCE);
        dots(ada, clinics, 3);
        dots(ada, lodges, 2);
        var why = refused(ada, new PlaceDots(candidates.get(2), 1));
        assertThat(why.key()).isEqualTo("vote.over-budget");
        assertThat(why.arguments()).containsExactly(5, 6L);
        dots(ada, lodges, 1);
        dots(ada, candidates.get(2), 1);
        assertThat(vote().ballotOf(ada).dotsSpent(candidates)).isEqualTo(5);
    }

    @Test
    void dotsBeyondTheCapAreRefusedWithTheNumbers() {
        start(RunMode.ALL_AT_ONCE);
        var why = refused(ada, new PlaceDots(clinics, 4));
        assertThat(why.key()).isEqualTo("vote.over-cap");
        assertThat(why.arguments()).containsExactly(3, 4);
        assertThat(refused(ada, new PlaceDots(clinics, -1)).key()).isEqualTo("vote.dots-below-zero");
    }

    @Test
    void whatIsNotOnTheShortlistCannotBeVotedFor() {
        start(RunMode.ALL_AT_ONCE);
        var unknown = CandidateId.next();
        assertThat(refused(ada, new Rate(unknown, FUNDS, Rating.FIVE)).key()).isEqualTo("vote.no-such-candidate");
        assertThat(refused(ada, new PlaceDots(unknown, 1)).key()).isEqualTo("vote.no-such-candidate");
    }

    @Test
    void whileTheShortlistIsUnfrozenNobodyVotesOrReveals() {
        start(RunMode.ALL_AT_ONCE);
        rate(ada, clinics, FUNDS, 5);
        brainstorm(new UnfreezeShortlist());
        assertThat(refused(ada, new Rate(clinics, FUNDS, Rating.ONE)).key()).isEqualTo("vote.shortlist-not-frozen");
        assertThat(refused(lead, new Reveal()).key()).isEqualTo("vote.shortlist-not-frozen");
        assertThat(progress().next()).isEqualTo("vote.next.freeze");
        brainstorm(new FreezeShortlist());
        rate(ada, clinics, FUNDS, 1);
    }

    @Test
    void aCandidateThatVanishedIsLeftOutAndTheRevealSaysSo() {
        start(RunMode.ALL_AT_ONCE);
        rateCard(ada, clinics, "5555555");
        rateCard(ada, lodges, "3333333");
        dots(ada, clinics, 3);
        brainstorm(new UnfreezeShortlist());
        candidate("Market 7");
        brainstorm(new RemoveCandidate(clinics));
        brainstorm(new FreezeShortlist());
        dots(ada, lodges, 3);
        dots(ada, candidates.get(2), 2);
        reveal();
        assertThat(room.newest().key()).isEqualTo("vote.activity.revealed-without");
        assertThat(room.newest().arguments()).containsExactly(1, 1);
        var result = vote().result().orElseThrow();
        assertThat(result.score(clinics)).isEmpty();
        assertThat(result.contenders()).hasSize(6).extracting(Contender::name).contains("Market 7");
        assertThat(result.scores().leaders()).containsExactly(new MarketId(lodges.value()));
    }

    @Test
    void aReadyMarkIsSeenByAllAndComesOffAtTheReveal() {
        start(RunMode.ALL_AT_ONCE);
        rate(ada, clinics, FUNDS, 5);
        accepted(ada, new MarkReady());
        accepted(lin, new MarkReady());
        accepted(lin, new UnmarkReady());
        assertThat(turnout().ready()).containsExactly(ada);
        assertThat(vote().isReady(ada)).isTrue();
        assertThat(vote().isReady(lin)).isFalse();
        reveal();
        assertThat(vote().isReady(ada)).isFalse();
    }

    @Test
    void readyIsToldOnceHoweverOftenTheMarkComesAndGoes() {
        start(RunMode.ALL_AT_ONCE);
        for (int i = 0; i < 3; i++) {
            accepted(ada, new MarkReady());
            accepted(ada, new UnmarkReady());
        }
        assertThat(room.tellings())
                .filteredOn(told -> told.key().equals("vote.activity.ready"))
                .hasSize(1);
    }

    @Test
    void aFacilitatorCountsOnlyWhenTakingPart() {
        start(RunMode.ALL_AT_ONCE);
        assertThat(turnout().couldVote()).isEqualTo(3);
        rate(lead, clinics, FUNDS, 4);
        assertThat(turnout().couldVote()).isEqualTo(4);
    }

    @Test
    void theTurnoutCountsDontKnowLikeAnyAnswer() {
        start(RunMode.ALL_AT_ONCE);
        rateEverything(ada, 3);
        for (var candidate : candidates) rateCard(lin, candidate, "???????");
        rate(kim, clinics, FUNDS, 1);
        dots(kim, clinics, 3);
        dots(kim, lodges, 2);
        assertThat(turnout().begun()).isEqualTo(3);
        assertThat(turnout().complete()).isEqualTo(2);
        assertThat(turnout().dotsSpent()).isEqualTo(1);
        assertThat(turnout().secrecyIsThin()).isFalse();
    }

    @Test
    void withFewerThanThreeRatersSecrecyIsThin() {
        room.admit(kim, Role.OBSERVER);
        start(RunMode.ALL_AT_ONCE);
        assertThat(turnout().secrecyIsThin()).isTrue();
        rateEverything(ada, 3);
        rateEverything(lin, 4);
        reveal();
        assertThat(vote().result().orElseThrow().secrecyIsThin()).isTrue();
    }

    @Test
    void whoIsNoLongerInTheTeamAtTheRevealDoesNotCount() {
        start(RunMode.ALL_AT_ONCE);
        rateEverything(ada, 1);
        rateEverything(lin, 5);
        room.admit(lin, Role.OBSERVER);
        reveal();
        assertThat(score(vote().result().orElseThrow(), clinics)).isZero();
        assertThat(vote().result().orElseThrow().scores().couldVote()).isEqualTo(2);
    }
}
