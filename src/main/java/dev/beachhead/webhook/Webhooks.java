package dev.beachhead.webhook;

import dev.beachhead.people.People;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Ids;
import dev.beachhead.room.Journal;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Whom a workshop tells of its decisions, and what is still to be told. What is in the journal is told: each webhook remembers how far it
 * has read, and goes on from there after a restart.
 */
@Service
class Webhooks {
    /** In one workshop. */
    static final int MOST = 10;

    /** By the parts that decide; their events' names in the journal are a contract. */
    private static final Map<String, Set<String>> DECISIONS =
            Map.of("funnel", Set.of("beachhead-chosen"), "decide", Set.of("proceeded", "pivoted", "stopped"));

    static final String TEST = "test";
    private static final int SHOWN = 20;
    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final WebhookRows hooks;
    private final DeliveryRows deliveries;
    private final Journal journal;
    private final Rooms rooms;
    private final TransactionOperations transaction;
    private final Clock clock;

    Webhooks(
            WebhookRows hooks,
            DeliveryRows deliveries,
            Journal journal,
            Rooms rooms,
            TransactionOperations transaction,
            Clock clock) {
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.journal = journal;
        this.rooms = rooms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A webhook with its last deliveries, the newest first. */
    record Hook(UUID id, String address, List<Delivery> deliveries) {}

    /** What came of the wish for one. */
    sealed interface Added {

        /** @param secret to be shown once; it signs everything that is told */
        record Secret(String secret) implements Added {

            /** Not the secret, which must not get into a log. */
            @Override
            public String toString() {
                return "Secret[secret]";
            }
        }

        record Refused(Rejection why) implements Added {}
    }

    /** Of decisions from now on. @param actor must be a facilitator */
    Added add(WorkshopId workshop, String address, Actor actor) {
        if (!leads(workshop, actor)) return new Added.Refused(forbidden());
        if (Target.parse(address).isEmpty())
            return new Added.Refused(new Rejection.Invalid("webhook", "webhook.no-address", List.of()));
        if (hooks.of(workshop.value()).size() >= MOST)
            return new Added.Refused(Rejection.rule("webhook.too-many", MOST));
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long seen = rooms.state(workshop).seq();
        hooks.saveAndFlush(new WebhookRow(workshop, address.strip(), secret, seen, now()));
        return new Added.Secret(secret);
    }

    /** Tells it something at once, so that the other side can be tried out. Empty when it will be. */
    Optional<Rejection> test(WorkshopId workshop, UUID hook, Actor actor) {
        return withHook(workshop, hook, actor, row -> {
            var body = Body.of(Ids.next(), TEST, now(), workshop, rooms.state(workshop), "{}");
            deliveries.saveAndFlush(new DeliveryRow(row.id(), TEST, body, now()));
        });
    }

    /** With all that is still to be told. */
    Optional<Rejection> remove(WorkshopId workshop, UUID hook, Actor actor) {
        return withHook(
                workshop,
                hook,
                actor,
                row -> transaction.executeWithoutResult(status -> {
                    deliveries.forget(row.id());
                    hooks.deleteById(row.id());
                }));
    }

    /** For facilitators only. */
    List<Hook> of(WorkshopId workshop) {
        return hooks.of(workshop.value()).stream()
                .map(row -> new Hook(
                        row.id(),
                        row.address(),
                        deliveries.newest(row.id(), Limit.of(SHOWN)).stream()
                                .map(DeliveryRow::delivery)
                                .toList()))
                .toList();
    }

    /** Puts what was decided since it last looked on the list of what is to be told. */
    void collect(WorkshopId workshop) {
        for (var hook : hooks.of(workshop.value()))
            transaction.executeWithoutResult(status -> hooks.locked(hook.id()).ifPresent(this::collect));
    }

    private void collect(WebhookRow hook) {
        for (var row : journal.read(hook.workshop(), hook.seen())) {
            if (isDecision(row.type())) {
                var room = rooms.state(hook.workshop());
                var body = Body.of(
                        UUID.nameUUIDFromBytes((hook.id() + "/" + row.seq()).getBytes(StandardCharsets.US_ASCII)),
                        row.type(),
                        row.at(),
                        hook.workshop(),
                        room,
                        row.payload());
                deliveries.save(new DeliveryRow(hook.id(), row.type(), body, now()));
            }
            hook.see(row.seq());
        }
    }

    private static boolean isDecision(String type) {
        int dot = type.indexOf('.');
        return DECISIONS.getOrDefault(type.substring(0, dot), Set.of()).contains(type.substring(dot + 1));
    }

    /** All that any workshop may have missed. */
    void collectAll() {
        hooks.findAll().stream().map(WebhookRow::workshop).distinct().forEach(workshop -> {
            if (rooms.state(workshop).seq() > 0) collect(workshop);
            else
                transaction.executeWithoutResult(
                        status -> hooks.of(workshop.value()).forEach(row -> {
                            deliveries.forget(row.id());
                            hooks.delete(row);
                        }));
        });
    }

    private Optional<Rejection> withHook(WorkshopId workshop, UUID hook, Actor actor, Consumer<WebhookRow> then) {
        if (!leads(workshop, actor)) return Optional.of(forbidden());
        hooks.findById(hook).filter(row -> row.workshop().equals(workshop)).ifPresent(then);
        return Optional.empty();
    }

    private boolean leads(WorkshopId workshop, Actor actor) {
        return rooms.state(workshop)
                .state(People.class)
                .roleOf(actor.id())
                .filter(Role.FACILITATOR::equals)
                .isPresent();
    }

    private static Rejection forbidden() {
        return Rejection.forbidden("room.may-not");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
