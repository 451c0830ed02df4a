package dev.beachhead.webhook;

import dev.beachhead.room.Registration;
import dev.beachhead.room.RoomBus;
import dev.beachhead.room.WorkshopId;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells what is due, one after the other, on a thread of its own: no room waits for somebody else's server. */
@Component
class Messenger implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Messenger.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int AT_ONCE = 20;

    private final Webhooks webhooks;
    private final WebhookRows hooks;
    private final DeliveryRows deliveries;
    private final WebhookSettings settings;
    private final RoomBus bus;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Set<WorkshopId> changed = ConcurrentHashMap.newKeySet();
    private Registration hearing = () -> {};
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile boolean stopping;

    Messenger(
            Webhooks webhooks,
            WebhookRows hooks,
            DeliveryRows deliveries,
            WebhookSettings settings,
            RoomBus bus,
            TransactionOperations transaction,
            Clock clock) {
        this.webhooks = webhooks;
        this.hooks = hooks;
        this.deliveries = deliveries;
        this.settings = settings;
        this.bus = bus;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("webhooks").daemon().factory());
        thread = started;
        stopping = false;
        hearing = bus.listen(news -> changed.add(news.workshop()));
        started.execute(() -> safely(webhooks::collectAll));
        started.scheduleWithFixedDelay(() -> safely(this::catchUp), 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Returns when nothing is being told any more. */
    @Override
    public void stop() {
        hearing.close();
        stopping = true;
        var ending = thread;
        thread = null;
        // not interrupted: a file database does not survive that
        if (ending != null) ending.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Does what is to be done now instead of in a few seconds. */
    void soon() {
        later(this::tellAll);
    }

    /** Looks once at each room that changed meanwhile, however much happened there. */
    private void catchUp() {
        for (var workshop : List.copyOf(changed)) {
            changed.remove(workshop);
            try {
                webhooks.collect(workshop);
            } catch (RuntimeException broken) {
                changed.add(workshop);
                throw broken;
            }
        }
        tellAll();
    }

    private void later(Runnable work) {
        var working = thread;
        if (working != null) working.execute(() -> safely(work));
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            // what is not told stays on the list, and what was not looked at is looked at again
            LOG.warn("webhooks wait", broken);
        }
    }

    void tellAll() {
        for (var delivery : deliveries.due(clock.instant(), Limit.of(AT_ONCE))) if (!stopping) tell(delivery);
    }

    private void tell(DeliveryRow delivery) {
        var hook = hooks.findById(delivery.webhook());
        var target = hook.flatMap(row -> Target.parse(row.address()));
        if (hook.isEmpty() || target.isEmpty()) return;
        var address = target.get().resolve(InetAddress::getAllByName, settings);
        if (address.isEmpty()) {
            failed(delivery.id(), "not-allowed");
            return;
        }
        var body = delivery.body().getBytes(StandardCharsets.UTF_8);
        var headers = Map.of(
                "Beachhead-Event",
                delivery.type(),
                "Beachhead-Delivery",
                delivery.id().toString(),
                Signature.HEADER,
                Signature.of(hook.get().secret(), clock.instant(), body));
        try {
            int status = PinnedPost.send(target.get(), address.get(), headers, body);
            if (status / 100 == 2) change(delivery.id(), row -> row.arrived(status, clock.instant()));
            else failed(delivery.id(), Integer.toString(status));
        } catch (IOException silent) {
            failed(delivery.id(), "no-answer");
        }
    }

    private void failed(UUID delivery, String how) {
        change(delivery, row -> row.failed(how, clock.instant()));
    }

    private void change(UUID delivery, Consumer<DeliveryRow> how) {
        transaction.executeWithoutResult(status -> deliveries.findById(delivery).ifPresent(how));
    }
}
