package dev.beachhead.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The smallest part in which people build on each other: boxes with a label and a colour, and a tower of them. */
record Shelf(PMap<UUID, Box> boxes, String label) {

    record Box(String colour, int height) {}

    /** Sends the events as they are. */
    record Do(List<Event> events) implements Command {
        Do(Event... events) {
            this(List.of(events));
        }
    }

    sealed interface Happening extends Event {}

    record BoxPut(UUID box, String colour) implements Happening {}

    record BoxesPut(Map<String, UUID> byColour, Optional<ParticipantId> owner) implements Happening {}

    record BoxPainted(UUID box, String colour) implements Happening {}

    record BoxTaken(UUID box) implements Happening {}

    record BoxRaised(UUID box) implements Happening {}

    record LabelWritten(String text, boolean overlap) implements Happening {}

    record KeySaid(String key) implements Happening {}

    record Nailed() implements Happening {}

    record Whispered(UUID box) implements Happening, SecretEvent {}

    /** No two boxes may have this one. */
    static final String GOLD = "gold";

    static final class Part implements RoomPart<Shelf, Do, Happening> {
        @Override
        public String name() {
            return "shelf";
        }

        @Override
        public Class<Shelf> stateType() {
            return Shelf.class;
        }

        @Override
        public Class<Do> commandType() {
            return Do.class;
        }

        @Override
        public Class<Happening> eventType() {
            return Happening.class;
        }

        @Override
        public Shelf empty() {
            return new Shelf(HashTreePMap.empty(), "");
        }

        @Override
        public Shelf apply(Shelf state, Happening event, Stamp stamp) {
            return switch (event) {
                case BoxPut(var box, var colour) -> state.with(box, new Box(colour, 0));
                case BoxesPut(var several, var _) -> {
                    var all = state;
                    for (var one : several.entrySet()) all = all.with(one.getValue(), new Box(one.getKey(), 0));
                    yield all;
                }
                case BoxPainted(var box, var colour) -> state.change(box, one -> new Box(colour, one.height()));
                case BoxRaised(var box) -> state.change(box, one -> new Box(one.colour(), one.height() + 1));
                case BoxTaken(var box) -> new Shelf(state.boxes.minus(box), state.label);
                case LabelWritten(var text, var _) -> new Shelf(state.boxes, text);
                case KeySaid _, Nailed _, Whispered _ -> state;
            };
        }

        @Override
        public Decision decide(RoomState room, Do command, Context context) {
            return new Decision.Accepted(command.events());
        }

        @Override
        public Reversal reversal(RoomState room, Happening event, Stamp stamp) {
            return switch (event) {
                case Nailed _ -> Reversal.never("room.undo.nothing");
                case BoxRaised _ -> Reversal.LATEST;
                case Happening _ -> Reversal.FREE;
            };
        }

        @Override
        public Optional<String> flaw(Shelf state) {
            long golden = state.boxes.values().stream()
                    .filter(box -> box.colour().equals(GOLD))
                    .count();
            return golden > 1 ? Optional.of("room.undo.not-yours") : Optional.empty();
        }

        @Override
        public Optional<Telling> tell(RoomState before, Happening event, Stamp stamp) {
            return event instanceof BoxPut
                    ? Optional.of(Telling.of("room.undo.change", "the shelf"))
                    : Optional.empty();
        }
    }

    private Shelf with(UUID id, Box box) {
        return new Shelf(boxes.plus(id, box), label);
    }

    private Shelf change(UUID id, java.util.function.UnaryOperator<Box> how) {
        var box = boxes.get(id);
        return box == null ? this : with(id, how.apply(box));
    }
}
