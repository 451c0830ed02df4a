package dev.beachhead.room;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes events as JSON and reads them back, old versions too. An event's name is its part's name, a dot, and its record's name in
 * kebab case.
 */
public final class EventCodec {
    private record Known(String type, int version, Class<? extends Event> record, RoomPart<?, ?, ?> part) {}

    private final JsonMapper json = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Map<String, Known> byType = new LinkedHashMap<>();
    private final Map<Class<?>, Known> byRecord = new HashMap<>();
    private final Map<String, Upcaster> upcasters = new HashMap<>();

    public EventCodec(List<? extends RoomPart<?, ?, ?>> parts) {
        for (var part : parts) {
            records(part.eventType()).forEach(record -> know(part, record));
            part.upcasters().forEach(upcaster -> upcasters.put(upcaster.type() + "/" + upcaster.from(), upcaster));
        }
    }

    /** The names of all events, in the order of the parts. */
    public List<String> types() {
        return List.copyOf(byType.keySet());
    }

    public String typeOf(Event event) {
        return known(event).type();
    }

    public int versionOf(Event event) {
        return known(event).version();
    }

    public String write(Event event) {
        return json.writeValueAsString(event);
    }

    /** @throws UnreadableJournal when the type is unknown or its version is newer than this program */
    public Event read(String type, int version, String payload) {
        var known = byType.get(type);
        if (known == null) throw new UnreadableJournal("nobody knows an event of type " + type);
        if (version > known.version())
            throw new UnreadableJournal(type + " is of version " + version + ", newer than this program");
        if (version == known.version()) return json.readValue(payload, known.record());
        var tree = (ObjectNode) json.readTree(payload);
        for (int from = version; from < known.version(); from++) {
            var upcaster = upcasters.get(type + "/" + from);
            if (upcaster == null) throw new UnreadableJournal("no way up from version " + from + " of " + type);
            tree = upcaster.lift().apply(tree);
        }
        return json.treeToValue(tree, known.record());
    }

    RoomPart<?, ?, ?> partOf(Event event) {
        return known(event).part();
    }

    private Known known(Event event) {
        var known = byRecord.get(event.getClass());
        if (known == null)
            throw new IllegalArgumentException(
                    "no part declares " + event.getClass().getName());
        return known;
    }

    private void know(RoomPart<?, ?, ?> part, Class<? extends Event> record) {
        var annotation = record.getAnnotation(Version.class);
        var known = new Known(
                part.name() + "." + kebab(record.getSimpleName()),
                annotation == null ? 1 : annotation.value(),
                record,
                part);
        if (byType.put(known.type(), known) != null)
            throw new IllegalArgumentException("two events are called " + known.type());
        byRecord.put(record, known);
    }

    private static List<Class<? extends Event>> records(Class<? extends Event> sealedType) {
        if (sealedType.isRecord()) return List.of(sealedType);
        if (!sealedType.isSealed())
            throw new IllegalArgumentException(sealedType.getName() + " is neither sealed nor a record");
        return List.of(sealedType.getPermittedSubclasses()).stream()
                .flatMap(permitted -> records(permitted.asSubclass(Event.class)).stream())
                .toList();
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** The journal holds what this program cannot read; it was written by a newer one, or is damaged. */
    public static final class UnreadableJournal extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UnreadableJournal(String message) {
            super(message);
        }
    }
}
