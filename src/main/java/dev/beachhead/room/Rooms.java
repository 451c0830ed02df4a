package dev.beachhead.room;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * All rooms of this process: fetched from their journals when somebody comes, gone from memory a while after everybody left. The way
 * into a room for every other package.
 */
public class Rooms implements AutoCloseable {
    /** Long enough for a reload of the page, short enough to forget a workshop over lunch. */
    static final Duration IDLE = Duration.ofMinutes(2);

    private final Map<WorkshopId, Room> loaded = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rooms").daemon().factory());
    private final Parts parts;
    private final Journal journal;
    private final RoomBus bus;
    private final Clock clock;
    private final Registration hearing;

    public Rooms(List<? extends RoomPart<?, ?, ?>> parts, Journal journal, RoomBus bus, Clock clock) {
        this.parts = new Parts(parts);
        this.journal = journal;
        this.bus = bus;
        this.clock = clock;
        this.hearing = bus.listen(this::hear);
        timer.scheduleWithFixedDelay(this::forgetIdle, IDLE.toSeconds(), IDLE.toSeconds(), TimeUnit.SECONDS);
    }

    public Parts parts() {
        return parts;
    }

    /**
     * Carries a command out and returns when it is on disk.
     *
     * @param id sent again after a lost answer, it is not carried out twice
     */
    public Outcome execute(WorkshopId workshop, CommandId id, Actor actor, Command command) {
        while (true) {
            var room = room(workshop);
            var outcome = room.execute(id, actor, command);
            if (outcome.isPresent()) return outcome.get();
            loaded.remove(workshop, room);
        }
    }

    /**
     * Lets a room go on with what happened elsewhere. Nothing is decided anew: whoever calls this answers for the events.
     *
     * @param deeds at least one, in order; each keeps its time
     */
    public Outcome adopt(WorkshopId workshop, CommandId id, List<Deed> deeds) {
        while (true) {
            var outcome = room(workshop).adopt(id, deeds);
            if (outcome.isPresent()) return outcome.get();
        }
    }

    /** The newest state; of a workshop that does not exist, the empty one with {@code seq} 0. */
    public RoomState state(WorkshopId workshop) {
        return room(workshop).state();
    }

    /** The room just after an event of its past, from 0, where nothing has happened yet; the newest state beyond the last event. */
    public RoomState at(WorkshopId workshop, long seq) {
        return room(workshop).at(seq);
    }

    /**
     * Keeps the room in memory and hands every newer state to the watcher until the answer is closed. Watch first and read the
     * {@link #state} then: the other way round, what happens between the two is missed.
     */
    public Registration watch(WorkshopId workshop, RoomWatcher watcher) {
        while (true) {
            var room = room(workshop);
            var registration = room.watch(watcher);
            if (registration.isPresent()) return registration.get();
            loaded.remove(workshop, room);
        }
    }

    /** Forgets a workshop for ever, with its journal; whoever watches it is shown the empty state. */
    public void delete(WorkshopId workshop) {
        while (true) {
            var room = room(workshop);
            boolean done = room.forget();
            loaded.remove(workshop, room);
            if (done) return;
        }
    }

    /** How many rooms are in memory, for metrics and tests. */
    public int loadedRooms() {
        return loaded.size();
    }

    /** How many watchers a room has, for metrics and tests; 0 when it is not in memory. */
    public int watchers(WorkshopId workshop) {
        var room = loaded.get(workshop);
        return room == null ? 0 : room.watchers();
    }

    void forgetIdle() {
        var before = clock.instant().minus(IDLE);
        loaded.values().removeIf(room -> room.closeIfIdle(before));
    }

    private Room room(WorkshopId workshop) {
        return loaded.computeIfAbsent(
                workshop, id -> new Room(id, parts, journal, bus, clock, new Fanout(threads, timer)));
    }

    private void hear(RoomBus.News news) {
        var room = loaded.get(news.workshop());
        if (room != null && room.seq() < news.seq()) threads.execute(() -> room.catchUp(news.seq()));
    }

    @Override
    public void close() {
        hearing.close();
        timer.shutdownNow();
        threads.shutdown();
    }
}
