package dev.beachhead.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.Rejection;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The message bundles of the people, as a test reads them. */
final class Bundles {
    static final List<String> ALL = List.of("people", "people_zh", "people_fr");

    private Bundles() {}

    static Properties read(String bundle) {
        var path = "/i18n/" + bundle + ".properties";
        try (var file = Objects.requireNonNull(Bundles.class.getResourceAsStream(path), path)) {
            var messages = new Properties();
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The room's own reasons are in the room's bundle. */
    static void assertExplained(Rejection why) {
        if (why.key().startsWith("people."))
            assertThat(ALL).allSatisfy(bundle -> assertThat(read(bundle)).containsKeys(why.key(), why.todo()));
    }
}
