package dev.beachhead.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TokenRows extends JpaRepository<TokenRow, UUID> {

    Optional<TokenRow> findByTokenHash(String tokenHash);

    @Query("from TokenRow row where row.workshop = :workshop order by row.created, row.id")
    List<TokenRow> of(UUID workshop);

    @Modifying
    @Query("delete from TokenRow row where row.workshop = :workshop")
    void forget(UUID workshop);
}
