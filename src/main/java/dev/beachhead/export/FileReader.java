package dev.beachhead.export;

import dev.beachhead.room.CommandId;
import dev.beachhead.room.Deed;
import dev.beachhead.room.Event;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Parts;
import dev.beachhead.room.Pseudonyms;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Texts;
import dev.beachhead.room.WorkshopId;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a workshop's file, event by event, and folds it as it goes. Whatever this program would not have written itself is refused with
 * the path of the fault: it came from outside, and what is in a journal is believed for ever.
 */
final class FileReader {
    /** Whose clock is ahead of ours by more than that is not believed. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** A room that takes longer to fold would take as long each time it is opened. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
    private static final String UNDO = "room.";
    private static final Set<String> OF_A_WORKSHOP = Set.of("at", "by", "type", "version", "payload");
    private static final Set<String> OF_A_TEMPLATE = Set.of("type", "version", "payload");

    private final Parts parts;
    private final Clock clock;
    private final Duration longest;
    private final JsonMapper json = FileFormat.strict();

    FileReader(Parts parts, Clock clock) {
        this(parts, clock, LONGEST);
    }

    /** @param longest how long all events together may take, without the time in which the file arrives */
    FileReader(Parts parts, Clock clock, Duration longest) {
        this.parts = parts;
        this.clock = clock;
        this.longest = longest;
    }

    /** @param file read to its end, or to its first fault; not closed */
    FileContents read(InputStream file) {
        var reading = new Reading();
        try (var parser = json.createParser(file)) {
            return reading.whole(parser);
        } catch (Fault fault) {
            return new FileContents.Faulty(fault.path, fault.why);
        } catch (StreamConstraintsException tooMuch) {
            return new FileContents.Faulty(reading.path, Rejection.rule("export.file.too-large", megabytes()));
        } catch (JacksonException damaged) {
            return new FileContents.Faulty(reading.path, Rejection.rule("export.file.not-json"));
        }
    }

    static int megabytes() {
        return FileFormat.MOST_BYTES / (1024 * 1024);
    }

    /** Ends the reading; thrown and caught here alone. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String path;
        private final transient Rejection why;

        Fault(String path, Rejection why) {
            super(path, null, false, false);
            this.path = path;
            this.why = why;
        }
    }

    private enum Kind {
        WORKSHOP,
        TEMPLATE
    }

    /** One pass over one file. */
    private final class Reading {
        private final List<Deed> deeds = new ArrayList<>();
        private final List<Event> prepared = new ArrayList<>();
        private final Set<ParticipantId> admitted = new HashSet<>();
        private final Instant latest = clock.instant().plus(AHEAD);
        private final CommandId command = CommandId.next();
        private RoomState room = parts.empty(WorkshopId.next());
        private String path = "$";
        private Duration taken = Duration.ZERO;
        private Optional<Kind> kind = Optional.empty();
        private boolean isOurs;
        private boolean isOfThisVersion;
        private boolean hasEvents;
        private String title = "";

        FileContents whole(JsonParser parser) {
            if (parser.nextToken() != JsonToken.START_OBJECT) throw other();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                path = name;
                parser.nextToken();
                field(name, parser);
            }
            path = "$";
            if (parser.nextToken() != null) throw new Fault("$", Rejection.rule("export.file.not-json"));
            if (!hasEvents) throw other();
            return contents();
        }

        private void field(String name, JsonParser parser) {
            switch (name) {
                case "format" -> isOurs = FileFormat.FORMAT.equals(text(parser));
                case "version" -> isOfThisVersion = version(parser);
                case "kind" -> kind = Optional.of(kind(text(parser)));
                case "title" -> title = text(parser);
                // for people to read; who is in the room, the events say
                case "people" -> parser.skipChildren();
                case "events" -> events(parser);
                default -> throw new Fault(name, Rejection.rule("export.file.unfit"));
            }
        }

        private Fault tooMuch() {
            return new Fault(path, Rejection.rule("export.file.too-large", megabytes()));
        }

        private Fault other() {
            return new Fault("$", Rejection.rule("export.file.other"));
        }

        private String text(JsonParser parser) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) throw unfit(path);
            var text = parser.getString();
            if (text.length() > FileFormat.LONGEST_TEXT) throw unfit(path);
            return text;
        }

        private boolean version(JsonParser parser) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) throw unfit(path);
            if (parser.getNumberType() != JsonParser.NumberType.INT || parser.getIntValue() != FileFormat.VERSION)
                throw new Fault(path, Rejection.rule("export.file.newer"));
            return true;
        }

        private Kind kind(String word) {
            return switch (word) {
                case "workshop" -> Kind.WORKSHOP;
                case "template" -> Kind.TEMPLATE;
                default -> throw unfit(path);
            };
        }

        private void events(JsonParser parser) {
            if (!isOurs || !isOfThisVersion || kind.isEmpty()) throw other();
            if (parser.currentToken() != JsonToken.START_ARRAY) throw unfit(path);
            hasEvents = true;
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                path = "events[" + i + "]";
                if (i >= FileFormat.MOST_EVENTS)
                    throw new Fault(path, Rejection.rule("export.file.too-many", FileFormat.MOST_EVENTS));
                if (!(json.readTree(parser) instanceof ObjectNode line)) throw unfit(path);
                long begun = System.nanoTime();
                if (kind.get() == Kind.WORKSHOP) happen(line);
                else prepare(line);
                taken = taken.plusNanos(System.nanoTime() - begun);
                if (taken.compareTo(longest) > 0) throw tooMuch();
            }
        }

        private void happen(ObjectNode line) {
            only(OF_A_WORKSHOP, line);
            var actor = ParticipantId.parse(string(line, "by")).orElseThrow(() -> unfit(path + ".by"));
            var at = at(string(line, "at"));
            var event = event(line);
            var stamp = new Stamp(room.seq() + 1, actor, at);
            var objection = parts.objection(room, event, stamp);
            if (objection.isPresent()) throw new Fault(path, objection.get());
            var before = room;
            room = apply(event, stamp);
            if (!isKnown(actor, before)) throw new Fault(path + ".by", Rejection.rule("export.file.unknown-person"));
            deeds.add(new Deed(actor, event, at));
        }

        private void prepare(ObjectNode line) {
            only(OF_A_TEMPLATE, line);
            var event = event(line);
            var stamp = new Stamp(room.seq() + 1, Pseudonyms.NOBODY, clock.instant());
            parts.objection(room, event, stamp).ifPresent(why -> {
                throw new Fault(path, why);
            });
            room = apply(event, stamp);
            if (parts.template(room).stream().noneMatch(event::equals)) throw unfit(path + ".type");
            prepared.add(event);
        }

        private RoomState apply(Event event, Stamp stamp) {
            try {
                return parts.apply(room, event, stamp, command);
            } catch (RuntimeException impossible) {
                throw new Fault(path, Rejection.rule("export.file.impossible"));
            }
        }

        /** Whoever had a role at some time, or gets one by this very event. */
        private boolean isKnown(ParticipantId actor, RoomState before) {
            if (Pseudonyms.includes(actor) || admitted.contains(actor)) return true;
            boolean isThere = Parts.roster(before).roleOf(actor).isPresent()
                    || Parts.roster(room).roleOf(actor).isPresent();
            if (isThere) admitted.add(actor);
            return isThere;
        }

        private Event event(ObjectNode line) {
            var type = string(line, "type");
            var version = line.path("version");
            if (!version.isInt() || version.intValue() < 1) throw unfit(path + ".version");
            if (!parts.codec().types().contains(type))
                throw new Fault(path + ".type", Rejection.rule("export.file.unknown-event"));
            // what was taken back is in no file
            if (type.startsWith(UNDO)) throw unfit(path + ".type");
            if (!(line.get("payload") instanceof ObjectNode payload)) throw unfit(path + ".payload");
            return new Payload(parts.codec(), json)
                    .read(type, version.intValue(), payload, place -> unfit(path + ".payload" + place));
        }

        private Instant at(String text) {
            try {
                var at = Instant.parse(text);
                var previous = deeds.isEmpty() ? EARLIEST : deeds.getLast().at();
                boolean isWhole = at.equals(at.truncatedTo(ChronoUnit.MILLIS));
                if (isWhole && !at.isBefore(previous) && !at.isAfter(latest)) return at;
            } catch (DateTimeException noTime) {
                throw unfit(path + ".at");
            }
            throw new Fault(path + ".at", Rejection.rule("export.file.time"));
        }

        private String string(ObjectNode line, String field) {
            if (line.get(field) instanceof JsonNode value && value.isString()) return value.stringValue();
            throw unfit(path + "." + field);
        }

        private void only(Set<String> fields, ObjectNode line) {
            line.propertyNames().stream()
                    .filter(name -> !fields.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw unfit(path + "." + Payload.printable(name));
                    });
        }

        private Fault unfit(String where) {
            return new Fault(where, Rejection.rule("export.file.unfit"));
        }

        /** The title of what came out, once everything that every screen asks of a room has been asked. */
        private String finished() {
            try {
                for (var station : parts.stations()) station.progress(room);
                return parts.summarise(room).title();
            } catch (RuntimeException impossible) {
                throw new Fault("events", Rejection.rule("export.file.impossible"));
            }
        }

        private FileContents contents() {
            var shown = Texts.cleanLine(title);
            if (kind.filter(Kind.TEMPLATE::equals).isPresent()) return new FileContents.Template(shown, prepared);
            if (deeds.isEmpty()) throw new Fault("events", Rejection.rule("export.file.empty"));
            return new FileContents.Workshop(finished(), room, deeds);
        }
    }
}
