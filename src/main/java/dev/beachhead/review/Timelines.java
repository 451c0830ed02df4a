package dev.beachhead.review;

import dev.beachhead.room.Journal;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Opens journals to be looked at. All who review one workshop share one, as long as there is memory for it. */
@Component
class Timelines {
    private final Rooms rooms;
    private final Journal journal;
    private final Map<WorkshopId, SoftReference<Timeline>> opened = new ConcurrentHashMap<>();

    Timelines(Rooms rooms, Journal journal) {
        this.rooms = rooms;
        this.journal = journal;
    }

    /** The journal up to now. */
    Timeline of(WorkshopId workshop) {
        var reference = opened.get(workshop);
        var known = reference == null ? null : reference.get();
        var newest = known == null
                ? Timeline.of(rooms.parts(), rooms.parts().empty(workshop), journal.read(workshop, 0))
                : known.with(journal.read(workshop, known.size()));
        opened.put(workshop, new SoftReference<>(newest));
        opened.values().removeIf(one -> one.get() == null);
        return newest;
    }
}
