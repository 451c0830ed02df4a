package dev.beachhead.facilitate;

import java.time.Duration;
import java.time.Instant;

/** The one timer of a room, by the server's clock. */
public sealed interface Timer {

    /** No time is set. */
    record Idle() implements Timer {}

    /** @param ends when time is up; it may be past, until somebody ends the timer */
    record Running(Instant ends) implements Timer {}

    /** @param left more than nothing */
    record Paused(Duration left) implements Timer {}

    /** What is left at a moment; nothing when time is up, or none is set. */
    default Duration left(Instant now) {
        return switch (this) {
            case Idle() -> Duration.ZERO;
            case Running(var ends) -> ends.isAfter(now) ? Duration.between(now, ends) : Duration.ZERO;
            case Paused(var left) -> left;
        };
    }
}
