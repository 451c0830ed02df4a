package dev.beachhead.room;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkshopRows extends JpaRepository<WorkshopRow, UUID> {}
