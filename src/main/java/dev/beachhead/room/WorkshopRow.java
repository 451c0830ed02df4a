package dev.beachhead.room;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What lists show of a workshop. Written with the journal, in the same transaction; never read to decide anything. */
@Entity
@Table(name = "workshop")
class WorkshopRow {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "title", nullable = false)
    private String title;

    @Column(name = "participants", nullable = false)
    private int participants;

    @Column(name = "events", nullable = false)
    private long events;

    @Column(name = "is_open", nullable = false)
    private boolean open;

    @Column(name = "beachhead")
    private @Nullable String beachhead;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant created;

    @Column(name = "changed_at", nullable = false)
    private Instant changed;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected WorkshopRow() {}

    WorkshopRow(UUID id, Instant created) {
        this.id = id;
        this.created = created;
        this.changed = created;
        this.title = "";
    }

    void update(Summary summary, long newest, Instant at) {
        title = summary.title();
        participants = summary.participants();
        open = summary.open();
        beachhead = summary.beachhead().orElse(null);
        events = newest;
        changed = at;
    }

    WorkshopCard toCard() {
        var summary = new Summary(title, participants, open, Optional.ofNullable(beachhead));
        return new WorkshopCard(new WorkshopId(id), summary, events, created, changed);
    }
}
