package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.vote.VoteCommand.StartNextRound;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StaleScoresTest extends VoteFixture {

    private void learn(CandidateId candidate) {
        room.wait(Duration.ofMinutes(1));
        room.accepted(ada, new Evidence.Learn(candidate.value()));
        room.wait(Duration.ofMinutes(1));
    }

    private void voteOnce() {
        start(RunMode.ALL_AT_ONCE);
        rateCard(ada, clinics, "4444444");
        rateCard(ada, lodges, "3333333");
        reveal();
    }

    @Test
    void aScoreIsStaleWhenEvidenceOfItsMarketIsNewer() {
        voteOnce();
        learn(clinics);
        assertThat(StaleScores.in(room.state())).containsExactly(clinics);
        assertThat(StaleScores.isStale(room.state(), lodges)).isFalse();
    }

    @Test
    void evidenceFromBeforeTheRevealMakesNothingStale() {
        learn(clinics);
        voteOnce();
        assertThat(StaleScores.in(room.state())).isEmpty();
    }

    @Test
    void whatHasNoScoreIsNotStale() {
        voteOnce();
        learn(candidates.get(2));
        assertThat(StaleScores.in(room.state())).isEmpty();
    }

    @Test
    void theNextRoundMakesAScoreFreshAgain() {
        voteOnce();
        learn(clinics);
        accepted(lead, new StartNextRound(RunMode.ALL_AT_ONCE));
        assertThat(StaleScores.in(room.state())).containsExactly(clinics);
        reveal();
        assertThat(StaleScores.in(room.state())).isEmpty();
    }
}
