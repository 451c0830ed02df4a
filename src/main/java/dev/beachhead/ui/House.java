package dev.beachhead.ui;

import dev.beachhead.people.Doors;
import dev.beachhead.presence.Presence;
import dev.beachhead.room.Rooms;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every frame is made from.
 *
 * @param screens by the station's name
 * @param around what stands around all stations, in order
 */
record House(
        Rooms rooms,
        Doors doors,
        Presence presence,
        Map<String, StationScreen> screens,
        Optional<EvidenceScreen> evidence,
        List<FrameScreen> around) {}
