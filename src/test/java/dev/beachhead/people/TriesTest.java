package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.room.WorkshopId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TriesTest {
    private final SettableClock clock = new SettableClock(Gathering.NOON);
    private final Tries tries = new Tries(new AccessSettings(10, 120), clock);

    @Test
    void tenWrongTriesAMinuteAreAnsweredAndTheEleventhIsNot() {
        for (int i = 0; i < 10; i++) {
            assertThat(tries.areTooMany("192.0.2.1")).isFalse();
            tries.wrong("192.0.2.1");
        }
        assertThat(tries.areTooMany("192.0.2.1")).isTrue();
        assertThat(tries.areTooMany("192.0.2.2")).as("somebody else").isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(tries.areTooMany("192.0.2.1")).as("after a minute").isFalse();
    }

    @Test
    void aHundredAndTwentyPeopleAMinuteComeByCode() {
        var workshop = WorkshopId.next();
        for (int i = 0; i < 120; i++) assertThat(tries.mayJoinByCode(workshop)).isTrue();
        assertThat(tries.mayJoinByCode(workshop)).isFalse();
        assertThat(tries.mayJoinByCode(WorkshopId.next()))
                .as("another workshop")
                .isTrue();
        clock.pass(Duration.ofMinutes(1));
        assertThat(tries.mayJoinByCode(workshop)).as("after a minute").isTrue();
    }

    @Test
    void aLimitThatLetsNobodyInIsRefusedAtStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessSettings(0, 120));
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessSettings(10, 0));
    }
}
