package dev.beachhead.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.presence.Whereabouts.Here;
import dev.beachhead.room.ParticipantId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    private final ParticipantId ada = ParticipantId.next();
    private final ParticipantId lin = ParticipantId.next();

    @Test
    void everybodyIsNamedOnceAndInTheOrderTheyCame() {
        var whereabouts = new Whereabouts(List.of(
                new Here(lin, "vote", Optional.of("note:1")),
                new Here(ada, "vote", Optional.of("note:1")),
                new Here(lin, "vote", Optional.of("note:1")),
                new Here(ada, "purpose", Optional.empty())));
        assertThat(whereabouts.people()).containsExactly(lin, ada);
        assertThat(whereabouts.at("vote")).containsExactly(lin, ada);
        assertThat(whereabouts.at("purpose")).containsExactly(ada);
        assertThat(whereabouts.at("model")).isEmpty();
        assertThat(whereabouts.edited()).containsOnlyKeys("note:1");
        assertThat(whereabouts.edited().get("note:1")).containsExactly(lin, ada);
    }

    @Test
    void longTextsAreRefusedBecauseEveryScreenHoldsThem() {
        assertThat(new Here(ada, "s".repeat(40), Optional.of("i".repeat(80))).station())
                .hasSize(40);
        assertThatIllegalArgumentException().isThrownBy(() -> new Here(ada, "s".repeat(41), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Here(ada, "", Optional.of("i".repeat(81))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Here(ada, "", Optional.of("")));
    }
}
