package dev.beachhead.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/**
 * One stretch of time in which edits are sent at a steady pace, whether or not the server keeps up. A delivery's time runs from the
 * moment its edit was to be sent, so that a server that stands still is not spared.
 */
final class Window {
    private static final Pattern TOKEN = Pattern.compile("edit-(\\d{6})");
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);
    private static final AtomicInteger TOKENS = new AtomicInteger();

    private final List<? extends Peer> peers;
    private final int senders;
    private final int edits;
    private final int first;
    private final AtomicLongArray due;
    /** A cell for each edit and peer: 0 until it has arrived. */
    private final AtomicLongArray latencies;

    private final AtomicInteger arrived = new AtomicInteger();
    private final Queue<Long> answers = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    private Window(List<? extends Peer> peers, int senders, int edits) {
        this.peers = peers;
        this.senders = senders;
        this.edits = edits;
        this.first = TOKENS.getAndAdd(edits);
        this.due = new AtomicLongArray(edits);
        this.latencies = new AtomicLongArray(edits * peers.size());
    }

    /** @param senders the first so many of the peers take turns */
    static Figures measure(Jvm server, List<? extends Peer> peers, int senders, int edits, double perSecond)
            throws Exception {
        return new Window(peers, senders, edits).measure(server, perSecond);
    }

    private Figures measure(Jvm server, double perSecond) throws Exception {
        for (int i = 0; i < peers.size(); i++) {
            int peer = i;
            peers.get(i).tell((message, nanos) -> arrive(peer, message, nanos));
        }
        long bytes = bytes();
        var cpu = server.cpu();
        long begun = System.nanoTime();
        send(perSecond);
        awaitArrivals();
        double wall = System.nanoTime() - begun;
        double used = server.cpu().minus(cpu).toNanos();
        double deliveries = Math.max(1, arrived.get());
        return new Figures(
                sorted(latencies),
                answers.stream().mapToLong(Long::longValue).sorted().toArray(),
                expected() - arrived.get(),
                used / 1e6 / deliveries,
                (bytes() - bytes) / deliveries,
                100 * used / wall);
    }

    private void send(double perSecond) throws Exception {
        var threads = new ArrayList<ExecutorService>();
        for (int i = 0; i < senders; i++)
            threads.add(Executors.newSingleThreadExecutor(Thread.ofVirtual().factory()));
        long begin = System.nanoTime() + 20_000_000;
        for (int edit = 0; edit < edits; edit++) {
            long at = begin + (long) (edit * 1e9 / perSecond);
            sleepUntil(at);
            due.set(edit, at);
            int number = edit;
            threads.get(edit % senders).execute(() -> send(number));
        }
        threads.forEach(ExecutorService::close);
        if (failure.get() != null) throw failure.get();
    }

    private void send(int edit) {
        long begun = System.nanoTime();
        try {
            peers.get(edit % senders).edit("edit-%06d".formatted(first + edit));
            answers.add(System.nanoTime() - begun);
        } catch (Exception failed) {
            failure.compareAndSet(null, failed);
        }
    }

    private void arrive(int peer, CharSequence message, long nanos) {
        var found = TOKEN.matcher(message);
        while (found.find()) {
            int edit = Integer.parseInt(found.group(1)) - first;
            if (edit < 0 || edit >= edits || edit % senders == peer || due.get(edit) == 0) continue;
            if (latencies.compareAndSet(edit * peers.size() + peer, 0, Math.max(1, nanos - due.get(edit))))
                arrived.incrementAndGet();
        }
    }

    private int expected() {
        return edits * (peers.size() - 1);
    }

    private void awaitArrivals() throws InterruptedException {
        long end = System.nanoTime() + LAST_WAIT.toNanos();
        while (arrived.get() < expected() && System.nanoTime() < end) Thread.sleep(5);
    }

    private long bytes() {
        return peers.stream().mapToLong(Peer::pushedBytes).sum();
    }

    private static void sleepUntil(long nanos) throws InterruptedException {
        long left = nanos - System.nanoTime();
        if (left > 0) Thread.sleep(Duration.ofNanos(left));
    }

    private static long[] sorted(AtomicLongArray cells) {
        var all = new ArrayList<Long>();
        for (int i = 0; i < cells.length(); i++) if (cells.get(i) > 0) all.add(cells.get(i));
        return all.stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
