package dev.beachhead.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DeliveryRows extends JpaRepository<DeliveryRow, UUID> {

    @Query("from DeliveryRow row where row.due <= :now order by row.due, row.id")
    List<DeliveryRow> due(Instant now, Limit most);

    @Query("from DeliveryRow row where row.webhook = :webhook order by row.created desc, row.id desc")
    List<DeliveryRow> newest(UUID webhook, Limit most);

    @Modifying
    @Query("delete from DeliveryRow row where row.webhook = :webhook")
    void forget(UUID webhook);
}
