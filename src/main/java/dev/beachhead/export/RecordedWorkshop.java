package dev.beachhead.export;

import dev.beachhead.room.Deed;
import dev.beachhead.room.EventCodec;
import dev.beachhead.room.ParticipantId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A journal in a file: what happened, when, and who did it, without the beginning, which every new workshop has of its own.
 *
 * @param people the names in the file, each with the participant it stands for
 * @param events at least one, in order
 */
record RecordedWorkshop(String title, Map<String, ParticipantId> people, List<Line> events) {

    /** @param by a name of {@code people} */
    record Line(Instant at, String by, String type, int version, JsonNode payload) {

        /** The same so many weeks later, with the days of the calendar that it speaks of. */
        Line later(int weeks) {
            var moved = DAY.matcher(payload.toString())
                    .replaceAll(day ->
                            "\"%s\"".formatted(LocalDate.parse(day.group(1)).plusWeeks(weeks)));
            return new Line(at.plus(A_WEEK.multipliedBy(weeks)), by, type, version, JSON.readTree(moved));
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration A_WEEK = Duration.ofDays(7);

    /** A day of the calendar, alone in its field. */
    private static final Pattern DAY = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2})\"");

    /** @param resource a file of this program; one that is missing or damaged is a programmer's mistake */
    static RecordedWorkshop read(String resource) {
        try (var file = RecordedWorkshop.class.getResourceAsStream(resource)) {
            if (file == null) throw new IllegalArgumentException("no " + resource);
            return JSON.readValue(file, RecordedWorkshop.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same on the same weekdays, so that the last of it happened before {@code now} and less than a week ago. */
    RecordedWorkshop endingBefore(Instant now) {
        var since = Duration.between(events.getLast().at(), now);
        int weeks = (int) Math.floorDiv(since.toMillis(), A_WEEK.toMillis());
        return new RecordedWorkshop(
                title, people, events.stream().map(line -> line.later(weeks)).toList());
    }

    List<Deed> deeds(EventCodec codec) {
        return events.stream().map(line -> deed(line, codec)).toList();
    }

    private Deed deed(Line line, EventCodec codec) {
        var actor = people.get(line.by());
        if (actor == null) throw new IllegalArgumentException("nobody is called " + line.by());
        var event = codec.read(line.type(), line.version(), JSON.writeValueAsString(line.payload()));
        return new Deed(actor, event, line.at());
    }
}
