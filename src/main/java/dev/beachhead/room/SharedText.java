package dev.beachhead.room;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text that several people edit, and what it was before.
 *
 * @param by who changed it last; empty while nobody has
 * @param earlier what it was, newest first
 */
public record SharedText(String text, Optional<ParticipantId> by, Instant at, List<Version> earlier) {
    /** Saves of one person within this time are one step of the history, for texts are sent at every pause of typing. */
    static final Duration ONE_SITTING = Duration.ofMinutes(2);

    /** How many earlier versions are kept with the text; the journal has all. */
    static final int KEPT = 50;

    /** @param displaced whether somebody else's overlapping edit took its place, rather than its own author going on */
    public record Version(String text, Optional<ParticipantId> by, Instant at, boolean displaced) {}

    public SharedText {
        earlier = List.copyOf(earlier);
    }

    public static SharedText blank() {
        return new SharedText("", Optional.empty(), Instant.EPOCH, List.of());
    }

    public static SharedText of(String text, Stamp stamp) {
        return new SharedText(text, Optional.of(stamp.actor()), stamp.at(), List.of());
    }

    public SharedText edited(String newText, boolean overlapped, Stamp stamp) {
        boolean sameSitting = !overlapped
                && by.filter(stamp.actor()::equals).isPresent()
                && Duration.between(at, stamp.at()).compareTo(ONE_SITTING) < 0;
        boolean nothingToKeep = text.isEmpty() && by.isEmpty();
        if (sameSitting || nothingToKeep)
            return new SharedText(newText, Optional.of(stamp.actor()), stamp.at(), earlier);
        var history = new ArrayList<Version>();
        history.add(new Version(text, by, at, overlapped));
        history.addAll(earlier.subList(0, Math.min(earlier.size(), KEPT - 1)));
        return new SharedText(newText, Optional.of(stamp.actor()), stamp.at(), history);
    }
}
