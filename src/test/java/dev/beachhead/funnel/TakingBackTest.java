package dev.beachhead.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.funnel.FunnelEvent.BeachheadChosen;
import dev.beachhead.funnel.FunnelEvent.BeachheadReleased;
import dev.beachhead.funnel.FunnelEvent.SegmentParked;
import dev.beachhead.funnel.FunnelEvent.SegmentRenamed;
import dev.beachhead.room.GoldenEvents;
import dev.beachhead.room.Reversal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    @Test
    void ofAllThatHappensInTheFunnelStepsAreTakenBackInOrder() {
        Set<String> free = new TreeSet<>();
        Set<String> latest = new TreeSet<>();
        Set<String> never = new TreeSet<>();
        new GoldenEvents(new FunnelStation()).events().forEach((name, event) -> {
            switch (FunnelRules.reversal((FunnelEvent) event)) {
                case Reversal.Free() -> free.add(name);
                case Reversal.Latest() -> latest.add(name);
                case Reversal.Never(var _) -> never.add(name);
            }
        });
        assertThat(free)
                .containsExactlyInAnyOrder("reason-edited", "evidence-linked", "evidence-unlinked", "segment-renamed");
        assertThat(never).containsExactlyInAnyOrder("beachhead-chosen", "beachhead-released");
        assertThat(latest).isNotEmpty();
    }
}
