package dev.beachhead.vote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.GoldenEvents;
import dev.beachhead.room.SpokenKeys;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.io.IOException;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VoteContractTest {
    private static final GoldenEvents GOLDEN = new GoldenEvents(new VoteStation());

    static List<String> files() {
        return GOLDEN.files();
    }

    @Test
    void everyEventHasAGoldenFile() {
        assertThat(GOLDEN.missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theJsonOfAnEventStaysAsPromised(String file) throws IOException {
        GOLDEN.assertKept(file);
    }

    @Test
    void allLanguagesSayTheSame() {
        SpokenKeys.assertComplete("vote");
    }

    @ParameterizedTest
    @EnumSource
    void everyCriterionIsAskedAndSaysWhatOneThreeAndFiveMean(Criterion criterion) {
        var key = "vote.criterion." + criterion.key();
        assertThat(ResourceBundle.getBundle("i18n/vote").keySet())
                .contains(key, key + ".question", key + ".1", key + ".3", key + ".5");
    }

    @ParameterizedTest
    @EnumSource
    void everyAgreementHasItsWords(Agreement agreement) {
        SpokenKeys.assertSaid(new Station.Progress(0, "vote.agreement." + agreement.key()));
    }

    @ParameterizedTest
    @EnumSource
    void everyWayToRunARoundHasItsWords(RunMode mode) {
        SpokenKeys.assertSaid(new Station.Progress(0, "vote.mode." + mode.key()));
        SpokenKeys.assertSaid(Telling.of("vote.activity.next-round." + mode.key(), 2));
    }
}
