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
    private final Landmarks landmarks = new Landmarks();
    private volatile RoomState state;
    private volatile Instant lastUse;
    private volatile boolean loaded;
    private boolean closed;

    /** Reads nothing yet: a room must be known to its node before it reads, or news that come meanwhile would reach nobody. */
    Room(WorkshopId workshop, Parts parts, Journal journal, RoomBus bus, Clock clock, Fanout fanout) {
        this.parts = parts;
        this.journal = journal;
        this.bus = bus;
        this.clock = clock;
        this.fanout = fanout;
        this.state = parts.empty(workshop);
        this.lastUse = clock.instant();
    }

    RoomState state() {
        lastUse = clock.instant();
        if (!loaded) {
            writing.lock();
            try {
                load();
            } finally {
                writing.unlock();
            }
        }
        return state;
    }

    /** The room just after an event; the newest state for an event that has not happened. */
    RoomState at(long seq) {
        var newest = state();
        if (seq >= newest.seq()) return newest;
        var near = landmarks.before(seq).orElseGet(() -> parts.empty(newest.workshop()));
        return parts.replay(near, newest.past(), seq);
    }

    /** The newest event in memory; asking does not count as use. */
    long seq() {
        return state.seq();
    }

    /** Empty when the room has left memory; the caller fetches it again. */
    Optional<Outcome> execute(CommandId id, Actor actor, Command command) {
        writing.lock();
        try {
            if (closed) return Optional.empty();
            lastUse = clock.instant();
            load();
            return carryOut(id, actor, command);
        } finally {
            writing.unlock();
        }
    }

    /** Goes on with what happened elsewhere; nothing is decided anew. Empty when the room has left memory. */
    Optional<Outcome> adopt(CommandId id, List<Deed> deeds) {
        writing.lock();
        try {
            if (closed) return Optional.empty();
            lastUse = clock.instant();
            load();
            for (int attempt = 1; attempt <= ATTEMPTS && !closed; attempt++) {
                if (carriedOut.contains(id.value())) return Optional.of(new Outcome.Committed(state));
                var written = write(id, deeds);
                if (written.isPresent()) return written;
            }
            return closed ? Optional.empty() : Optional.of(new Outcome.Refused(Rejection.unavailable()));
        } finally {
            writing.unlock();
        }
    }

    /** Empty when the room has left memory. */
    Optional<Registration> watch(RoomWatcher watcher) {
        writing.lock();
        try {
            if (closed) return Optional.empty();
            load();
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
            if (!closed && loaded && state.seq() < announced) readOn();
        } catch (RuntimeException unread) {
            LOG.warn("news of {} could not be read; the next command or news will", state.workshop(), unread);
        } finally {
            writing.unlock();
        }
    }

    /** Leaves memory when nobody watches and nobody came since {@code before}; answers whether it did. */
    boolean closeIfIdle(Instant before) {
        // a room that is just being written is not idle, and one that waits for a slow disk must not hold up the others
        if (!writing.tryLock()) return false;
        try {
            closed = closed || (fanout.size() == 0 && lastUse.isBefore(before));
            return closed;
        } finally {
            writing.unlock();
        }
    }

    /** Deletes the workshop while nobody can write to it; false when the room has left memory. */
    boolean forget() {
        writing.lock();
        try {
            if (closed) return false;
            journal.delete(state.workshop());
            end();
            return true;
        } finally {
            writing.unlock();
        }
    }

    private void end() {
        closed = true;
        landmarks.clear();
        state = parts.empty(state.workshop());
        publish();
    }

    private Optional<Outcome> carryOut(CommandId id, Actor actor, Command command) {
        for (int attempt = 1; attempt <= ATTEMPTS && !closed; attempt++) {
            if (carriedOut.contains(id.value())) return Optional.of(new Outcome.Committed(state));
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            switch (parts.decide(state, command, context(id, actor, now))) {
                case Decision.Refused(var why) -> {
                    return Optional.of(new Outcome.Refused(why));
                }
                case Decision.Accepted(var events)
                when events.isEmpty() -> {
                    return Optional.of(new Outcome.Committed(state));
                }
                case Decision.Accepted(var events) -> {
                    var deeds = events.stream()
                            .map(event -> new Deed(actor.id(), event, now))
                            .toList();
                    var written = write(id, deeds);
                    if (written.isPresent()) return written;
                }
            }
        }
        if (closed) return Optional.empty();
        LOG.warn("gave up on a command in {}: other writers were faster {} times", state.workshop(), ATTEMPTS);
        return Optional.of(new Outcome.Refused(Rejection.unavailable()));
    }

    private Context context(CommandId id, Actor actor, Instant now) {
        long seed = id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits();
        return new Context(actor, Parts.roster(state).roleOf(actor.id()), now, new SplittableRandom(seed));
    }

    /** Empty when somebody else took the next number: then the state is already the newer one. */
    private Optional<Outcome> write(CommandId id, List<Deed> deeds) {
        var next = state;
        var passed = new ArrayList<RoomState>();
        var rows = new ArrayList<Journal.Row>(deeds.size());
        for (var deed : deeds) {
            var stamp = new Stamp(next.seq() + 1, deed.actor(), deed.at());
            rows.add(row(deed.event(), stamp, id));
            next = parts.apply(next, deed.event(), stamp, id);
            if (Landmarks.isOne(next)) passed.add(next);
        }
        var summary = parts.summarise(next);
        try {
            if (!append(rows, summary)) return Optional.empty();
        } catch (RuntimeException notWritten) {
            return Optional.of(afterFailure(id, notWritten));
        }
        carriedOut.add(id.value());
        passed.forEach(landmarks::pass);
        state = next;
        publish();
        announce();
        return Optional.of(new Outcome.Committed(next));
    }

    private boolean append(List<Journal.Row> rows, Summary summary) {
        try {
            journal.append(rows, summary);
            return true;
        } catch (Journal.LostRace race) {
            boolean newer = readOn();
            boolean deleted = !newer
                    && state.seq() > 0
                    && journal.read(state.workshop(), 0).isEmpty();
            if (deleted) end();
            return false;
        }
    }

    /** What is on disk is done: nothing that fails after it may turn the answer into a failure. */
    private void publish() {
        try {
            fanout.publish(state);
        } catch (RuntimeException untold) {
            LOG.warn("the watchers of {} were not told", state.workshop(), untold);
        }
    }

    private void announce() {
        try {
            bus.announce(new RoomBus.News(state.workshop(), state.seq()));
        } catch (RuntimeException untold) {
            LOG.warn("other nodes were not told of {}", state.workshop(), untold);
        }
    }

    /** A broken connection does not tell whether the commit arrived; the journal does. */
    private Outcome afterFailure(CommandId id, RuntimeException notWritten) {
        LOG.error("the journal of {} could not be written", state.workshop(), notWritten);
        try {
            if (readOn()) announce();
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

    private void load() {
        if (loaded) return;
        readOn();
        loaded = true;
    }

    private boolean readOn() {
        var rows = journal.read(state.workshop(), state.seq());
        if (rows.isEmpty()) return false;
        state = parts.fold(state, rows, landmarks::pass);
        rows.forEach(row -> carriedOut.add(row.command().value()));
        publish();
        return true;
    }
}
