package dev.beachhead.funnel;

import dev.beachhead.room.MessageKey;
import java.util.Locale;
import java.util.Optional;

/** The lanes of the funnel, in order: candidates, one for each gate that was passed, and the beachhead. */
public enum Lane {
    CANDIDATES,
    GROWS_TENFOLD,
    SERVES_A_GOAL,
    CAN_BE_FOUND,
    ESSENTIAL,
    ONE_MARKET,
    BEACHHEAD;

    /** The gate that a segment in this lane answers next; empty when all five are answered. */
    public Optional<Gate> next() {
        return ordinal() < Gate.values().length ? Optional.of(Gate.values()[ordinal()]) : Optional.empty();
    }

    /** Whether a segment in this lane has come through a gate. */
    public boolean isPast(Gate gate) {
        return compareTo(gate.lane()) >= 0;
    }

    /** The name in message keys, such as {@code grows-tenfold}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of its place on the board, such as {@code gate1} for what came through the first gate. */
    String place() {
        return this == CANDIDATES || this == BEACHHEAD ? key() : "gate" + ordinal();
    }

    /** What it is called in the reader's language. */
    public MessageKey title() {
        return new MessageKey("funnel.lane." + key());
    }
}
