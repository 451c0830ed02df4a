package dev.beachhead.facilitate;

import dev.beachhead.room.ParticipantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the lead facilitator is here, so that a room is not stuck without one.
 *
 * @param minutes how long they must be gone before somebody else may take the lead, 1 to {@value #MOST_MINUTES}
 * @param absence since when they are gone; empty while they are here
 */
public record SeatWatch(int minutes, Optional<Absence> absence) {
    public static final int MOST_MINUTES = 60;

    private static final int USUAL_MINUTES = 5;

    /** @param who held the seat; of somebody who does not hold it any more, it means nothing */
    public record Absence(ParticipantId who, Instant since) {}

    static SeatWatch usual() {
        return new SeatWatch(USUAL_MINUTES, Optional.empty());
    }

    /** How much longer it takes until the seat can be claimed; nothing when it can; empty while its holder is here. */
    public Optional<Duration> wait(Optional<ParticipantId> seat, Instant now) {
        return absence.filter(one -> seat.filter(one.who()::equals).isPresent())
                .map(one -> Duration.between(now, one.since().plus(Duration.ofMinutes(minutes))))
                .map(left -> left.isNegative() ? Duration.ZERO : left);
    }

    boolean misses(ParticipantId who) {
        return absence.filter(one -> one.who().equals(who)).isPresent();
    }

    SeatWatch allowing(int newMinutes) {
        return new SeatWatch(newMinutes, absence);
    }

    SeatWatch with(Optional<Absence> newest) {
        return new SeatWatch(minutes, newest);
    }
}
