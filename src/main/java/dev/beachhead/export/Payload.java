package dev.beachhead.export;

import dev.beachhead.room.Event;
import dev.beachhead.room.EventCodec;
import dev.beachhead.room.EventCodec.UnreadableJournal;
import dev.beachhead.room.OrderKey;
import dev.beachhead.room.Texts;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An event's own fields as a file has them: cleaned as everything that is typed is, and exactly what the event would write again. */
final class Payload {
    private static final Set<String> PLACES = Set.of("order", "secondOrder");
    private static final Pattern BASE_64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
    private static final int LONGEST_SHOWN = 40;

    private final EventCodec codec;
    private final JsonMapper json;

    Payload(EventCodec codec, JsonMapper json) {
        this.codec = codec;
        this.json = json;
    }

    /** @param unfit makes the fault from the place within the payload, such as {@code .text}; empty for the whole */
    <X extends RuntimeException> Event read(String type, int version, ObjectNode payload, Function<String, X> unfit)
            throws X {
        var wrong = cleaned(payload, "");
        if (wrong.isPresent()) throw unfit.apply(wrong.get());
        var event = event(type, version, payload, unfit);
        // an older version is lifted while it is read, and is written otherwise
        if (version == codec.versionOf(event)) {
            var difference = difference(payload, json.readTree(codec.write(event)), "");
            if (difference.isPresent()) throw unfit.apply(difference.get());
        }
        return event;
    }

    /** A name from a file in a message: short, and without what would hide or reorder the rest. */
    static String printable(String name) {
        return Texts.excerpt(name, LONGEST_SHOWN);
    }

    private <X extends RuntimeException> Event event(
            String type, int version, ObjectNode payload, Function<String, X> unfit) throws X {
        try {
            return codec.read(type, version, json.writeValueAsString(payload));
        } catch (UnreadableJournal unreadable) {
            throw unfit.apply(place(unreadable));
        } catch (RuntimeException refused) {
            // a value that its record refuses
            throw unfit.apply("");
        }
    }

    private static String place(UnreadableJournal unreadable) {
        var place = new StringBuilder();
        if (unreadable.getCause() instanceof JacksonException damaged)
            for (var step : damaged.getPath()) {
                if (step.getPropertyName() == null)
                    place.append('[').append(step.getIndex()).append(']');
                else place.append('.').append(printable(step.getPropertyName()));
            }
        return place.toString();
    }

    /** Cleans all texts where they stand; answers the place of one that cannot be. */
    private static Optional<String> cleaned(JsonNode node, String place) {
        switch (node) {
            case ObjectNode object -> {
                for (var field : object.properties()) {
                    var there = place + "." + printable(field.getKey());
                    var value = field.getValue();
                    if (value.isString()) {
                        var text = taken(field.getKey(), value.stringValue());
                        if (text.isEmpty()) return Optional.of(there);
                        field.setValue(object.stringNode(text.get()));
                    } else {
                        var wrong = cleaned(value, there);
                        if (wrong.isPresent()) return wrong;
                    }
                }
            }
            case ArrayNode array -> {
                if (array.size() > FileFormat.MOST_IN_A_LIST) return Optional.of(place);
                for (int i = 0; i < array.size(); i++) {
                    var there = place + "[" + i + "]";
                    var value = array.get(i);
                    if (value.isString()) {
                        var text = taken("", value.stringValue());
                        if (text.isEmpty()) return Optional.of(there);
                        array.set(i, array.stringNode(text.get()));
                    } else {
                        var wrong = cleaned(value, there);
                        if (wrong.isPresent()) return wrong;
                    }
                }
            }
            default -> {}
        }
        return Optional.empty();
    }

    private static Optional<String> taken(String field, String text) {
        if (PLACES.contains(field)) return Optional.of(text).filter(OrderKey::isKey);
        if (text.length() > FileFormat.LONGEST_TEXT && BASE_64.matcher(text).matches()) return Optional.of(text);
        var clean = Texts.clean(text);
        return Texts.length(clean) > FileFormat.LONGEST_TEXT ? Optional.empty() : Optional.of(clean);
    }

    /** The first place at which the two differ; numbers are compared by what they are worth. */
    private static Optional<String> difference(JsonNode given, JsonNode written, String place) {
        if (given instanceof ObjectNode object && written instanceof ObjectNode other) {
            var names = new TreeSet<>(object.propertyNames());
            names.addAll(other.propertyNames());
            for (var name : names) {
                var there = place + "." + printable(name);
                if (!object.has(name) || !other.has(name)) return Optional.of(there);
                var below = difference(object.get(name), other.get(name), there);
                if (below.isPresent()) return below;
            }
            return Optional.empty();
        }
        if (given instanceof ArrayNode array && written instanceof ArrayNode other) {
            if (array.size() != other.size()) return Optional.of(place);
            for (int i = 0; i < array.size(); i++) {
                var below = difference(array.get(i), other.get(i), place + "[" + i + "]");
                if (below.isPresent()) return below;
            }
            return Optional.empty();
        }
        return isSame(given, written) ? Optional.empty() : Optional.of(place);
    }

    private static boolean isSame(JsonNode given, JsonNode written) {
        if (given.equals(written)) return true;
        if (!given.isNumber() || !written.isNumber()) return false;
        boolean isFinite = Double.isFinite(given.doubleValue()) && Double.isFinite(written.doubleValue());
        return isFinite && given.decimalValue().compareTo(written.decimalValue()) == 0;
    }
}
