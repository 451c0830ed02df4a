package dev.beachhead.room;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface JournalRows extends JpaRepository<JournalRow, JournalRow.Key> {

    @Query("from JournalRow row where row.id.workshop = :workshop and row.id.seq > :after order by row.id.seq")
    List<JournalRow> after(UUID workshop, long after);

    @Modifying
    @Query("delete from JournalRow row where row.id.workshop = :workshop")
    void forget(UUID workshop);
}
