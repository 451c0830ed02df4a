package dev.beachhead.fieldwork;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.Segment;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The markets that an interview can be about: the funnel's segments, and candidates that have not come there yet, for the team talks
 * to people long before the shortlist is frozen.
 */
final class FieldMarkets {
    private FieldMarkets() {}

    /** Those that are to be chosen from; closed segments live on in what they were split into. */
    static List<Market> open(RoomState room) {
        return all(room, segments(room).filter(segment -> !segment.isClosed()));
    }

    /** Empty for what was never a market of this room. */
    static Optional<Market> market(RoomState room, UUID id) {
        return all(room, segments(room)).stream()
                .filter(market -> market.id().equals(id))
                .findFirst();
    }

    private static Stream<Segment> segments(RoomState room) {
        return room.state(Funnel.class).segments(room.state(Brainstorm.class)).stream();
    }

    private static List<Market> all(RoomState room, Stream<Segment> wanted) {
        var known = new HashSet<UUID>();
        segments(room).forEach(segment -> known.add(segment.id().value()));
        var candidates = room.state(Brainstorm.class).candidates().stream()
                .filter(candidate -> !known.contains(candidate.id().value()))
                .map(candidate -> new Market(candidate.id().value(), candidate.name()));
        return Stream.concat(wanted.map(one -> new Market(one.id().value(), one.name())), candidates)
                .toList();
    }
}
