package dev.beachhead.webhook;

import dev.beachhead.room.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One decision to be told, or told, to one webhook. */
@Entity
@Table(name = "webhook_delivery")
class DeliveryRow {
    /** After each attempt that failed; after the last of them nothing is tried any more. A day and a half in all. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(5),
            Duration.ofHours(12),
            Duration.ofHours(18));

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "webhook_id", nullable = false, updatable = false)
    private UUID webhook;

    @Column(name = "event_type", nullable = false, updatable = false)
    private String type;

    @Column(name = "body", nullable = false, updatable = false, length = 20_000)
    private String body;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant created;

    @Column(name = "due_at")
    private @Nullable Instant due;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "outcome", nullable = false)
    private String outcome;

    @Column(name = "done_at")
    private @Nullable Instant done;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DeliveryRow() {}

    DeliveryRow(UUID webhook, String type, String body, Instant now) {
        this.id = Ids.next();
        this.webhook = webhook;
        this.type = type;
        this.body = body;
        this.created = now;
        this.due = now;
        this.outcome = "";
    }

    UUID id() {
        return id;
    }

    UUID webhook() {
        return webhook;
    }

    String type() {
        return type;
    }

    String body() {
        return body;
    }

    Delivery delivery() {
        return new Delivery(id, type, created, attempts, outcome, Optional.ofNullable(due), Optional.ofNullable(done));
    }

    void arrived(int status, Instant now) {
        attempts++;
        outcome = Integer.toString(status);
        due = null;
        done = now;
    }

    void failed(String how, Instant now) {
        outcome = how;
        due = attempts < PAUSES.size() ? now.plus(PAUSES.get(attempts)) : null;
        attempts++;
    }
}
