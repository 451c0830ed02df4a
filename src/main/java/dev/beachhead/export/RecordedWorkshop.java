package dev.beachhead.export;

import dev.beachhead.room.Deed;
import dev.beachhead.room.EventCodec;
import dev.beachhead.room.ParticipantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A journal in a file: what happened and who did it, without the beginning, which every new workshop has of its own.
 *
 * @param people the names in the file, each with the participant it stands for
 */
record RecordedWorkshop(String title, Map<String, ParticipantId> people, List<Line> events) {

    /** @param by a name of {@code people} */
    record Line(String by, String type, int version, JsonNode payload) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param resource a file of this program; one that is missing or damaged is a programmer's mistake */
    static RecordedWorkshop read(String resource) {
        try (var file = RecordedWorkshop.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalArgumentException("no " + resource);
            return JSON.readValue(file, RecordedWorkshop.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Deed> deeds(EventCodec codec) {
        return events.stream().map(line -> deed(line, codec)).toList();
    }

    private Deed deed(Line line, EventCodec codec) {
        var actor = people.get(line.by());
        if (actor == null) throw new IllegalArgumentException("nobody is called " + line.by());
        return new Deed(actor, codec.read(line.type(), line.version(), JSON.writeValueAsString(line.payload())));
    }
}
