package dev.beachhead.people;

import dev.beachhead.room.Role;
import dev.beachhead.room.WorkshopId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What opens a workshop's doors: one secret link a role, and one short code. */
@Component
class Keys {
    /** A link that was found by its secret. */
    record Link(WorkshopId workshop, LinkStatus status) {}

    private final LinkRows links;
    private final CodeRows codes;
    private final Secrets secrets;
    private final TransactionOperations transaction;
    private final Clock clock;

    Keys(LinkRows links, CodeRows codes, Secrets secrets, TransactionOperations transaction, Clock clock) {
        this.links = links;
        this.codes = codes;
        this.secrets = secrets;
        this.transaction = transaction;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A code and a link for every role, none of which expires; the answer is the only copy of the links' secrets. */
    Map<Role, String> cut(WorkshopId workshop) {
        return transaction.execute(status -> {
            lock(workshop);
            var tokens = new EnumMap<Role, String>(Role.class);
            for (var role : Role.values()) tokens.put(role, add(workshop, role, Optional.empty()));
            return Map.copyOf(tokens);
        });
    }

    /** Revokes a role's link and makes another; the answer is the only copy of its secret. */
    String renew(WorkshopId workshop, Role role, Optional<Duration> expiry) {
        return transaction.execute(status -> {
            lock(workshop);
            revokeLive(workshop, role);
            return add(workshop, role, expiry);
        });
    }

    void revoke(WorkshopId workshop, Role role) {
        transaction.executeWithoutResult(status -> {
            lock(workshop);
            revokeLive(workshop, role);
        });
    }

    Optional<Link> find(String token) {
        return links.findById(Secrets.hash(token)).map(row -> new Link(row.workshop(), row.status()));
    }

    Optional<WorkshopId> find(JoinCode code) {
        return codes.findByCode(code.letters()).map(CodeRow::workshop);
    }

    JoinCode code(WorkshopId workshop) {
        return codes.findById(workshop.value())
                .map(CodeRow::code)
                .orElseGet(() -> transaction.execute(status -> lock(workshop)));
    }

    /** The newest link of each role that ever had one. */
    List<LinkStatus> statuses(WorkshopId workshop) {
        var newest = new EnumMap<Role, LinkStatus>(Role.class);
        links.of(workshop.value()).forEach(row -> newest.merge(row.status().role(), row.status(), Keys::newer));
        return List.copyOf(newest.values());
    }

    void forget(WorkshopId workshop) {
        transaction.executeWithoutResult(status -> {
            links.forget(workshop.value());
            codes.deleteById(workshop.value());
        });
    }

    /** Within one millisecond two links may be made, and then the one that is not revoked is the newer. */
    private static LinkStatus newer(LinkStatus one, LinkStatus other) {
        if (one.revoked().isEmpty() != other.revoked().isEmpty())
            return one.revoked().isEmpty() ? one : other;
        return other;
    }

    /** Two facilitators who renew one link at the same moment wait for each other here, on whichever node they are. */
    private JoinCode lock(WorkshopId workshop) {
        return codes.locked(workshop.value())
                .orElseGet(() -> codes.saveAndFlush(new CodeRow(workshop, unused())))
                .code();
    }

    private JoinCode unused() {
        while (true) {
            var code = secrets.code();
            if (codes.findByCode(code.letters()).isEmpty()) return code;
        }
    }

    private void revokeLive(WorkshopId workshop, Role role) {
        links.notRevoked(workshop.value(), role).forEach(row -> row.revoke(now()));
    }

    private String add(WorkshopId workshop, Role role, Optional<Duration> expiry) {
        var token = secrets.token();
        var now = now();
        links.save(new LinkRow(Secrets.hash(token), workshop, role, now, expiry.map(now::plus)));
        return token;
    }
}
