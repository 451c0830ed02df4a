package dev.beachhead.export;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A workshop's file with what differs from room to room made alike: each id is named by the order in which the ids first stand in the
 * file, and so is each time.
 */
final class CanonicalFile {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIME = Pattern.compile("\"\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z\"");

    private CanonicalFile() {}

    static String of(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        return numbered(TIME, "time", numbered(ID, "id", text));
    }

    private static String numbered(Pattern pattern, String word, String text) {
        Map<String, String> names = new HashMap<>();
        return pattern.matcher(text)
                .replaceAll(match -> names.computeIfAbsent(match.group(), any -> word + "-" + names.size()));
    }
}
