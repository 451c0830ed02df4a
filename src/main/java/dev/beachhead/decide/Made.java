package dev.beachhead.decide;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A decision, with its reason.
 *
 * @param phase at whose gate it was made
 * @param reason 1 to {@link #LONGEST_REASON} characters
 * @param changed the assumption that was given up; present for a pivot
 * @param overruled the checks that were open, and were passed with a second yes
 */
public record Made(
        Kind kind,
        Phase phase,
        String reason,
        Optional<Assumption> changed,
        List<Check> overruled,
        ParticipantId who,
        Instant when) {
    public static final int LONGEST_REASON = 500;

    /** What a team can decide; "maybe" is none of it. */
    public enum Kind {
        PROCEED,
        PIVOT,
        STOP,
        /** Taking up again what was stopped. */
        RESUME;

        /** The name on the screen and in message keys. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param words how the statement read when it was given up */
    public record Assumption(Statement statement, String words) {}

    public Made {
        overruled = List.copyOf(overruled);
    }

    static Made of(Kind kind, Phase phase, String reason, Stamp stamp) {
        return new Made(kind, phase, reason, Optional.empty(), List.of(), stamp.actor(), stamp.at());
    }

    Made changing(Assumption assumption) {
        return new Made(kind, phase, reason, Optional.of(assumption), overruled, who, when);
    }

    Made overruling(List<Check> checks) {
        return new Made(kind, phase, reason, changed, checks, who, when);
    }
}
