package dev.beachhead.review;

import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Opens the pasts of rooms to be looked at. All who review one workshop share one, as long as there is memory for it. */
@Component
class Timelines {
    private final Rooms rooms;
    private final Map<WorkshopId, SoftReference<Timeline>> opened = new ConcurrentHashMap<>();

    Timelines(Rooms rooms) {
        this.rooms = rooms;
    }

    /** The past of a room up to that state, or beyond when somebody has seen a newer one already. */
    Timeline of(RoomState room) {
        var reference = opened.get(room.workshop());
        var known = reference == null ? null : reference.get();
        var newest = known == null
                ? Timeline.of(rooms.parts(), rooms.parts().empty(room.workshop()), room.past())
                : known.with(room.past());
        opened.put(room.workshop(), new SoftReference<>(newest));
        opened.values().removeIf(one -> one.get() == null);
        return newest;
    }
}
