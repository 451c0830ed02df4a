package dev.beachhead.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;
import java.util.stream.Collectors;

/**
 * All parts of a room, and what they do together: deciding, applying and folding. Pure; the only place where the types of one part
 * are joined with the room.
 */
public final class Parts {
    private final List<RoomPart<?, ?, ?>> all;
    private final EventCodec codec;
    private final Map<Class<?>, RoomPart<?, ?, ?>> byCommand = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException when two parts have one name or one state type, for one of them would be lost */
    public Parts(List<? extends RoomPart<?, ?, ?>> parts) {
        var withUndo = new ArrayList<RoomPart<?, ?, ?>>(parts);
        withUndo.add(new UndoPart(this));
        this.all = List.copyOf(withUndo);
        unique(all, RoomPart::name);
        unique(all, RoomPart::stateType);
        this.codec = new EventCodec(all);
    }

    public EventCodec codec() {
        return codec;
    }

    /** The stations in the method's order. */
    public List<Station<?, ?, ?>> stations() {
        return all.stream()
                .<Station<?, ?, ?>>mapMulti((part, stations) -> {
                    if (part instanceof Station<?, ?, ?> station) stations.accept(station);
                })
                .sorted(Comparator.comparingInt(Station::position))
                .toList();
    }

    public Optional<Station<?, ?, ?>> station(String name) {
        return stations().stream()
                .filter(station -> station.name().equals(name))
                .findFirst();
    }

    public RoomState empty(WorkshopId workshop) {
        return RoomState.empty(workshop, all.stream().collect(Collectors.toMap(RoomPart::stateType, RoomPart::empty)));
    }

    /** Who is in the room. A room without a roster admits nobody. */
    public static Roster roster(RoomState room) {
        return room.offering(Roster.class).orElse(NOBODY);
    }

    /** Whether the actor may send the command, and if so, what comes of it. Pure. */
    public Decision decide(RoomState room, Command command, Context context) {
        var part = partOf(command);
        if (!admits(part, command, context))
            return Decision.refuse(Rejection.forbidden(context.role().isEmpty() ? "room.not-here" : "room.may-not"));
        var roster = roster(room);
        boolean rosterItself = Roster.class.isAssignableFrom(part.stateType());
        if (!roster.isOpen() && !rosterItself && !isAfterwards(part, command)) return Decision.refuse("room.ended");
        if (context.role()
                .filter(role -> Locks.isLocked(room, part.name(), role))
                .isPresent()) return Decision.refuse("room.locked");
        return decide(part, room, command, context);
    }

    /** @param command the wish it belongs to */
    public RoomState apply(RoomState room, Event event, Stamp stamp, CommandId command) {
        var after = apply(codec.partOf(event), room, event, stamp, command);
        return event instanceof UndoEvent undo ? foldAnew(after, undo) : after;
    }

    /** The state that a journal leads to: reading it from the beginning, in order. */
    public RoomState fold(RoomState from, List<Journal.Row> rows) {
        return fold(from, rows, passed -> {});
    }

    /** @param passing is told of every state on the way */
    RoomState fold(RoomState from, List<Journal.Row> rows, Consumer<RoomState> passing) {
        var room = from;
        for (var row : rows) {
            var event = codec.read(row.type(), row.version(), row.payload());
            room = apply(room, event, new Stamp(row.seq(), row.actor(), row.at()), row.command());
            passing.accept(room);
        }
        return room;
    }

    /**
     * What of a room may leave the server, in order; see {@link RoomPart#disclosed}. What was taken back is not in it, and neither is
     * that it was.
     */
    public List<Recorded<Event>> disclosed(RoomState room) {
        var gone = room.state(TakenBack.class);
        var byPart = new LinkedHashMap<RoomPart<?, ?, ?>, List<Recorded<Event>>>();
        for (var one : room.past().events()) {
            if (gone.contains(one) || one.event() instanceof UndoEvent) continue;
            byPart.computeIfAbsent(codec.partOf(one.event()), any -> new ArrayList<>())
                    .add(new Recorded<>(one.stamp(), one.event()));
        }
        var leaving = new ArrayList<Recorded<Event>>();
        byPart.forEach((part, own) -> disclose(part, own, leaving));
        leaving.sort(Comparator.comparingLong(one -> one.stamp().seq()));
        var numbers = leaving.stream().mapToLong(one -> one.stamp().seq()).toArray();
        LongUnaryOperator places = seq -> countUpTo(seq, numbers);
        return leaving.stream()
                .map(one -> new Recorded<>(one.stamp(), renumbered(codec.partOf(one.event()), one.event(), places)))
                .toList();
    }

    /** @param sorted in ascending order; several may be equal */
    private static long countUpTo(long seq, long[] sorted) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] <= seq) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    private static <E extends Event> Event renumbered(RoomPart<?, ?, E> part, Event event, LongUnaryOperator places) {
        return part.renumbered(part.eventType().cast(event), places);
    }

    /** Why an event from a file cannot have happened here; see {@link RoomPart#objection}. */
    public Optional<Rejection> objection(RoomState before, Event event, Stamp stamp) {
        return objection(codec.partOf(event), before, event, stamp);
    }

    /** What a new workshop made after this one begins with; see {@link RoomPart#template}. */
    public List<Event> template(RoomState room) {
        return all.stream().<Event>flatMap(part -> part.template(room).stream()).toList();
    }

    /** @param from a state of that past; @param to the event up to which it goes on, in that past and not before {@code from} */
    RoomState replay(RoomState from, Past past, long to) {
        var room = from;
        for (var one : past.events().subList((int) from.seq(), (int) to))
            room = apply(room, one.event(), one.stamp(), one.command());
        return room;
    }

    public Summary summarise(RoomState room) {
        var summary = Summary.NEW;
        for (var part : all) summary = summarise(part, room, summary);
        return summary;
    }

    private static void unique(List<RoomPart<?, ?, ?>> parts, Function<RoomPart<?, ?, ?>, ?> mark) {
        var seen = new HashSet<Object>();
        for (var part : parts)
            if (!seen.add(mark.apply(part)))
                throw new IllegalArgumentException("two parts of the room share " + mark.apply(part));
    }

    private RoomPart<?, ?, ?> partOf(Command command) {
        return byCommand.computeIfAbsent(
                command.getClass(),
                type -> all.stream()
                        .filter(part -> part.commandType().isAssignableFrom(type))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no part answers " + type.getName())));
    }

    private static <C extends Command> boolean admits(RoomPart<?, C, ?> part, Command command, Context context) {
        return part.admits(part.commandType().cast(command), context.role());
    }

    private static <C extends Command> boolean isAfterwards(RoomPart<?, C, ?> part, Command command) {
        return part.isAfterwards(part.commandType().cast(command));
    }

    private static <C extends Command> Decision decide(
            RoomPart<?, C, ?> part, RoomState room, Command command, Context context) {
        return part.decide(room, part.commandType().cast(command), context);
    }

    private static <S, E extends Event> RoomState apply(
            RoomPart<S, ?, E> part, RoomState room, Event event, Stamp stamp, CommandId command) {
        var happened = part.eventType().cast(event);
        var newest = new Happened(stamp, command, part.name(), event, part.tell(room, happened, stamp));
        var state = part.apply(room.state(part.stateType()), happened, stamp);
        return room.with(part.stateType(), state).after(newest);
    }

    private RoomState foldAnew(RoomState room, UndoEvent undo) {
        var touched = undo.seqs().stream()
                .map(seq -> room.past().events().get((int) (seq - 1)))
                .map(one -> codec.partOf(one.event()))
                .distinct()
                .toList();
        var changed = room;
        for (var part : touched) changed = foldAnew(part, changed);
        return changed;
    }

    private static <S, E extends Event> RoomState foldAnew(RoomPart<S, ?, E> part, RoomState room) {
        var gone = room.state(TakenBack.class);
        var state = part.empty();
        for (var one : room.past().events())
            if (one.part().equals(part.name()) && !gone.contains(one))
                state = part.apply(state, part.eventType().cast(one.event()), one.stamp());
        return room.with(part.stateType(), state);
    }

    Reversal reversal(RoomState room, Happened one) {
        return reversal(codec.partOf(one.event()), room, one);
    }

    private static <E extends Event> Reversal reversal(RoomPart<?, ?, E> part, RoomState room, Happened one) {
        return part.reversal(room, part.eventType().cast(one.event()), one.stamp());
    }

    /** Whether a reader must not learn who did it; everybody knows what they did themselves. */
    public boolean hidesActor(RoomState room, Happened one) {
        return hidesActor(codec.partOf(one.event()), room, one);
    }

    private static <E extends Event> boolean hidesActor(RoomPart<?, ?, E> part, RoomState room, Happened one) {
        return part.hidesActor(room, part.eventType().cast(one.event()));
    }

    /** The room told once as it is and once with a wish turned: without it when it stands, with it when it was taken back. */
    Retelling retell(RoomState room, List<Happened> wish) {
        var touched = wish.stream()
                .<RoomPart<?, ?, ?>>map(one -> codec.partOf(one.event()))
                .distinct()
                .toList();
        return new Retelling(room, wish, touched);
    }

    private static <E extends Event> void disclose(
            RoomPart<?, ?, E> part, List<Recorded<Event>> own, List<Recorded<Event>> leaving) {
        var typed = own.stream()
                .map(one -> new Recorded<>(one.stamp(), part.eventType().cast(one.event())))
                .toList();
        part.disclosed(typed).forEach(one -> leaving.add(new Recorded<>(one.stamp(), one.event())));
    }

    private static <E extends Event> Optional<Rejection> objection(
            RoomPart<?, ?, E> part, RoomState before, Event event, Stamp stamp) {
        return part.objection(before, part.eventType().cast(event), stamp);
    }

    private static <S> Summary summarise(RoomPart<S, ?, ?> part, RoomState room, Summary summary) {
        return part.summarise(room.state(part.stateType()), summary);
    }

    private static final Roster NOBODY = new Roster() {
        @Override
        public Optional<Role> roleOf(ParticipantId id) {
            return Optional.empty();
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    };
}
