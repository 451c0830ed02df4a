package dev.beachhead.presence;

import dev.beachhead.room.ParticipantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody shows the others for a moment, without a word; gone when their screen is.
 *
 * @param hand since when their hand is up
 * @param reaction the last one they showed; it fades on the screens by itself
 * @param lowered whose hands they lowered last
 */
public record Signals(Optional<Instant> hand, Optional<Reaction> reaction, Optional<Lowered> lowered) {
    public static final Signals NONE = new Signals(Optional.empty(), Optional.empty(), Optional.empty());

    /** A sign with which people answer without words. */
    public enum Sign {
        APPLAUSE,
        AGREE,
        HEART,
        LAUGH,
        SURPRISE
    }

    /** Two equal signs at different moments are two reactions. */
    public record Reaction(Sign sign, Instant at) {}

    /** @param at hands that went up later stay up */
    public record Lowered(List<ParticipantId> whose, Instant at) {
        public Lowered {
            whose = List.copyOf(whose);
        }
    }

    public Signals raised(Instant at) {
        return new Signals(Optional.of(hand.orElse(at)), reaction, lowered);
    }

    public Signals withHandDown() {
        return new Signals(Optional.empty(), reaction, lowered);
    }

    public Signals reacting(Reaction newest) {
        return new Signals(hand, Optional.of(newest), lowered);
    }

    public Signals lowering(Lowered newest) {
        return new Signals(hand, reaction, Optional.of(newest));
    }
}
