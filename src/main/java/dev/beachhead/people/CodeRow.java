package dev.beachhead.people;

import dev.beachhead.room.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A workshop's short code, in clear: it is shown on the wall, and lets in only while the workshop is open. */
@Entity
@Table(name = "join_code")
class CodeRow {
    @Id
    @Column(name = "workshop_id")
    private UUID workshop;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CodeRow() {}

    CodeRow(WorkshopId workshop, JoinCode code) {
        this.workshop = workshop.value();
        this.code = code.letters();
    }

    WorkshopId workshop() {
        return new WorkshopId(workshop);
    }

    JoinCode code() {
        return new JoinCode(code);
    }
}
