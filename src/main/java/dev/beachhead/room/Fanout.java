package dev.beachhead.room;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Hands a room's newest state to everybody who watches it: at once when the room is idle, otherwise once a tick, and never in the
 * sender's thread. Whoever is slow gets the newer state later and misses only what is already past.
 */
final class Fanout {
    /** Below what an eye notices, and above what it costs to draw for a hundred screens. */
    static final Duration TICK = Duration.ofMillis(40);

    private final Map<RoomWatcher, Delivery> deliveries = new ConcurrentHashMap<>();
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
        deliveries.put(watcher, new Delivery(watcher));
        return () -> deliveries.remove(watcher);
    }

    int size() {
        return deliveries.size();
    }

    void publish(RoomState state) {
        newest = state;
        if (!due.compareAndSet(false, true)) return;
        long wait = lastTick.get() + TICK.toNanos() - System.nanoTime();
        if (wait <= 0) tick();
        else timer.schedule(() -> threads.execute(this::tick), wait, TimeUnit.NANOSECONDS);
    }

    private void tick() {
        lastTick.set(System.nanoTime());
        due.set(false);
        deliveries.values().forEach(Delivery::start);
    }

    /** One watcher's turn; while it lasts, a newer state waits for its end instead of for a second thread. */
    private final class Delivery {
        private final RoomWatcher watcher;
        private final AtomicBoolean running = new AtomicBoolean();
        private volatile @Nullable RoomState delivered;

        Delivery(RoomWatcher watcher) {
            this.watcher = watcher;
        }

        void start() {
            if (running.compareAndSet(false, true)) threads.execute(this::run);
        }

        private void run() {
            var state = newest;
            try {
                if (state != null && state != delivered) {
                    delivered = state;
                    watcher.show(state);
                }
            } finally {
                running.set(false);
                // a tick that is due will come for the newer state; without one, nobody else would
                if (newest != state && !due.get()) start();
            }
        }
    }
}
