package dev.beachhead.export;

import dev.beachhead.people.People;
import dev.beachhead.room.Event;
import dev.beachhead.room.EventCodec;
import dev.beachhead.room.Parts;
import dev.beachhead.room.RoomState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a workshop as one JSON file: a head for whoever reads it, and what happened, one event a line. The same room gives the same
 * bytes.
 */
final class FileWriter {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Parts parts;

    FileWriter(Parts parts) {
        this.parts = parts;
    }

    byte[] write(RoomState room) {
        var head = head("workshop", parts.summarise(room).title());
        var people = head.putArray("people");
        room.offering(People.class)
                .ifPresent(known -> known.present()
                        .forEach(person -> people.addObject()
                                .put("id", person.id().toString())
                                .put("name", person.name())
                                .put("role", person.role().name())));
        return whole(
                head,
                parts.disclosed(room).stream()
                        .map(one -> line(parts.codec(), one.event())
                                .put("at", one.stamp().at().toString())
                                .put("by", one.stamp().actor().toString()))
                        .toList());
    }

    /** What a workshop made after this one begins with: no people, and no times. */
    byte[] writeTemplate(RoomState room) {
        return whole(
                head("template", parts.summarise(room).title()),
                parts.template(room).stream()
                        .map(event -> line(parts.codec(), event))
                        .toList());
    }

    private static ObjectNode head(String kind, String title) {
        return JSON.createObjectNode()
                .put("format", FileFormat.FORMAT)
                .put("version", FileFormat.VERSION)
                .put("kind", kind)
                .put("title", title);
    }

    private static ObjectNode line(EventCodec codec, Event event) {
        var line = JSON.createObjectNode().put("type", codec.typeOf(event)).put("version", codec.versionOf(event));
        line.set("payload", JSON.readTree(codec.write(event)));
        return line;
    }

    private static byte[] whole(ObjectNode head, List<ObjectNode> events) {
        var text = new StringBuilder("{\n");
        head.properties()
                .forEach(field -> text.append('"')
                        .append(field.getKey())
                        .append("\": ")
                        .append(field.getValue())
                        .append(",\n"));
        text.append("\"events\": [");
        for (int i = 0; i < events.size(); i++)
            text.append(i == 0 ? "\n" : ",\n").append(events.get(i));
        return text.append("\n]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
