package dev.beachhead.room;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a room's newest state to everybody who watches it: at once when the room is idle, otherwise once a tick, and never in the
 * sender's thread. Whoever is slow gets the newer state later and misses only what is already past.
 */
final class Fanout {
    /** Below what an eye notices, and above what it costs to draw for a hundred screens. */
    static final Duration TICK = Duration.ofMillis(40);

    private static final Logger LOG = LoggerFactory.getLogger(Fanout.class);

    private final Set<Delivery> deliveries = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicLong lastTick = new AtomicLong(System.nanoTime() - TICK.toNanos());
    private final Executor threads;
    private final ScheduledExecutorService timer;
    private volatile @Nullable RoomState newest;

    /** @param threads runs each delivery on a thread of its own */
    Fanout(Executor threads, ScheduledExecutorService timer) {
        this.threads = threads;
        this.timer = timer;
    }

    Registration add(RoomWatcher watcher) {
        var delivery = new Delivery(watcher);
        deliveries.add(delivery);
        return () -> {
            deliveries.remove(delivery);
            delivery.closed = true;
        };
    }

    int size() {
        return deliveries.size();
    }

    void publish(RoomState state) {
        newest = state;
        if (deliveries.isEmpty()) return;
        if (!due.compareAndSet(false, true)) return;
        long wait = lastTick.get() + TICK.toNanos() - System.nanoTime();
        if (wait <= 0) tick();
        else timer.schedule(() -> threads.execute(this::tick), wait, TimeUnit.NANOSECONDS);
    }

    private void tick() {
        lastTick.set(System.nanoTime());
        due.set(false);
        deliveries.forEach(Delivery::start);
    }

    private enum Turn {
        IDLE,
        RUNNING,
        /** A tick came meanwhile: there is something newer to show at the end of this turn. */
        ASKED_AGAIN;

        Turn asked() {
            return this == IDLE ? RUNNING : ASKED_AGAIN;
        }

        Turn finished() {
            return this == ASKED_AGAIN ? RUNNING : IDLE;
        }
    }

    /** One watcher's turn; while it lasts, a newer state waits for its end instead of for a second thread. */
    private final class Delivery {
        private final RoomWatcher watcher;
        private final AtomicReference<Turn> turn = new AtomicReference<>(Turn.IDLE);
        private volatile boolean closed;
        private @Nullable RoomState shown;

        Delivery(RoomWatcher watcher) {
            this.watcher = watcher;
        }

        void start() {
            if (turn.getAndUpdate(Turn::asked) == Turn.IDLE) threads.execute(this::run);
        }

        private void run() {
            do show();
            while (turn.updateAndGet(Turn::finished) == Turn.RUNNING);
        }

        private void show() {
            var state = newest;
            if (closed || state == null || state == shown) return;
            shown = state;
            try {
                watcher.show(state);
            } catch (RuntimeException | Error broken) {
                LOG.warn("a watcher of {} failed", state.workshop(), broken);
            }
        }
    }
}
