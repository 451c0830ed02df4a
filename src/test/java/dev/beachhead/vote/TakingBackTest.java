package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.Reversal;
import dev.beachhead.vote.VoteEvent.MarkedReady;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import dev.beachhead.vote.VoteEvent.WeightsSet;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TakingBackTest {

    @Test
    void ballotsAndStepsOfTheVoteStayAndWeightsAreFree() {
        Map<Criterion, Double> weights = new EnumMap<>(Criterion.class);
        for (var criterion : Criterion.values()) weights.put(criterion, 1.0);
        assertThat(VoteRules.reversal(new MarkedReady())).isEqualTo(Reversal.never("vote.undo-ballot"));
        assertThat(VoteRules.reversal(new VotingStarted(RunMode.values()[0], DotRules.standard())))
                .isEqualTo(Reversal.never("vote.undo-round"));
        assertThat(VoteRules.reversal(new WeightsSet(weights))).isEqualTo(Reversal.FREE);
    }
}
