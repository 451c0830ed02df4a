package dev.beachhead.room;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Everything a room is at one moment: the state of each part. Immutable, equal by value, shared by all screens; a part that an
 * event did not touch keeps its identity.
 *
 * @param seq the journal's last event that is in it; 0 for a room in which nothing happened yet
 * @param at when that was
 * @param past all events up to there; the parts are the fold of those that were not taken back
 */
public record RoomState(
        WorkshopId workshop, long seq, Instant at, PMap<Class<?>, Object> parts, Activity activity, Past past) {

    static RoomState empty(WorkshopId workshop, Map<Class<?>, Object> parts) {
        return new RoomState(workshop, 0, Instant.EPOCH, HashTreePMap.from(parts), Activity.empty(), Past.none());
    }

    /** The state of one part; asking for a part that no bean registered is a programmer's mistake. */
    public <S> S state(Class<S> type) {
        var part = parts.get(type);
        if (part == null) throw new IllegalArgumentException("no part of the room has the state " + type.getName());
        return type.cast(part);
    }

    /** The first part's state that also is a {@code capability}, for what stations offer each other without knowing each other. */
    public <T> Optional<T> offering(Class<T> capability) {
        return parts.values().stream()
                .filter(capability::isInstance)
                .map(capability::cast)
                .findFirst();
    }

    /** The states of all parts that also are a {@code capability}, in no order. */
    public <T> List<T> offerings(Class<T> capability) {
        return parts.values().stream()
                .filter(capability::isInstance)
                .map(capability::cast)
                .toList();
    }

    <S> RoomState with(Class<S> type, S part) {
        return parts.get(type) == part
                ? this
                : new RoomState(workshop, seq, at, parts.plus(type, part), activity, past);
    }

    RoomState after(Happened newest) {
        var told =
                newest.telling().map(telling -> activity.with(newest.entry())).orElse(activity);
        var stamp = newest.stamp();
        return new RoomState(workshop, stamp.seq(), stamp.at(), parts, told, past.with(newest));
    }
}
