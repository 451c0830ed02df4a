package dev.beachhead.people;

import dev.beachhead.room.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a role's join link. Not the link: its secret was shown once, and only its hash was kept.
 *
 * @param expires when it stops letting people in; empty for never
 */
public record LinkStatus(Role role, Instant created, Optional<Instant> expires, Optional<Instant> revoked) {

    /** Whether the link lets people in at this moment. */
    public boolean isLive(Instant now) {
        return revoked.isEmpty() && !isExpired(now);
    }

    /** Whether its time is over; a revoked link may be so too. */
    public boolean isExpired(Instant now) {
        return expires.filter(end -> !now.isBefore(end)).isPresent();
    }
}
