package dev.beachhead.people;

import dev.beachhead.room.Role;
import dev.beachhead.room.WorkshopId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A join link, by the hash of its secret. */
@Entity
@Table(name = "join_link")
class LinkRow {
    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "workshop_id", nullable = false, updatable = false)
    private UUID workshop;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR) // else Hibernate wants an enum type, which each database has differently
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant created;

    @Column(name = "expires_at", updatable = false)
    private @Nullable Instant expires;

    @Column(name = "revoked_at")
    private @Nullable Instant revoked;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected LinkRow() {}

    LinkRow(String tokenHash, WorkshopId workshop, Role role, Instant now, Optional<Instant> expires) {
        this.tokenHash = tokenHash;
        this.workshop = workshop.value();
        this.role = role;
        this.created = now;
        this.expires = expires.orElse(null);
    }

    WorkshopId workshop() {
        return new WorkshopId(workshop);
    }

    LinkStatus status() {
        return new LinkStatus(role, created, Optional.ofNullable(expires), Optional.ofNullable(revoked));
    }

    void revoke(Instant now) {
        if (revoked == null) revoked = now;
    }
}
