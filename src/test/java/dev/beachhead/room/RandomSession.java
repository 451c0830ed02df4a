package dev.beachhead.room;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * A workshop in which four people do whatever comes to their minds, sensible or not, through real {@link Rooms}. The same seed
 * gives the same session. Each part brings its own {@link Moves}.
 */
public final class RandomSession {

    /** What people may think of doing with one part of the room. One instance belongs to one session. */
    @FunctionalInterface
    public interface Moves {
        Command next(RoomState room, ParticipantId actor, RandomGenerator random);
    }

    /** One command and what came of it. */
    public record Step(RoomState before, ParticipantId actor, Command command, Outcome outcome, RoomState after) {
        public boolean happened() {
            return after.seq() > before.seq();
        }
    }

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private static final class SteppedClock extends Clock {
        private Instant now = START;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Where sessions are played, one after the other, each in a workshop of its own: making rooms anew for each would take longer than playing. */
    public static final class Stage implements AutoCloseable {
        private final SteppedClock clock = new SteppedClock();
        private final InMemoryJournal journal = new InMemoryJournal();
        private final List<RoomPart<?, ?, ?>> parts;
        private final Rooms rooms;

        public Stage(List<? extends RoomPart<?, ?, ?>> parts) {
            var all = new ArrayList<RoomPart<?, ?, ?>>(parts);
            all.add(new TestRoster());
            this.parts = List.copyOf(all);
            rooms = new Rooms(all, journal, new LocalRoomBus(), clock);
        }

        public Parts parts() {
            return rooms.parts();
        }

        /** @param moves one is chosen at random for each command */
        public RandomSession session(long seed, List<Moves> moves) {
            return new RandomSession(seed, this, moves);
        }

        @Override
        public void close() {
            rooms.close();
        }
    }

    private final RandomGenerator random;
    private final Stage stage;
    private final WorkshopId workshop;
    private final List<Moves> moves;
    private final List<ParticipantId> actors;
    private final ParticipantId mentor;
    private Consumer<Step> witness = step -> {};

    private RandomSession(long seed, Stage stage, List<Moves> moves) {
        this.random = new Random(seed);
        this.stage = stage;
        this.workshop = WorkshopId.next();
        stage.clock.now = START;
        this.moves = List.copyOf(moves);
        this.actors = List.of(
                admit(Role.FACILITATOR), admit(Role.PARTICIPANT), admit(Role.PARTICIPANT), admit(Role.PARTICIPANT));
        this.mentor = admit(Role.MENTOR);
    }

    /** An id that the same seed gives again. */
    public static UUID uuid(RandomGenerator random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    public static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Has everything that happens looked at. */
    public RandomSession seenBy(Consumer<Step> newWitness) {
        witness = newWitness;
        return this;
    }

    public RandomSession play(int commands) {
        for (int i = 0; i < commands; i++) {
            var actor = one(actors, random);
            send(actor, one(moves, random).next(state(), actor, random));
        }
        return this;
    }

    public RoomState state() {
        return stage.rooms.state(workshop);
    }

    /** What a node that starts now reads from the journal. */
    public RoomState folded() {
        var parts = stage.rooms.parts();
        return parts.fold(parts.empty(workshop), stage.journal.read(workshop, 0));
    }

    public List<Journal.Row> journal() {
        return stage.journal.read(workshop, 0);
    }

    /** The facilitator and three participants. */
    public List<ParticipantId> actors() {
        return actors;
    }

    /** Somebody who only looks. */
    public ParticipantId mentor() {
        return mentor;
    }

    private ParticipantId admit(Role role) {
        var who = new ParticipantId(uuid(random));
        send(who, new TestRoster.Admit(who, role));
        return who;
    }

    /** Lets somebody do something of which the test knows what it is. */
    public Outcome send(ParticipantId actor, Command command) {
        stage.clock.now = stage.clock.now.plusMillis(random.nextLong(60_000));
        var before = state();
        var outcome = stage.rooms.execute(workshop, new CommandId(uuid(random)), new Actor(actor), command);
        witness.accept(new Step(before, actor, command, outcome, state()));
        return outcome;
    }

    /** What each part would be if some events had never happened, told by the parts alone. */
    public Map<Class<?>, Object> told(Predicate<Happened> events) {
        var states = new HashMap<Class<?>, Object>();
        for (var part : stage.parts) states.put(part.stateType(), told(part, events));
        return states;
    }

    private <S, E extends Event> S told(RoomPart<S, ?, E> part, Predicate<Happened> events) {
        var told = part.empty();
        for (var one : state().past().events())
            if (one.part().equals(part.name()) && events.test(one))
                told = part.apply(told, part.eventType().cast(one.event()), one.stamp());
        return told;
    }
}
