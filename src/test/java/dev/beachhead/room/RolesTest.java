package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.room.Station.Progress;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAFacilitatorLeads(Role role) {
        assertThat(context(Optional.of(role)).leads()).isEqualTo(role == Role.FACILITATOR);
    }

    @Test
    void nobodyLeadsWithoutARole() {
        assertThat(context(Optional.empty()).leads()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aPercentageIsZeroToAHundred(int percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Progress(percent, "next"));
        assertThat(new Progress(0, "next").percent()).isZero();
        assertThat(new Progress(100, "next").percent()).isEqualTo(100);
    }

    private static Context context(Optional<Role> role) {
        return new Context(new Actor(ParticipantId.next()), role, Instant.EPOCH, new SplittableRandom(1));
    }
}
