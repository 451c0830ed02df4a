package dev.beachhead.webhook;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WebhookRows extends JpaRepository<WebhookRow, UUID> {

    @Query("from WebhookRow row where row.workshop = :workshop order by row.created, row.id")
    List<WebhookRow> of(UUID workshop);

    /** Two nodes that hear of one decision tell it once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from WebhookRow row where row.id = :id")
    Optional<WebhookRow> locked(UUID id);
}
