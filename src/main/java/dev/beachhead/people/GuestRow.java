package dev.beachhead.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One browser. Of its cookie only the hash is kept, so that who reads the database cannot be anybody. */
@Entity
@Table(name = "guest")
class GuestRow {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant created;

    @Column(name = "seen_at", nullable = false)
    private Instant seen;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected GuestRow() {}

    GuestRow(GuestId id, String tokenHash, Instant now) {
        this.id = id.value();
        this.tokenHash = tokenHash;
        this.created = now;
        this.seen = now;
    }

    GuestId guest() {
        return new GuestId(id);
    }

    String tokenHash() {
        return tokenHash;
    }

    /** To the day: a write for every page would be many for nothing. */
    boolean isSeenLongBefore(Instant now) {
        return seen.plus(Duration.ofDays(1)).isBefore(now);
    }

    void seen(Instant now) {
        seen = now;
    }
}
