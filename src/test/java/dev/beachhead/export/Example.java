package dev.beachhead.export;

import dev.beachhead.room.RoomPart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked example as a story in chapters, and the file that it is kept in. A station that is added later gets a chapter of its
 * own, in the place where it comes in the story.
 */
final class Example {
    static final String TITLE = "SensAble Technologies (reconstructed, figures illustrative)";

    private static final List<Chapter> CHAPTERS = List.of(
            new PurposeChapter(),
            new BrainstormChapter(),
            new ResearchChapter(),
            new VoteChapter(),
            new FunnelChapter(),
            new FirstTalksChapter(),
            new SizingChapter(),
            new BeachheadChapter(),
            new ProfileChapter(),
            new PersonaChapter(),
            new LifeCycleChapter(),
            new ModelChapter(),
            new LaterTalksChapter(),
            new EvidenceChapter(),
            new DecideChapter());

    private static final JsonMapper JSON = JsonMapper.shared();

    private Example() {}

    /** Marks what no published account tells. */
    static String illustrative(String text) {
        return text + " (illustrative)";
    }

    /** The file's text: what {@link RecordedWorkshop} reads, one event a line. */
    static String file(List<RoomPart<?, ?, ?>> parts) {
        try (var cast = new Cast(parts)) {
            CHAPTERS.forEach(chapter -> chapter.play(cast));
            return file(cast);
        }
    }

    private static String file(Cast cast) {
        var names = new LinkedHashMap<String, String>();
        for (var player : Player.values()) names.put(player.id().toString(), player.shownName());
        var people = new StringJoiner(",\n  ", "{\n  ", "\n }");
        names.forEach((id, name) -> people.add(text(name) + ": " + text(id)));
        var events = new StringJoiner(",\n  ", "[\n  ", "\n ]");
        for (var row : cast.played()) {
            var by = Objects.requireNonNull(names.get(row.actor().toString()));
            events.add("{\"at\": %s, \"by\": %s, \"type\": %s, \"version\": %d, \"payload\": %s}"
                    .formatted(
                            text(row.at().toString()),
                            text(by),
                            text(row.type()),
                            row.version(),
                            JSON.readTree(row.payload())));
        }
        return "{\n \"title\": " + text(TITLE) + ",\n \"people\": " + people + ",\n \"events\": " + events + "\n}\n";
    }

    private static String text(String value) {
        return JSON.writeValueAsString(value);
    }
}
