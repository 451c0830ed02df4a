package dev.beachhead.people;

import dev.beachhead.room.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface LinkRows extends JpaRepository<LinkRow, String> {

    @Query("from LinkRow row where row.workshop = :workshop order by row.created")
    List<LinkRow> of(UUID workshop);

    @Query("from LinkRow row where row.workshop = :workshop and row.role = :role and row.revoked is null")
    List<LinkRow> notRevoked(UUID workshop, Role role);

    @Modifying
    @Query("delete from LinkRow row where row.workshop = :workshop")
    void forget(UUID workshop);
}
