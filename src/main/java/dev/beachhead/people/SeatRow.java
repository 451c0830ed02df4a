package dev.beachhead.people;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Who a browser is in one workshop. */
@Entity
@Table(name = "seat")
class SeatRow implements Persistable<SeatRow.Key> {

    @Embeddable
    record Key(
            @Column(name = "guest_id") UUID guest,
            @Column(name = "workshop_id") UUID workshop) implements Serializable {}

    @EmbeddedId
    private Key id;

    @Column(name = "participant_id", nullable = false, updatable = false)
    private UUID participant;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SeatRow() {}

    SeatRow(GuestId guest, WorkshopId workshop, ParticipantId participant) {
        this.id = new Key(guest.value(), workshop.value());
        this.participant = participant.value();
    }

    ParticipantId participant() {
        return new ParticipantId(participant);
    }

    WorkshopId workshop() {
        return new WorkshopId(id.workshop());
    }

    @Override
    public Key getId() {
        return id;
    }

    /** Always new: a browser that came through two tabs at once must not become two people. */
    @Override
    public boolean isNew() {
        return true;
    }
}
