package dev.beachhead.room;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an event speaks of, read from its components: the ids of things, and the one text that it is an edit of. */
final class Mentions {
    /** Keys are made of ids; a text that is longer is no key. */
    private static final int LONGEST_KEY = 120;

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Marks an edit of a shared text: it says whether it displaced somebody's words. */
    private static final String OVERLAP = "overlap";

    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private Mentions() {}

    /** The ids of all things, but not of people, for whoever is named is not changed by it. */
    static Set<UUID> ids(Event event) {
        var found = new HashSet<UUID>();
        collect(event, found);
        return found;
    }

    /** The ids in a key. */
    static Set<UUID> ids(String key) {
        var found = new HashSet<UUID>();
        fromKey(key, found);
        return found;
    }

    /**
     * Which text an event is an edit of: equal for two edits of one text. Such an event carries the whole text, so whoever wrote on
     * wrote on top of it.
     */
    static Optional<Object> text(Event event) {
        var components = COMPONENTS.get(event.getClass());
        if (components.stream().noneMatch(component -> component.getName().equals(OVERLAP))) return Optional.empty();
        var slot = new ArrayList<>();
        slot.add(event.getClass());
        components.stream()
                .filter(component -> component.getType() != String.class)
                .filter(component -> !component.getName().equals(OVERLAP))
                .forEach(component -> slot.add(value(component, event)));
        return Optional.of(slot);
    }

    private static void collect(Object value, Set<UUID> found) {
        switch (value) {
            case UUID id -> found.add(id);
            case ParticipantId _ -> {}
            case String text -> fromKey(text, found);
            case Iterable<?> several -> several.forEach(one -> collect(one, found));
            case Optional<?> perhaps -> perhaps.ifPresent(one -> collect(one, found));
            case Map<?, ?> map -> {
                collect(map.keySet(), found);
                collect(map.values(), found);
            }
            case Record record -> COMPONENTS.get(record.getClass()).forEach(one -> collect(value(one, record), found));
            default -> {}
        }
    }

    private static void fromKey(String text, Set<UUID> found) {
        if (text.length() > LONGEST_KEY) return;
        ID.matcher(text).results().forEach(match -> found.add(UUID.fromString(match.group())));
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException unreadable) {
            throw new IllegalStateException(component.getName() + " of " + record.getClass(), unreadable);
        }
    }
}
