package dev.beachhead.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.GoldenEvents;
import dev.beachhead.room.SpokenKeys;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChatContractTest {
    private static final GoldenEvents GOLDEN = new GoldenEvents(new ChatRoomPart());

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
        SpokenKeys.assertComplete("chat");
    }
}
