package dev.beachhead.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CodeRows extends JpaRepository<CodeRow, UUID> {
    Optional<CodeRow> findByCode(String code);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from CodeRow row where row.workshop = :workshop")
    Optional<CodeRow> locked(UUID workshop);
}
