package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.room.WorkshopId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class TriesTest {
    private final SettableClock clock = new SettableClock(Gathering.NOON);
    private final Tries tries = new Tries(settings(10, 120, 120), clock);

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
    void wholeNetworksOfVersionSixShareOneCount() {
        for (int i = 0; i < 10; i++) tries.wrong("2001:db8:0:1::" + i);
        assertThat(tries.areTooMany("2001:db8:0:1:ffff:ffff:ffff:ffff")).isTrue();
        assertThat(tries.areTooMany("2001:db8:0:2::1")).as("the neighbours").isFalse();
        assertThat(tries.areTooMany("fe80:no:address")).as("what is no address").isFalse();
    }

    @Test
    void anAddressOfVersionFourCountsAsTheSameHoweverItIsWritten() {
        for (int i = 0; i < 10; i++) tries.wrong("::ffff:192.0.2.1");
        assertThat(tries.areTooMany("192.0.2.1")).isTrue();
        assertThat(tries.areTooMany("::ffff:192.0.2.2")).isFalse();
    }

    @Test
    void anHourHasSoManyNewWorkshopsFromOneAddress() {
        var few = new Tries(settings(10, 120, 3), clock);
        for (int i = 0; i < 3; i++) assertThat(few.mayOpen("192.0.2.1")).isTrue();
        assertThat(few.mayOpen("192.0.2.1")).isFalse();
        assertThat(few.mayOpen("192.0.2.2")).as("somebody else").isTrue();
        clock.pass(Duration.ofMinutes(20));
        assertThat(few.mayOpen("192.0.2.1")).as("after a third of an hour").isTrue();
        assertThat(few.mayOpen("192.0.2.1")).isFalse();
    }

    @Test
    void aLimitThatLetsNobodyInIsRefusedAtStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(0, 120, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(10, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(10, 120, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AccessSettings(10, 120, 1, DataSize.ofKilobytes(63)));
    }

    static AccessSettings settings(int wrong, int joins, int workshops) {
        return new AccessSettings(wrong, joins, workshops, DataSize.ofMegabytes(2));
    }
}
