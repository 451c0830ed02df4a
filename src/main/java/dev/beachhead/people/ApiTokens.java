package dev.beachhead.people;

import dev.beachhead.room.Actor;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Texts;
import dev.beachhead.room.WorkshopId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What programs come in with: 256 random bits for one workshop and one role, named by what they are for, and revocable. */
@Service
public class ApiTokens {
    /** In characters. */
    public static final int LONGEST_LABEL = 60;

    /** How many of a workshop work at the same time. */
    public static final int MOST = 20;

    private final TokenRows rows;
    private final Secrets secrets;
    private final Rooms rooms;
    private final TransactionOperations transaction;
    private final Clock clock;

    ApiTokens(TokenRows rows, Secrets secrets, Rooms rooms, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of the wish for a token. */
    public sealed interface Made {

        /** @param secret its only copy */
        record Token(String secret) implements Made {

            /** Not the secret, which must not get into a log. */
            @Override
            public String toString() {
                return "Token[secret]";
            }
        }

        record Refused(Rejection why) implements Made {}
    }

    /**
     * Makes a token.
     *
     * @param label what it is for
     * @param actor must be a facilitator
     */
    public Made make(WorkshopId workshop, Role role, String label, Actor actor) {
        if (!leads(workshop, actor)) return new Made.Refused(Rejection.forbidden("room.may-not"));
        var clean = Texts.cleanLine(label);
        if (Texts.folded(clean).isEmpty()) return refused("people.token-unnamed");
        if (Texts.length(clean) > LONGEST_LABEL) return refused("people.token-name-long", LONGEST_LABEL);
        long live = tokens(workshop).stream()
                .filter(token -> token.revoked().isEmpty())
                .count();
        if (live >= MOST) return refused("people.too-many-tokens", MOST);
        var secret = secrets.token();
        rows.saveAndFlush(new TokenRow(
                Secrets.hash(secret), workshop, role, clean, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        return new Made.Token(secret);
    }

    /** Takes a token's access away at once. Empty when it has none now. @param actor must be a facilitator */
    public Optional<Rejection> revoke(WorkshopId workshop, UUID token, Actor actor) {
        if (!leads(workshop, actor)) return Optional.of(Rejection.forbidden("room.may-not"));
        transaction.executeWithoutResult(status -> rows.findById(token)
                .filter(row -> row.workshop().equals(workshop))
                .ifPresent(row -> row.revoke(clock.instant().truncatedTo(ChronoUnit.MILLIS))));
        return Optional.empty();
    }

    /** All of a workshop, revoked or not, in the order in which they were made. For facilitators only. */
    public List<ApiToken> tokens(WorkshopId workshop) {
        return rows.of(workshop.value()).stream().map(TokenRow::token).toList();
    }

    /** Empty for a secret that does not work here, or not any more. */
    Optional<Role> role(String secret, WorkshopId workshop) {
        return rows.findByTokenHash(Secrets.hash(secret))
                .filter(row -> row.workshop().equals(workshop))
                .map(TokenRow::token)
                .filter(token -> token.revoked().isEmpty())
                .map(ApiToken::role);
    }

    void forget(WorkshopId workshop) {
        transaction.executeWithoutResult(status -> rows.forget(workshop.value()));
    }

    private boolean leads(WorkshopId workshop, Actor actor) {
        return rooms.state(workshop)
                .state(People.class)
                .roleOf(actor.id())
                .filter(Role.FACILITATOR::equals)
                .isPresent();
    }

    private static Made refused(String key, Object... arguments) {
        return new Made.Refused(new Rejection.Invalid("token", key, List.of(arguments)));
    }
}
