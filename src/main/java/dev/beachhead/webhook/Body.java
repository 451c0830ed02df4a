package dev.beachhead.webhook;

import dev.beachhead.people.People;
import dev.beachhead.room.Markets;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.WorkshopId;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** What is told of a decision: what it was, in which workshop, and which market comes first there now. Nobody's name. */
final class Body {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Body() {}

    /** @param payload the event's own JSON, as the API's files have it */
    static String of(UUID id, String type, Instant at, WorkshopId workshop, RoomState room, String payload) {
        var body = JSON.createObjectNode()
                .put("id", id.toString())
                .put("type", type)
                .put("at", at.toString())
                .put("workshop", workshop.toString())
                .put("title", room.state(People.class).title())
                .put(
                        "beachhead",
                        room.offering(Markets.class)
                                .flatMap(Markets::beachhead)
                                .map(market -> market.name())
                                .orElse(null));
        body.set("payload", JSON.readTree(payload));
        return JSON.writeValueAsString(body);
    }
}
