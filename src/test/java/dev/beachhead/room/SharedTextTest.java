package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.SharedText.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SharedTextTest {
    private static final Instant START = Instant.parse("2026-01-01T09:00:00Z");
    private final ParticipantId ada = ParticipantId.next();
    private final ParticipantId lin = ParticipantId.next();

    @Test
    void theFirstTextHasNothingBeforeIt() {
        var text = SharedText.blank().edited("clinics", false, by(ada, 0));
        assertThat(text).isEqualTo(SharedText.of("clinics", by(ada, 0)));
        assertThat(text.earlier()).isEmpty();
    }

    @Test
    void onePersonTypingOnIsOneStepOfTheHistory() {
        var text = SharedText.of("clin", by(ada, 0))
                .edited("clinic", false, by(ada, 60))
                .edited("clinics", false, by(ada, 170));
        assertThat(text.text()).isEqualTo("clinics");
        assertThat(text.at()).isEqualTo(START.plusSeconds(170));
        assertThat(text.earlier()).isEmpty();
    }

    @Test
    void comingBackLaterIsAnotherStep() {
        var text = SharedText.of("clinic", by(ada, 0)).edited("farm", false, by(ada, 120));
        assertThat(text.earlier()).containsExactly(new Version("clinic", Optional.of(ada), START, false));
    }

    @Test
    void anotherPersonsEditKeepsWhatWasThere() {
        var text = SharedText.of("clinic", by(ada, 0)).edited("clinics", false, by(lin, 1));
        assertThat(text.by()).contains(lin);
        assertThat(text.earlier()).containsExactly(new Version("clinic", Optional.of(ada), START, false));
    }

    @Test
    void whatAnOverlapDisplacedIsKeptAndMarkedEvenForOnePersonInTwoWindows() {
        var text = SharedText.of("clinic", by(ada, 0)).edited("farm", true, by(ada, 1));
        assertThat(text.earlier()).containsExactly(new Version("clinic", Optional.of(ada), START, true));
    }

    @Test
    void aTextThatWasEmptiedBySomebodyIsKeptAsAStep() {
        var text = SharedText.of("", by(ada, 0)).edited("farm", false, by(lin, 1));
        assertThat(text.earlier()).containsExactly(new Version("", Optional.of(ada), START, false));
    }

    @Test
    void aTextWithoutAnAuthorIsKeptToo() {
        var imported = new SharedText("clinic", Optional.empty(), START, java.util.List.of());
        assertThat(imported.edited("farm", false, by(lin, 1)).earlier())
                .containsExactly(new Version("clinic", Optional.empty(), START, false));
    }

    @Test
    void theHistoryIsNewestFirstAndBounded() {
        var text = SharedText.of("0", by(ada, 0));
        for (int i = 1; i <= SharedText.KEPT + 10; i++)
            text = text.edited("" + i, false, by(i % 2 == 0 ? ada : lin, i));
        assertThat(text.earlier()).hasSize(SharedText.KEPT);
        assertThat(text.earlier().getFirst().text()).isEqualTo("" + (SharedText.KEPT + 9));
        assertThat(text.earlier().getLast().text()).isEqualTo("10");
    }

    private static Stamp by(ParticipantId who, int second) {
        return new Stamp(second + 1, who, START.plus(Duration.ofSeconds(second)));
    }
}
