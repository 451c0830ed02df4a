package dev.beachhead.room;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The smallest station: a list of words. */
record Pinboard(PVector<String> pins) {

    sealed interface Wish extends Command {}

    record Pin(String word) implements Wish {}

    record PinTwice(String word) implements Wish {}

    record PinRandomly() implements Wish {}

    /** Pins it only when the board has exactly that many pins. */
    record PinAt(int size, String word) implements Wish {}

    record Nothing() implements Wish {}

    record Break() implements Wish {}

    record Forbidden() implements Wish {}

    sealed interface Happening extends Event {}

    record WordPinned(String word) implements Happening {}

    static class Part implements Station<Pinboard, Wish, Happening> {
        @Override
        public String name() {
            return "pinboard";
        }

        @Override
        public Class<Pinboard> stateType() {
            return Pinboard.class;
        }

        @Override
        public Class<Wish> commandType() {
            return Wish.class;
        }

        @Override
        public Class<Happening> eventType() {
            return Happening.class;
        }

        @Override
        public Pinboard empty() {
            return new Pinboard(TreePVector.empty());
        }

        @Override
        public Pinboard apply(Pinboard state, Happening event, Stamp stamp) {
            return switch (event) {
                case WordPinned(var word) -> new Pinboard(state.pins.plus(word));
            };
        }

        @Override
        public Decision decide(RoomState room, Wish command, Context context) {
            return switch (command) {
                case Pin(var word) ->
                    word.isEmpty() ? Decision.invalid("word", "pinboard.empty") : Decision.accept(new WordPinned(word));
                case PinTwice(var word) -> Decision.accept(new WordPinned(word), new WordPinned(word));
                case PinRandomly() ->
                    Decision.accept(new WordPinned("" + context.random().nextLong()));
                case PinAt(var size, var word) ->
                    room.state(Pinboard.class).pins.size() == size
                            ? Decision.accept(new WordPinned(word))
                            : Decision.refuse("pinboard.too-late", size);
                case Nothing() -> Decision.accept();
                case Break() -> throw new IllegalStateException("a programmer's mistake");
                case Forbidden() -> context.leads() ? Decision.accept() : Decision.refuse("pinboard.leaders-only");
            };
        }

        @Override
        public Optional<Telling> tell(RoomState before, Happening event, Stamp stamp) {
            return Optional.of(Telling.of(
                    "pinboard.told", before.state(Pinboard.class).pins.size()));
        }

        @Override
        public Summary summarise(Pinboard state, Summary summary) {
            return state.pins.isEmpty() ? summary : summary.withTitle(state.pins.getFirst());
        }

        @Override
        public Group group() {
            return Group.FRAME;
        }

        @Override
        public int position() {
            return 1;
        }

        @Override
        public Progress progress(RoomState room) {
            return new Progress(Math.min(100, room.state(Pinboard.class).pins.size()), "pinboard.next");
        }
    }

    /** Both parts a room needs. */
    static List<RoomPart<?, ?, ?>> parts() {
        return List.of(new People.Part(), new Part());
    }
}
