package dev.beachhead.room;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One workshop's room in memory: its newest state, and the one way to change it. Commands are carried out one after the other;
 * reading the state needs no lock.
 */
final class Room {
    /** How often a command is decided anew because another node was faster. */
    static final int ATTEMPTS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final Parts parts;
    private final Journal journal;
    private final RoomBus bus;
    private final Clock clock;
    private final Fanout fanout;
    private final ReentrantLock writing = new ReentrantLock();
    private final Set<UUID> carriedOut = new HashSet<>();
    private volatile RoomState state;
    private volatile Instant lastUse;
    private boolean closed;

    Room(WorkshopId workshop, Parts parts, Journal journal, RoomBus bus, Clock clock, Fanout fanout) {
        this.parts = parts;
        this.journal = journal;
        this.bus = bus;
        this.clock = clock;
        this.fanout = fanout;
        this.state = parts.empty(workshop);
        this.lastUse = clock.instant();
        take(journal.read(workshop, 0));
    }

    RoomState state() {
        lastUse = clock.instant();
        return state;
    }

    /** Empty when the room has left memory; the caller fetches it again. */
    Optional<Outcome> execute(CommandId id, Actor actor, Command command) {
        writing.lock();
        try {
            if (closed) return Optional.empty();
            lastUse = clock.instant();
            return Optional.of(carryOut(id, actor, command));
        } finally {
            writing.unlock();
        }
    }

    /** Empty when the room has left memory. */
    Optional<Registration> watch(RoomWatcher watcher) {
        writing.lock();
        try {
            if (closed) return Optional.empty();
            var registration = fanout.add(watcher);
            return Optional.of(() -> {
                registration.close();
                lastUse = clock.instant();
            });
        } finally {
            writing.unlock();
        }
    }

    int watchers() {
        return fanout.size();
    }

    /** Reads what other nodes wrote. */
    void catchUp(long announced) {
        if (state.seq() >= announced) return;
        writing.lock();
        try {
            if (!closed && readOn()) fanout.publish(state);
        } finally {
            writing.unlock();
        }
    }

    /** Leaves memory when nobody watches and nobody came since {@code before}; answers whether it did. */
    boolean closeIfIdle(Instant before) {
        writing.lock();
        try {
            closed = closed || (fanout.size() == 0 && lastUse.isBefore(before));
            return closed;
        } finally {
            writing.unlock();
        }
    }

    void close() {
        writing.lock();
        try {
            closed = true;
        } finally {
            writing.unlock();
        }
    }

    private Outcome carryOut(CommandId id, Actor actor, Command command) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (carriedOut.contains(id.value())) return new Outcome.Committed(state);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            switch (parts.decide(state, command, context(id, actor, now))) {
                case Decision.Refused(var why) -> {
                    return new Outcome.Refused(why);
                }
                case Decision.Accepted(var events)
                when events.isEmpty() -> {
                    return new Outcome.Committed(state);
                }
                case Decision.Accepted(var events) -> {
                    var written = write(id, actor, now, events);
                    if (written.isPresent()) return written.get();
                }
            }
        }
        LOG.warn("gave up on a command in {}: other writers were faster {} times", state.workshop(), ATTEMPTS);
        return new Outcome.Refused(Rejection.unavailable());
    }

    private Context context(CommandId id, Actor actor, Instant now) {
        long seed = id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits();
        return new Context(actor, Parts.roster(state).roleOf(actor.id()), now, new SplittableRandom(seed));
    }

    /** Empty when somebody else took the next number: then the state is already the newer one. */
    private Optional<Outcome> write(CommandId id, Actor actor, Instant now, List<Event> events) {
        var next = state;
        var rows = new ArrayList<Journal.Row>(events.size());
        for (var event : events) {
            var stamp = new Stamp(next.seq() + 1, actor.id(), now);
            rows.add(row(event, stamp, id));
            next = parts.apply(next, event, stamp);
        }
        try {
            journal.append(rows, parts.summarise(next));
        } catch (Journal.LostRace race) {
            readOn();
            return Optional.empty();
        } catch (RuntimeException notWritten) {
            return Optional.of(afterFailure(id, notWritten));
        }
        carriedOut.add(id.value());
        state = next;
        fanout.publish(next);
        bus.announce(new RoomBus.News(next.workshop(), next.seq()));
        return Optional.of(new Outcome.Committed(next));
    }

    /** A broken connection does not tell whether the commit arrived; the journal does. */
    private Outcome afterFailure(CommandId id, RuntimeException notWritten) {
        LOG.error("the journal of {} could not be written", state.workshop(), notWritten);
        try {
            if (readOn()) fanout.publish(state);
        } catch (RuntimeException stillBroken) {
            LOG.debug("nor read", stillBroken);
        }
        return carriedOut.contains(id.value())
                ? new Outcome.Committed(state)
                : new Outcome.Refused(Rejection.unavailable());
    }

    private Journal.Row row(Event event, Stamp stamp, CommandId id) {
        var codec = parts.codec();
        return new Journal.Row(
                state.workshop(),
                stamp.seq(),
                codec.typeOf(event),
                codec.versionOf(event),
                codec.write(event),
                stamp.actor(),
                stamp.at(),
                id);
    }

    private boolean readOn() {
        return take(journal.read(state.workshop(), state.seq()));
    }

    private boolean take(List<Journal.Row> rows) {
        if (rows.isEmpty()) return false;
        state = parts.fold(state, rows);
        rows.forEach(row -> carriedOut.add(row.command().value()));
        return true;
    }
}
