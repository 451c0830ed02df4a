package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.GoldenEvents;
import dev.beachhead.room.Reversal;
import dev.beachhead.vote.VoteEvent.MarkedReady;
import dev.beachhead.vote.VoteEvent.VotingStarted;
import dev.beachhead.vote.VoteEvent.WeightsSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    @Test
    void ofAllThatHappensInTheVoteOnlyWeightsAreTakenBack() {
        Set<String> free = new TreeSet<>();
        Set<String> latest = new TreeSet<>();
        Set<String> never = new TreeSet<>();
        new GoldenEvents(new VoteStation()).events().forEach((name, event) -> {
            switch (VoteRules.reversal((VoteEvent) event)) {
                case Reversal.Free() -> free.add(name);
                case Reversal.Latest() -> latest.add(name);
                case Reversal.Never(var _) -> never.add(name);
            }
        });
        assertThat(free).containsExactlyInAnyOrder("weights-set");
        assertThat(latest).containsExactlyInAnyOrder();
        assertThat(never).isNotEmpty();
    }
}
