package dev.beachhead.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.presence.Presence;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Station;
import dev.beachhead.room.WorkshopId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What every frame is made from. */
@Component
final class House {
    private final Rooms rooms;
    private final Doors doors;
    private final Guests guests;
    private final Presence presence;
    private final Map<String, StationScreen> screens;
    private final Optional<EvidenceScreen> evidence;
    private final List<FrameScreen> around;
    /** By the state itself: all screens of a room draw the same one at the same time. */
    private final LoadingCache<RoomState, Map<String, Station.Progress>> progress =
            Caffeine.newBuilder().weakKeys().build(this::progressIn);

    House(
            Rooms rooms,
            Doors doors,
            Guests guests,
            Presence presence,
            List<StationScreen> screens,
            Optional<EvidenceScreen> evidence,
            List<FrameScreen> around) {
        this.rooms = rooms;
        this.doors = doors;
        this.guests = guests;
        this.presence = presence;
        this.screens =
                screens.stream().collect(Collectors.toUnmodifiableMap(StationScreen::station, Function.identity()));
        this.evidence = evidence;
        this.around = List.copyOf(around);
    }

    Rooms rooms() {
        return rooms;
    }

    Doors doors() {
        return doors;
    }

    Presence presence() {
        return presence;
    }

    /** By the station's name. */
    Map<String, StationScreen> screens() {
        return screens;
    }

    /** How far each station is. */
    Map<String, Station.Progress> progress(RoomState room) {
        return progress.get(room);
    }

    private Map<String, Station.Progress> progressIn(RoomState room) {
        return rooms.parts().stations().stream().collect(Collectors.toMap(Station::name, one -> one.progress(room)));
    }

    Optional<EvidenceScreen> evidence() {
        return evidence;
    }

    /** What stands around all stations, in order. */
    List<FrameScreen> around() {
        return around;
    }

    /** Who sent the request, in this workshop; empty for whoever is not, or no longer, in it. */
    Optional<ParticipantId> member(HttpServletRequest request, WorkshopId workshop) {
        return guests.recognise(request).flatMap(guest -> doors.member(guest, workshop));
    }
}
