package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class FanoutTest {
    private static final WorkshopId WORKSHOP = WorkshopId.next();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Fanout fanout = new Fanout(threads, timer);
    private final CountDownLatch never = new CountDownLatch(1);

    @AfterEach
    void end() {
        never.countDown();
        timer.shutdownNow();
        threads.shutdown();
    }

    @Test
    void everyWatcherIsShownTheNewestState() {
        var one = new Seen();
        var other = new Seen();
        fanout.add(one);
        fanout.add(other);
        fanout.publish(state(1));
        fanout.publish(state(2));
        await().until(() -> one.newest() == 2 && other.newest() == 2);
        assertThat(one.states).isSorted();
    }

    @Test
    void theSenderNeverDoesTheWatchersWork() {
        var sender = Thread.currentThread();
        var others = new CopyOnWriteArrayList<Thread>();
        fanout.add(newest -> others.add(Thread.currentThread()));
        fanout.publish(state(1));
        await().until(() -> others.size() == 1);
        assertThat(others).doesNotContain(sender);
    }

    @Test
    void aWatcherThatNeverReturnsHoldsUpNobodyElse() {
        var seen = new Seen();
        fanout.add(newest -> hold(never));
        fanout.add(seen);
        for (int i = 1; i <= 3; i++) {
            int newest = i;
            fanout.publish(state(newest));
            await().until(() -> seen.newest() == newest);
        }
    }

    @Test
    void aWatcherThatFailsHoldsUpNobodyElseAndIsShownTheNextStateToo() {
        var seen = new Seen();
        var failures = new AtomicInteger();
        fanout.add(newest -> {
            failures.incrementAndGet();
            throw new IllegalStateException("a broken screen");
        });
        fanout.add(newest -> {
            failures.incrementAndGet();
            throw new AssertionError("a badly broken screen");
        });
        fanout.add(seen);
        fanout.publish(state(1));
        await().until(() -> seen.newest() == 1 && failures.get() == 2);
        fanout.publish(state(2));
        await().until(() -> seen.newest() == 2 && failures.get() == 4);
    }

    @Test
    void aSlowWatcherMissesWhatIsPastAndIsShownTheNewestOnceItIsReady() {
        var release = new CountDownLatch(1);
        var slow = new Seen() {
            @Override
            public void show(RoomState newest) {
                super.show(newest);
                hold(release);
            }
        };
        var quick = new Seen();
        fanout.add(slow);
        fanout.publish(state(1));
        await().until(() -> slow.newest() == 1);
        fanout.add(quick);
        for (int i = 2; i <= 4; i++) {
            int newest = i;
            fanout.publish(state(newest));
            await().until(() -> quick.newest() == newest);
        }
        release.countDown();
        await().until(() -> slow.newest() == 4);
        assertThat(slow.states).containsExactly(1L, 4L);
    }

    @Test
    void noWatcherIsEverShownTwoStatesAtOnceNorAnOlderAfterANewer() {
        var now = new AtomicInteger();
        var together = new AtomicInteger();
        var seen = new Seen() {
            @Override
            public void show(RoomState newest) {
                if (now.incrementAndGet() > 1) together.incrementAndGet();
                super.show(newest);
                Thread.yield();
                now.decrementAndGet();
            }
        };
        fanout.add(seen);
        burst(20_000);
        await().until(() -> seen.newest() == 20_000);
        assertThat(together).hasValue(0);
        assertThat(seen.states).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void underLoadAWatcherIsShownAtMostOneStateATick() {
        var seen = new Seen();
        fanout.add(seen);
        long begin = System.nanoTime();
        long sent = 0;
        while (System.nanoTime() - begin < 10 * Fanout.TICK.toNanos()) fanout.publish(state(++sent));
        long last = sent;
        await().until(() -> seen.newest() == last);
        long ticks = (System.nanoTime() - begin) / Fanout.TICK.toNanos() + 1;
        assertThat(sent).isGreaterThan(ticks);
        assertThat((long) seen.states.size()).isBetween(1L, ticks);
    }

    @Test
    void afterItWasClosedAWaitingDeliveryDoesNotBegin() throws Exception {
        var release = new CountDownLatch(1);
        var slow = new Seen() {
            @Override
            public void show(RoomState newest) {
                super.show(newest);
                hold(release);
            }
        };
        var quick = new Seen();
        var registration = fanout.add(slow);
        fanout.publish(state(1));
        await().until(() -> slow.newest() == 1);
        fanout.add(quick);
        // two more ticks, so that the first of them has surely asked the slow one too
        for (int i = 2; i <= 3; i++) {
            int newest = i;
            fanout.publish(state(newest));
            await().until(() -> quick.newest() == newest);
        }
        registration.close();
        release.countDown();
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(slow.states).containsExactly(1L);
    }

    @Test
    void afterItWasClosedNothingIsShown() {
        var gone = new Seen();
        var stays = new Seen();
        var registration = fanout.add(gone);
        fanout.add(stays);
        registration.close();
        registration.close();
        assertThat(fanout.size()).isEqualTo(1);
        fanout.publish(state(1));
        await().until(() -> stays.newest() == 1);
        fanout.publish(state(2));
        await().until(() -> stays.newest() == 2);
        assertThat(gone.states).isEmpty();
    }

    @Test
    void oneWatcherRegisteredTwiceIsWatchingUntilBothAreClosed() {
        var seen = new Seen();
        var first = fanout.add(seen);
        fanout.add(seen);
        first.close();
        assertThat(fanout.size()).isEqualTo(1);
        fanout.publish(state(1));
        await().until(() -> seen.newest() == 1);
    }

    @Test
    void whoComesLaterIsShownTheNextState() {
        fanout.publish(state(1));
        var seen = new Seen();
        fanout.add(seen);
        fanout.publish(state(2));
        await().until(() -> seen.newest() == 2);
        assertThat(seen.states).containsExactly(2L);
    }

    private void burst(int count) {
        for (int i = 1; i <= count; i++) fanout.publish(state(i));
    }

    private static RoomState state(long seq) {
        return new RoomState(WORKSHOP, seq, Instant.EPOCH, HashTreePMap.empty(), Activity.empty(), Past.none());
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static class Seen implements RoomWatcher {
        final CopyOnWriteArrayList<Long> states = new CopyOnWriteArrayList<>();

        @Override
        public void show(RoomState newest) {
            states.add(newest.seq());
        }

        long newest() {
            return states.isEmpty() ? 0 : states.getLast();
        }
    }
}
