package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.EventCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of every event is a contract with all journals that were ever written: these files are never changed, only added to. */
class GoldenEventsTest {
    private static final EventCodec CODEC = new EventCodec(List.of(new PeoplePart()));

    static List<String> types() {
        return CODEC.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventReadsAndWritesItsGoldenFile(String type) throws IOException {
        var path = "/golden/people/" + type + ".v1.json";
        try (var file = GoldenEventsTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            var golden = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var event = CODEC.read(type, 1, golden);
            assertThat(CODEC.typeOf(event)).isEqualTo(type);
            assertThat(event).hasNoNullFieldsOrProperties();
            var json = JsonMapper.shared();
            assertThat(json.readTree(CODEC.write(event))).isEqualTo(json.readTree(golden));
        }
    }
}
