package dev.beachhead.room;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A journal on a disk that fails when it is told to. */
final class TroubledJournal implements Journal {
    enum Trouble {
        BEFORE_WRITING,
        AFTER_WRITING
    }

    private final Journal disk;
    private final Deque<Runnable> rivals = new ConcurrentLinkedDeque<>();
    private final Deque<Trouble> troubles = new ConcurrentLinkedDeque<>();
    private final AtomicReference<Runnable> afterReading = new AtomicReference<>(() -> {});
    private final AtomicInteger failedReads = new AtomicInteger();
    private volatile boolean unreadable;

    TroubledJournal(Journal disk) {
        this.disk = disk;
    }

    /** The next write is overtaken by what the rival does. */
    void rival(Runnable rival) {
        rivals.add(rival);
    }

    void trouble(Trouble next) {
        troubles.add(next);
    }

    void unreadable(boolean now) {
        unreadable = now;
    }

    int failedReads() {
        return failedReads.get();
    }

    /** Happens once, after rows were read and before the reader has them. */
    void afterReading(Runnable meanwhile) {
        afterReading.set(meanwhile);
    }

    @Override
    public List<Row> read(WorkshopId workshop, long after) {
        if (unreadable) {
            failedReads.incrementAndGet();
            throw new IllegalStateException("the disk cannot be read");
        }
        var rows = disk.read(workshop, after);
        afterReading.getAndSet(() -> {}).run();
        return rows;
    }

    @Override
    public void append(List<Row> rows, Summary summary) throws LostRace {
        var rival = rivals.poll();
        if (rival != null) rival.run();
        var trouble = troubles.poll();
        if (trouble == Trouble.BEFORE_WRITING) throw new IllegalStateException("the disk is full");
        disk.append(rows, summary);
        if (trouble == Trouble.AFTER_WRITING) throw new IllegalStateException("the connection broke");
    }

    @Override
    public void delete(WorkshopId workshop) {
        disk.delete(workshop);
    }
}
