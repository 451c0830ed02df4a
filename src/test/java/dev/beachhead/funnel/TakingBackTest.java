package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.FunnelEvent.BeachheadChosen;
import dev.beachhead.funnel.FunnelEvent.BeachheadReleased;
import dev.beachhead.funnel.FunnelEvent.SegmentParked;
import dev.beachhead.funnel.FunnelEvent.SegmentRenamed;
import dev.beachhead.room.Reversal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TakingBackTest {

    @Test
    void theChoiceStaysAStepIsTakenBackWhileItIsTheLastAndTheRestIsFree() {
        var segment = SegmentId.of(CandidateId.next());
        assertThat(FunnelRules.reversal(new BeachheadChosen(segment, List.of())))
                .isInstanceOf(Reversal.Never.class);
        assertThat(FunnelRules.reversal(new BeachheadReleased(segment, "why"))).isInstanceOf(Reversal.Never.class);
        assertThat(FunnelRules.reversal(new SegmentParked(segment, Gate.values()[0], "why")))
                .isEqualTo(Reversal.LATEST);
        assertThat(FunnelRules.reversal(new SegmentRenamed(segment, "Nurses"))).isEqualTo(Reversal.FREE);
    }
}
