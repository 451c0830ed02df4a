package dev.beachhead.people;

import dev.beachhead.room.Ids;
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

/** A program's token, by the hash of its secret. */
@Entity
@Table(name = "api_token")
class TokenRow {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "token_hash", nullable = false, updatable = false)
    private String tokenHash;

    @Column(name = "workshop_id", nullable = false, updatable = false)
    private UUID workshop;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR) // else Hibernate wants an enum type, which each database has differently
    @Column(name = "role", nullable = false, updatable = false)
    private Role role;

    @Column(name = "label", nullable = false, updatable = false)
    private String label;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant created;

    @Column(name = "revoked_at")
    private @Nullable Instant revoked;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TokenRow() {}

    TokenRow(String tokenHash, WorkshopId workshop, Role role, String label, Instant now) {
        this.id = Ids.next();
        this.tokenHash = tokenHash;
        this.workshop = workshop.value();
        this.role = role;
        this.label = label;
        this.created = now;
    }

    WorkshopId workshop() {
        return new WorkshopId(workshop);
    }

    ApiToken token() {
        return new ApiToken(id, label, role, created, Optional.ofNullable(revoked));
    }

    void revoke(Instant now) {
        if (revoked == null) revoked = now;
    }
}
