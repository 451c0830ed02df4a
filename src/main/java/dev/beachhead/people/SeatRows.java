package dev.beachhead.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SeatRows extends JpaRepository<SeatRow, SeatRow.Key> {

    @Query("from SeatRow row where row.id.guest = :guest")
    List<SeatRow> of(UUID guest);

    @Modifying
    @Query("delete from SeatRow row where row.id.guest = :guest and row.id.workshop = :workshop")
    void release(UUID guest, UUID workshop);

    @Modifying
    @Query("delete from SeatRow row where row.id.workshop = :workshop")
    void forget(UUID workshop);
}
