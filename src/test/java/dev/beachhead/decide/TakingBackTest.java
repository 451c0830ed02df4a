package dev.beachhead.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.decide.DecideEvent.DecideTextEdited;
import dev.beachhead.decide.DecideEvent.Resumed;
import dev.beachhead.room.GoldenEvents;
import dev.beachhead.room.Reversal;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TakingBackTest {

    @Test
    void aDecisionStaysAndWhatIsWrittenForItIsFree() {
        assertThat(DecideRules.reversal(new Resumed("why"))).isInstanceOf(Reversal.Never.class);
        assertThat(DecideRules.reversal(new DecideTextEdited(DecideText.END_USER, "Nurses", false)))
                .isEqualTo(Reversal.FREE);
    }

    @Test
    void ofAllThatIsDecidedOnlyTextsAreTakenBack() {
        Set<String> free = new TreeSet<>();
        Set<String> latest = new TreeSet<>();
        Set<String> never = new TreeSet<>();
        new GoldenEvents(new DecideStation()).events().forEach((name, event) -> {
            switch (DecideRules.reversal((DecideEvent) event)) {
                case Reversal.Free() -> free.add(name);
                case Reversal.Latest() -> latest.add(name);
                case Reversal.Never(var _) -> never.add(name);
            }
        });
        assertThat(free).containsExactlyInAnyOrder("decide-text-edited");
        assertThat(latest).containsExactlyInAnyOrder();
        assertThat(never).isNotEmpty();
    }
}
