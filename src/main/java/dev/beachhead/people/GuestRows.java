package dev.beachhead.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuestRows extends JpaRepository<GuestRow, UUID> {
    Optional<GuestRow> findByTokenHash(String tokenHash);
}
