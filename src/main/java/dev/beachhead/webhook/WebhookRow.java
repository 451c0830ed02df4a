package dev.beachhead.webhook;

import dev.beachhead.room.Ids;
import dev.beachhead.room.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who is told of a workshop's decisions. The secret is in clear: it signs. */
@Entity
@Table(name = "webhook")
class WebhookRow {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "workshop_id", nullable = false, updatable = false)
    private UUID workshop;

    @Column(name = "address", nullable = false, updatable = false)
    private String address;

    @Column(name = "secret", nullable = false, updatable = false)
    private String secret;

    @Column(name = "seen", nullable = false)
    private long seen;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant created;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected WebhookRow() {}

    WebhookRow(WorkshopId workshop, String address, String secret, long seen, Instant now) {
        this.id = Ids.next();
        this.workshop = workshop.value();
        this.address = address;
        this.secret = secret;
        this.seen = seen;
        this.created = now;
    }

    UUID id() {
        return id;
    }

    WorkshopId workshop() {
        return new WorkshopId(workshop);
    }

    String address() {
        return address;
    }

    String secret() {
        return secret;
    }

    long seen() {
        return seen;
    }

    void see(long seq) {
        seen = seq;
    }
}
