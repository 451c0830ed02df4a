package dev.beachhead.room;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
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
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
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

    /** @throws UnreadableJournal when the type is unknown, its version is newer than this program, or the payload is damaged */
    public Event read(String type, int version, String payload) {
        var known = byType.get(type);
        if (known == null) throw new UnreadableJournal("nobody knows an event of type " + type);
        if (version > known.version())
            throw new UnreadableJournal(type + " is of version " + version + ", newer than this program");
        try {
            if (json.readTree(payload) instanceof ObjectNode tree)
                return json.treeToValue(lift(type, version, known.version(), tree), known.record());
            throw new UnreadableJournal("the payload of an event of type " + type + " is no object");
        } catch (JacksonException damaged) {
            throw new UnreadableJournal("the payload of an event of type " + type + " is damaged", damaged);
        }
    }

    private ObjectNode lift(String type, int version, int wanted, ObjectNode payload) {
        var tree = payload;
        for (int from = version; from < wanted; from++) {
            var upcaster = upcasters.get(type + "/" + from);
            if (upcaster == null) throw new UnreadableJournal("no way up from version " + from + " of " + type);
            tree = upcaster.lift().apply(tree);
        }
        return tree;
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
        if (byRecord.put(record, known) != null)
            throw new IllegalArgumentException("two parts declare " + record.getName());
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

        UnreadableJournal(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
