package dev.beachhead.export;

import dev.beachhead.room.CommandId;
import dev.beachhead.room.Deed;
import dev.beachhead.room.Event;
import dev.beachhead.room.Journal;
import dev.beachhead.room.Parts;
import dev.beachhead.room.Recorded;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.WorkshopId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Writes rooms to files and reads them back, without a server. */
final class ThereAndBack {
    private static final Clock LATER = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);

    private final Parts parts;

    ThereAndBack(Parts parts) {
        this.parts = parts;
    }

    byte[] written(List<Journal.Row> journal) {
        return new FileWriter(parts).write(folded(journal));
    }

    FileContents read(byte[] file) {
        return new FileReader(parts, LATER).read(new ByteArrayInputStream(file));
    }

    FileContents read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    FileContents.Workshop workshop(byte[] file) {
        return switch (read(file)) {
            case FileContents.Workshop workshop -> workshop;
            case FileContents.Template template -> throw new AssertionError("a template: " + template);
            case FileContents.Faulty(var path, var why) -> throw new AssertionError(path + ": " + why);
        };
    }

    List<Recorded<Event>> disclosed(List<Journal.Row> journal) {
        return parts.disclosed(folded(journal));
    }

    RoomState folded(List<Journal.Row> journal) {
        return parts.fold(parts.empty(WorkshopId.next()), journal);
    }

    /** The journal of the room that an import begins. */
    List<Journal.Row> journal(List<Deed> deeds) {
        var workshop = WorkshopId.next();
        var command = CommandId.next();
        var rows = new ArrayList<Journal.Row>();
        for (var deed : deeds)
            rows.add(new Journal.Row(
                    workshop,
                    rows.size() + 1L,
                    parts.codec().typeOf(deed.event()),
                    parts.codec().versionOf(deed.event()),
                    parts.codec().write(deed.event()),
                    deed.actor(),
                    deed.at(),
                    command));
        return rows;
    }
}
