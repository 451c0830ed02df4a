package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.beachhead.room.EventCodec.UnreadableJournal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    sealed interface Gauged extends Event {}

    sealed interface Moved extends Gauged {}

    record LevelSet(int level, Optional<String> unit, List<WorkshopId> seen, Instant at) implements Gauged {}

    record MovedUp2Steps(boolean far) implements Moved {}

    @Version(3)
    record Renamed(String first, String last) implements Gauged {}

    private final EventCodec codec = codec(
            new Upcaster(
                    "gauge.renamed",
                    1,
                    json -> json.put("first", json.get("name").asString())),
            new Upcaster("gauge.renamed", 2, json -> json.put("last", "")));

    @Test
    void anEventIsNamedAfterItsPartAndItsRecordInKebabCase() {
        assertThat(codec.types())
                .containsExactlyInAnyOrder("gauge.level-set", "gauge.moved-up2-steps", "gauge.renamed");
        assertThat(codec.typeOf(new MovedUp2Steps(true))).isEqualTo("gauge.moved-up2-steps");
    }

    @Test
    void anEventHasTheVersionItDeclaresOrOne() {
        assertThat(codec.versionOf(new Renamed("", ""))).isEqualTo(3);
        assertThat(codec.versionOf(new MovedUp2Steps(true))).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIsRead() {
        var event = new LevelSet(
                -7,
                Optional.of("米\n\"'\\ \u2028 😀"),
                List.of(WorkshopId.next()),
                Instant.parse("2026-01-02T03:04:05.678Z"));
        assertThat(codec.read("gauge.level-set", 1, codec.write(event))).isEqualTo(event);
        var bare = new LevelSet(0, Optional.empty(), List.of(), Instant.EPOCH);
        assertThat(codec.read("gauge.level-set", 1, codec.write(bare))).isEqualTo(bare);
    }

    @Test
    void idsAndTimesAreWrittenAsTheirText() {
        var id = WorkshopId.next();
        assertThat(codec.write(new LevelSet(1, Optional.empty(), List.of(id), Instant.EPOCH)))
                .contains("\"" + id + "\"", "\"1970-01-01T00:00:00Z\"");
    }

    @Test
    void anOldEventIsLiftedVersionByVersion() {
        assertThat(codec.read("gauge.renamed", 1, "{\"name\":\"Ada\"}")).isEqualTo(new Renamed("Ada", ""));
        assertThat(codec.read("gauge.renamed", 2, "{\"first\":\"Ada\"}")).isEqualTo(new Renamed("Ada", ""));
    }

    @Test
    void anOldEventWithoutAWayUpIsUnreadable() {
        assertUnreadable(codec(), "gauge.renamed", 1, "{\"name\":\"Ada\"}");
        assertUnreadable(codec, "gauge.renamed", 0, "{\"name\":\"Ada\"}");
    }

    @Test
    void anUnknownTypeIsUnreadable() {
        assertUnreadable(codec, "gauge.exploded", 1, "{}");
    }

    @Test
    void aNewerVersionIsUnreadable() {
        assertUnreadable(codec, "gauge.moved-up2-steps", 2, "{\"far\":true}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "{}", "{\"first\":null,\"last\":\"x\"}", "{\"first\":\"x\"}", "\"x\""})
    void aDamagedPayloadIsUnreadableAndNeverANull(String payload) {
        assertUnreadable(codec, "gauge.renamed", 3, payload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null"})
    void aDamagedOldPayloadIsUnreadable(String payload) {
        assertUnreadable(codec, "gauge.renamed", 2, payload);
    }

    @Test
    void anOptionalThatAnOldProgramDidNotWriteIsEmpty() {
        assertThat(codec.read("gauge.level-set", 1, "{\"level\":1,\"seen\":[],\"at\":\"1970-01-01T00:00:00Z\"}"))
                .isEqualTo(new LevelSet(1, Optional.empty(), List.of(), Instant.EPOCH));
    }

    @Test
    void aFieldThatIsNotKnownAnyMoreIsPassedOver() {
        assertThat(codec.read("gauge.moved-up2-steps", 1, "{\"far\":true,\"gone\":1}"))
                .isEqualTo(new MovedUp2Steps(true));
    }

    @Test
    void anEventOfNoPartIsAProgrammersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> codec.typeOf(new Pinboard.WordPinned("x")));
    }

    @Test
    void twoEventsOfOneNameAreAProgrammersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCodec(List.of(gauge(Gauged.class), gauge(Gauged.class))))
                .withMessageContaining("two events are called gauge.");
    }

    @Test
    void oneEventOfTwoPartsIsAProgrammersMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EventCodec(List.of(gauge(Gauged.class), new FakePart<>("other", Gauged.class))))
                .withMessageContaining("two parts declare");
    }

    @Test
    void anOpenSetOfEventsIsAProgrammersMistake() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventCodec(List.of(gauge(Event.class))));
    }

    private static void assertUnreadable(EventCodec codec, String type, int version, String payload) {
        assertThatExceptionOfType(UnreadableJournal.class)
                .isThrownBy(() -> codec.read(type, version, payload))
                .withMessageContaining(type);
    }

    private static EventCodec codec(Upcaster... upcasters) {
        return new EventCodec(List.of(new FakePart<>("gauge", Gauged.class, upcasters)));
    }

    private static <E extends Event> FakePart<E> gauge(Class<E> events) {
        return new FakePart<>("gauge", events);
    }
}
