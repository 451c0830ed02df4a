package dev.beachhead.people;

import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Who each browser is in each workshop. */
@Component
class Seats {
    private final SeatRows rows;
    private final TransactionOperations transaction;

    Seats(SeatRows rows, TransactionOperations transaction) {
        this.rows = rows;
        this.transaction = transaction;
    }

    Optional<ParticipantId> of(GuestId guest, WorkshopId workshop) {
        return rows.findById(new SeatRow.Key(guest.value(), workshop.value())).map(SeatRow::participant);
    }

    List<WorkshopId> workshopsOf(GuestId guest) {
        return rows.of(guest.value()).stream().map(SeatRow::workshop).toList();
    }

    /** The participant that this browser is, now or from now on; always the same one, however many tabs ask at once. */
    ParticipantId reserve(GuestId guest, WorkshopId workshop) {
        return of(guest, workshop).orElseGet(() -> {
            try {
                return rows.saveAndFlush(new SeatRow(guest, workshop, ParticipantId.next()))
                        .participant();
            } catch (DataIntegrityViolationException anotherTab) {
                return of(guest, workshop).orElseThrow(() -> anotherTab);
            }
        });
    }

    void take(GuestId guest, WorkshopId workshop, ParticipantId participant) {
        rows.saveAndFlush(new SeatRow(guest, workshop, participant));
    }

    void release(GuestId guest, WorkshopId workshop) {
        transaction.executeWithoutResult(status -> rows.release(guest.value(), workshop.value()));
    }

    void forget(WorkshopId workshop) {
        transaction.executeWithoutResult(status -> rows.forget(workshop.value()));
    }
}
