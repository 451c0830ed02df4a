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
    /** Of the columns; some databases count UTF-16 units, so half as many characters always fit. */
    private static final int WIDTH = 200;

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

    long events() {
        return events;
    }

    void update(Summary summary, long newest, Instant at) {
        title = fitting(summary.title());
        participants = summary.participants();
        open = summary.open();
        beachhead = summary.beachhead().map(WorkshopRow::fitting).orElse(null);
        events = newest;
        changed = at;
    }

    /** A name too long for the list is cut there: it must not keep the events themselves from being written. */
    private static String fitting(String name) {
        return name.length() <= WIDTH ? name : Texts.excerpt(name, WIDTH / 2);
    }

    WorkshopCard toCard() {
        var summary = new Summary(title, participants, open, Optional.ofNullable(beachhead));
        return new WorkshopCard(new WorkshopId(id), summary, events, created, changed);
    }
}
