package dev.beachhead.room;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A journal for tests of everything but the disk; two nodes may share one. */
public final class InMemoryJournal implements Journal {
    private final Map<WorkshopId, NavigableMap<Long, Row>> rows = new ConcurrentHashMap<>();
    private final Map<WorkshopId, Summary> summaries = new ConcurrentHashMap<>();

    @Override
    public synchronized List<Row> read(WorkshopId workshop, long after) {
        return List.copyOf(of(workshop).tailMap(after, false).values());
    }

    @Override
    public synchronized void append(List<Row> appended, Summary summary) throws LostRace {
        var workshop = appended.getFirst().workshop();
        long last = of(workshop).isEmpty() ? 0 : of(workshop).lastKey();
        if (appended.getFirst().seq() != last + 1) throw new LostRace(workshop, last + 1);
        appended.forEach(row -> of(workshop).put(row.seq(), row));
        summaries.put(workshop, summary);
    }

    @Override
    public synchronized void delete(WorkshopId workshop) {
        rows.remove(workshop);
        summaries.remove(workshop);
    }

    public Summary summary(WorkshopId workshop) {
        return summaries.getOrDefault(workshop, Summary.NEW);
    }

    private NavigableMap<Long, Row> of(WorkshopId workshop) {
        return rows.computeIfAbsent(workshop, id -> new ConcurrentSkipListMap<>());
    }
}
