package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void theNewestSentenceComesFirst() {
        var activity = Activity.empty().with(sentence(1)).with(sentence(2));
        assertThat(activity.entries()).containsExactly(sentence(2), sentence(1));
    }

    @Test
    void onlyTheLastSentencesAreKept() {
        var activity = Activity.empty();
        for (int i = 1; i <= Activity.KEPT + 5; i++) activity = activity.with(sentence(i));
        assertThat(activity.entries()).hasSize(Activity.KEPT);
        assertThat(activity.entries().getFirst().stamp().seq()).isEqualTo(Activity.KEPT + 5);
        assertThat(activity.entries().getLast().stamp().seq()).isEqualTo(6);
    }

    @Test
    void anOlderActivityIsNotChangedByANewerOne() {
        var one = Activity.empty().with(sentence(1));
        one.with(sentence(2));
        assertThat(one.entries()).containsExactly(sentence(1));
    }

    private static Activity.Entry sentence(long seq) {
        var who = ParticipantId.parse("018f0000-0000-7000-8000-000000000001").orElseThrow();
        return new Activity.Entry(new Stamp(seq, who, Instant.EPOCH), "pinboard", Telling.of("pinboard.told", seq));
    }
}
