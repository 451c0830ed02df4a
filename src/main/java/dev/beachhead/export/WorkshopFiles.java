package dev.beachhead.export;

import dev.beachhead.room.Event;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Workshops as files. No more than a few files are read at the same time, so that together they stay small, too. */
@Component
class WorkshopFiles {
    private static final int AT_ONCE = 2;

    private final Semaphore reading = new Semaphore(AT_ONCE);
    private final Rooms rooms;
    private final FileWriter writer;
    private final FileReader reader;

    WorkshopFiles(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.writer = new FileWriter(rooms.parts());
        this.reader = new FileReader(rooms.parts(), clock);
    }

    /** Everything of a workshop that may leave the server. */
    byte[] of(WorkshopId workshop) {
        return writer.write(rooms.state(workshop));
    }

    byte[] templateOf(WorkshopId workshop) {
        return writer.writeTemplate(rooms.state(workshop));
    }

    /** What a template of the workshop holds. */
    List<Event> prepared(WorkshopId workshop) {
        return rooms.parts().template(rooms.state(workshop));
    }

    FileContents read(InputStream file) {
        if (!reading.tryAcquire()) return new FileContents.Faulty("$", Rejection.rule("export.file.busy"));
        try {
            return reader.read(file);
        } finally {
            reading.release();
        }
    }
}
