package dev.beachhead.room;

import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * States that a room went through, one in {@link #STEP} events, so that any moment of its past is near one. States share what did not
 * change, so a kept one costs little.
 */
final class Landmarks {
    static final int STEP = 100;

    private final ConcurrentSkipListMap<Long, RoomState> kept = new ConcurrentSkipListMap<>();

    /** To be told of every state in turn; keeps what is worth keeping. */
    void pass(RoomState state) {
        if (isOne(state)) kept.put(state.seq(), state);
    }

    static boolean isOne(RoomState state) {
        return state.seq() % STEP == 0;
    }

    /** The last one at or before an event. */
    Optional<RoomState> before(long seq) {
        return Optional.ofNullable(kept.floorEntry(seq)).map(entry -> entry.getValue());
    }

    void clear() {
        kept.clear();
    }
}
