package dev.beachhead.room;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One event on disk. Rows are only ever added. */
@Entity
@Table(name = "journal")
class JournalRow implements Persistable<JournalRow.Key> {

    @Embeddable
    record Key(
            @Column(name = "workshop_id") UUID workshop,
            @Column(name = "seq") long seq) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Column(name = "event_type", nullable = false, updatable = false)
    private String type;

    @Column(name = "event_version", nullable = false, updatable = false)
    private int version;

    @Column(name = "payload", nullable = false, updatable = false, length = 1_000_000)
    private String payload;

    @Column(name = "actor_id", nullable = false, updatable = false)
    private UUID actor;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "command_id", nullable = false, updatable = false)
    private UUID command;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected JournalRow() {}

    JournalRow(Journal.Row row) {
        this.id = new Key(row.workshop().value(), row.seq());
        this.type = row.type();
        this.version = row.version();
        this.payload = row.payload();
        this.actor = row.actor().value();
        this.at = row.at();
        this.command = row.command().value();
    }

    Journal.Row toRow() {
        return new Journal.Row(
                new WorkshopId(id.workshop()),
                id.seq(),
                type,
                version,
                payload,
                new ParticipantId(actor),
                at,
                new CommandId(command));
    }

    @Override
    public Key getId() {
        return id;
    }

    /** Always new: so saving inserts without asking first, and a number that is taken is an error. */
    @Override
    public boolean isNew() {
        return true;
    }
}
