package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON of a part's events as it was promised, one file for each version of each event: {@code golden/<part>/<event>.v1.json}.
 * A file is never changed once its version was released.
 */
public final class GoldenEvents {
    private static final Pattern FILE = Pattern.compile("([a-z-]+)\\.v(\\d+)\\.json");
    private static final JsonMapper JSON = new JsonMapper();

    private final String part;
    private final EventCodec codec;
    private final Path folder;

    public GoldenEvents(RoomPart<?, ?, ?> part) {
        this.part = part.name();
        this.codec = new EventCodec(List.of(part));
        this.folder = Path.of("src/test/resources/golden").resolve(this.part);
    }

    /** Names of the events of which the file for today's version is missing. */
    public List<String> missing() {
        return codec.types().stream()
                .filter(type -> files().stream().noneMatch(file -> type.equals(type(file)) && isOfToday(file)))
                .toList();
    }

    public List<String> files() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** One event of each kind as its newest file has it, by the event's name without the part. */
    public Map<String, Event> events() {
        var events = new TreeMap<String, Event>();
        for (var file : files()) if (isOfToday(file)) events.put(part(file, 1), read(file));
        return events;
    }

    /** An old file loads; today's is also written as it was read, with no field lost or added. */
    public void assertKept(String file) throws IOException {
        var promised = Files.readString(folder.resolve(file));
        var event = codec.read(type(file), version(file), promised);
        assertThat(codec.typeOf(event)).isEqualTo(type(file));
        if (isOfToday(file)) assertThat(JSON.readTree(codec.write(event))).isEqualTo(JSON.readTree(promised));
        assertThat(codec.read(codec.typeOf(event), codec.versionOf(event), codec.write(event)))
                .isEqualTo(event);
    }

    private boolean isOfToday(String file) throws EventCodec.UnreadableJournal {
        return codec.versionOf(read(file)) == version(file);
    }

    private Event read(String file) {
        try {
            return codec.read(type(file), version(file), Files.readString(folder.resolve(file)));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private String type(String file) {
        return part + "." + part(file, 1);
    }

    private static int version(String file) {
        return Integer.parseInt(part(file, 2));
    }

    private static String part(String file, int group) {
        var matcher = FILE.matcher(file);
        assertThat(matcher.matches()).as(file).isTrue();
        return matcher.group(group);
    }
}
