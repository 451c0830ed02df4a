package dev.beachhead.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.facilitate.FacilitateCommand.AddMinute;
import dev.beachhead.facilitate.FacilitateCommand.EndTimer;
import dev.beachhead.facilitate.FacilitateCommand.PauseTimer;
import dev.beachhead.facilitate.FacilitateCommand.ResumeTimer;
import dev.beachhead.facilitate.FacilitateCommand.StartTimer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimerTest {
    private final LedRoom led = new LedRoom();

    private Duration left() {
        return led.state().timer().left(led.now());
    }

    @Test
    void whatIsLeftIsWhatWasSetWithoutTheTimeThatPassed() {
        led.ada(new StartTimer(10));
        led.wait(Duration.ofSeconds(90));

        assertThat(left()).isEqualTo(Duration.ofSeconds(510));
    }

    @Test
    void aPauseKeepsWhatIsLeftHoweverLongItTakes() {
        led.ada(new StartTimer(10));
        led.wait(Duration.ofMinutes(4));
        led.ada(new PauseTimer());
        led.wait(Duration.ofDays(2));
        assertThat(left()).isEqualTo(Duration.ofMinutes(6));

        led.ada(new ResumeTimer());
        led.wait(Duration.ofMinutes(1));
        assertThat(left()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void aMinuteMoreIsAMinuteMoreRunningPausedOrOver() {
        led.ada(new StartTimer(1));
        led.ada(new AddMinute());
        assertThat(left()).isEqualTo(Duration.ofMinutes(2));

        led.ada(new PauseTimer());
        led.ada(new AddMinute());
        assertThat(led.state().timer()).isEqualTo(new Timer.Paused(Duration.ofMinutes(3)));

        led.ada(new ResumeTimer());
        led.wait(Duration.ofMinutes(20));
        assertThat(left()).isZero();
        led.ada(new AddMinute());
        assertThat(left()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whatHasNoTimeLeftIsNotPaused() {
        led.ada(new StartTimer(1));
        led.wait(Duration.ofMinutes(1));

        assertThat(led.refused(new PauseTimer())).isEqualTo("facilitate.time-is-up");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 601})
    void aTimeThatIsNoneIsRefused(int minutes) {
        assertThat(led.refused(new StartTimer(minutes))).isEqualTo("facilitate.minutes-wrong");
    }

    @Test
    void withoutATimerThereIsNothingToAddTo() {
        assertThat(led.refused(new AddMinute())).isEqualTo("facilitate.no-timer");
    }

    @Test
    void aTimerDoesNotGrowWithoutEnd() {
        led.ada(new StartTimer(600));

        assertThat(led.refused(new AddMinute())).isEqualTo("facilitate.timer-full");
    }

    @Test
    void whatIsSoAlreadyHappensOnce() {
        assertThat(led.ada(new PauseTimer())).isEmpty();
        assertThat(led.ada(new ResumeTimer())).isEmpty();
        assertThat(led.ada(new EndTimer())).isEmpty();
        led.ada(new StartTimer(3));
        assertThat(led.ada(new ResumeTimer())).isEmpty();
        led.ada(new PauseTimer());
        assertThat(led.ada(new PauseTimer())).isEmpty();
        assertThat(led.ada(new EndTimer())).hasSize(1);
        assertThat(left()).isZero();
    }

    @Test
    void onlyFacilitatorsSetTheTimer() {
        assertThat(led.room.refused(led.lin, new StartTimer(3)).key()).isEqualTo("room.may-not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "-3", "1.5", "9999999"})
    void whatIsNoWholeNumberIsNoMinutes(String typed) {
        assertThat(Minutes.of(typed)).isZero();
    }

    @Test
    void minutesAreReadAsAChineseKeyboardTypesThem() {
        assertThat(Minutes.of(" １２ ")).isEqualTo(12);
    }
}
