package dev.beachhead.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.decide.DecideEvent.DecideTextEdited;
import dev.beachhead.decide.DecideEvent.Resumed;
import dev.beachhead.room.Reversal;
import org.junit.jupiter.api.Test;

class TakingBackTest {

    @Test
    void aDecisionStaysAndWhatIsWrittenForItIsFree() {
        assertThat(DecideRules.reversal(new Resumed("why"))).isInstanceOf(Reversal.Never.class);
        assertThat(DecideRules.reversal(new DecideTextEdited(DecideText.END_USER, "Nurses", false)))
                .isEqualTo(Reversal.FREE);
    }
}
