package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.Shelf.BoxPainted;
import dev.beachhead.room.Shelf.BoxPut;
import dev.beachhead.room.Shelf.BoxRaised;
import dev.beachhead.room.Shelf.BoxTaken;
import dev.beachhead.room.Shelf.BoxesPut;
import dev.beachhead.room.Shelf.Do;
import dev.beachhead.room.Shelf.KeySaid;
import dev.beachhead.room.Shelf.LabelWritten;
import dev.beachhead.room.Shelf.Nailed;
import dev.beachhead.room.Shelf.Whispered;
import dev.beachhead.room.UndoCommand.Redo;
import dev.beachhead.room.UndoCommand.Undo;
import dev.beachhead.room.UndoEvent.Redone;
import dev.beachhead.room.UndoEvent.Undone;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UndoRulesTest {
    private static final GoldenEvents GOLDEN = new GoldenEvents(new UndoPart(new Parts(List.of())));

    /** Locks the shelf for everybody, or nothing. */
    record Bolt(boolean isShut) implements Locks {
        record Turn() implements Command {}

        record Turned() implements Event {}

        @Override
        public boolean locks(String part, Role role) {
            return isShut && part.equals("shelf");
        }

        static final class Part implements RoomPart<Bolt, Turn, Turned> {
            @Override
            public String name() {
                return "bolt";
            }

            @Override
            public Class<Bolt> stateType() {
                return Bolt.class;
            }

            @Override
            public Class<Turn> commandType() {
                return Turn.class;
            }

            @Override
            public Class<Turned> eventType() {
                return Turned.class;
            }

            @Override
            public Bolt empty() {
                return new Bolt(false);
            }

            @Override
            public Bolt apply(Bolt state, Turned event, Stamp stamp) {
                return new Bolt(!state.isShut);
            }

            @Override
            public Decision decide(RoomState room, Turn command, Context context) {
                return Decision.accept(new Turned());
            }
        }
    }

    private final PlainRoom room = new PlainRoom(new Shelf.Part(), new Bolt.Part());
    private final ParticipantId ada = room.admit(Role.PARTICIPANT);
    private final ParticipantId bo = room.admit(Role.PARTICIPANT);
    private final UUID box = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    static List<String> files() {
        return GOLDEN.files();
    }

    @Test
    void everyEventHasAGoldenFile() {
        assertThat(GOLDEN.missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theJsonOfAnEventStaysAsPromised(String file) throws IOException {
        GOLDEN.assertKept(file);
    }

    @Test
    void aWholeWishIsTakenBackAndBroughtBack() {
        long seq = does(ada, new BoxPut(box, "red"), new BoxPut(other, "blue"));
        var before = shelf();
        assertThat(room.accepted(ada, new Undo(seq + 1))).containsExactly(new Undone(List.of(seq, seq + 1)));
        assertThat(shelf().boxes()).isEmpty();
        assertThat(room.newest().key()).isEqualTo("room.undo.undid");
        assertThat(room.accepted(ada, new Redo(seq))).containsExactly(new Redone(List.of(seq, seq + 1)));
        assertThat(shelf()).isEqualTo(before);
        assertThat(room.newest().key()).isEqualTo("room.undo.redid");
    }

    @Test
    void whatWasNotWorthASentenceIsUndoneWithTheNameOfItsPart() {
        long seq = does(ada, new LabelWritten("tools", false));
        room.accepted(ada, new Undo(seq));
        var entry = (Activity.Entry) room.newest().arguments().getFirst();
        assertThat(entry.telling()).isEqualTo(Telling.of("room.undo.change", new MessageKey("shelf.station")));
    }

    @Test
    void takingBackTwiceIsTakingBackOnce() {
        long seq = does(ada, new BoxPut(box, "red"));
        assertThat(room.accepted(ada, new Redo(seq))).isEmpty();
        room.accepted(ada, new Undo(seq));
        assertThat(room.accepted(ada, new Undo(seq))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 99})
    void whatNeverHappenedCannotBeTakenBack(long seq) {
        assertThat(room.refused(ada, new Undo(seq)).key()).isEqualTo("room.undo.nothing");
    }

    @Test
    void nobodyTakesBackWhatOthersDid() {
        long seq = does(ada, new BoxPut(box, "red"));
        assertThat(room.refused(bo, new Undo(seq)).key()).isEqualTo("room.undo.not-yours");
    }

    @Test
    void anUndoIsNotUndoneButRedone() {
        long seq = does(ada, new BoxPut(box, "red"));
        room.accepted(ada, new Undo(seq));
        assertThat(room.refused(ada, new Undo(seq + 1)).key()).isEqualTo("room.undo.nothing");
    }

    @Test
    void aLockedPartKeepsWhatIsInIt() {
        long seq = does(ada, new BoxPut(box, "red"));
        room.accepted(bo, new Bolt.Turn());
        assertThat(room.refused(ada, new Undo(seq)).key()).isEqualTo("room.locked");
    }

    @Test
    void whatAPartNeverTakesBackStays() {
        assertThat(room.refused(ada, new Undo(does(ada, new Nailed()))).key()).isEqualTo("room.undo.nothing");
    }

    @Test
    void whatStandsAroundTheStationsStaysUnlessItsPartSaysOtherwise() {
        room.accepted(ada, new Bolt.Turn());
        assertThat(room.refused(ada, new Undo(room.state().seq())).key()).isEqualTo("room.undo.around");
    }

    @Test
    void whatHappenedToAThingIsToldByItsIdAndSecretsAreNot() {
        long put = does(ada, new BoxPut(box, "red"), new BoxPut(other, "red"));
        long painted = does(bo, new BoxPainted(box, "blue"));
        does(bo, new Whispered(box));
        assertThat(seqs(room.state().past().about("shelf:" + box))).containsExactly(put, painted);
        assertThat(room.state().past().about("shelf")).isEmpty();
    }

    @Test
    void aThingThatOthersUseSinceStaysAndTheyAreNamed() {
        long seq = does(ada, new BoxPut(box, "red"));
        long later = does(bo, new BoxPainted(box, "blue"));
        var why = room.refused(ada, new Undo(seq));
        assertThat(why.key()).isEqualTo("room.undo.built-on");
        assertThat(((Activity.Entry) why.arguments().getFirst()).stamp().seq()).isEqualTo(later);
    }

    @Test
    void aThingIsAlsoUsedByWhoeverNamesItsKey() {
        long seq = does(ada, new BoxesPut(Map.of("red", box), Optional.of(bo)));
        does(bo, new KeySaid("shelf:" + box));
        assertThat(room.refused(ada, new Undo(seq)).key()).isEqualTo("room.undo.built-on");
    }

    @Test
    void aLongTextIsNoKey() {
        long seq = does(ada, new BoxPut(box, "red"));
        does(bo, new KeySaid("x".repeat(100) + box));
        room.accepted(ada, new Undo(seq));
    }

    @Test
    void whoUsesAThingSecretlyIsNotGivenAway() {
        long seq = does(ada, new BoxPut(box, "red"));
        does(bo, new Whispered(box));
        assertThat(room.refused(ada, new Undo(seq))).isEqualTo(Rejection.rule("room.undo.in-use"));
    }

    @Test
    void whatOthersTookBackDoesNotStandInTheWay() {
        long seq = does(ada, new BoxPut(box, "red"));
        long later = does(bo, new BoxPainted(box, "blue"));
        room.accepted(bo, new Undo(later));
        room.accepted(ada, new Undo(seq));
        assertThat(shelf().boxes()).isEmpty();
    }

    @Test
    void whatOthersDidToTheSameThingElsewhereStays() {
        does(bo, new BoxPut(box, "red"));
        long seq = does(ada, new BoxPainted(box, "blue"));
        does(bo, new BoxRaised(box));
        room.accepted(ada, new Undo(seq));
        assertThat(shelf().boxes().get(box)).isEqualTo(new Shelf.Box("red", 1));
    }

    @Test
    void aStepIsTakenBackOnlyWhileItIsTheLast() {
        does(bo, new BoxPut(box, "red"), new BoxPut(other, "red"));
        long seq = does(ada, new BoxRaised(box));
        does(bo, new BoxPainted(other, "blue"));
        does(bo, new LabelWritten("tools", false));
        room.accepted(bo, new Bolt.Turn());
        room.accepted(bo, new Bolt.Turn());
        room.accepted(ada, new Undo(seq));
        room.accepted(ada, new Redo(seq));
        does(bo, new BoxPainted(box, "blue"));
        assertThat(room.refused(ada, new Undo(seq)).key()).isEqualTo("room.undo.built-on");
    }

    @Test
    void aTextOnWhichOthersWroteOnStays() {
        long seq = does(ada, new LabelWritten("tools", false));
        does(bo, new LabelWritten("tools and nails", false));
        assertThat(room.refused(ada, new Undo(seq)).key()).isEqualTo("room.undo.built-on");
    }

    @Test
    void whatSomebodyReplacedHasNothingLeftToTakeBack() {
        does(bo, new BoxPut(box, "red"), new BoxPut(other, "red"));
        long seq = does(ada, new BoxPainted(box, "blue"));
        does(bo, new BoxPainted(other, "green"));
        long later = does(bo, new BoxPainted(box, "green"));
        does(bo, new BoxPainted(other, "blue"));
        var why = room.refused(ada, new Undo(seq));
        assertThat(why.key()).isEqualTo("room.undo.built-on");
        assertThat(((Activity.Entry) why.arguments().getFirst()).stamp().seq()).isEqualTo(later);
    }

    @Test
    void whatNeverHadAnEffectHasNoneToTakeBack() {
        long seq = does(ada, new KeySaid("hello"));
        assertThat(room.refused(ada, new Undo(seq)).key()).isEqualTo("room.undo.no-effect");
    }

    @Test
    void whatOthersDidMustNotComeToNothing() {
        does(bo, new BoxPut(box, "red"));
        long seq = does(ada, new BoxTaken(box));
        room.accepted(ada, new Undo(seq));
        does(bo, new BoxPainted(box, "blue"));
        assertThat(room.refused(ada, new Redo(seq)).key()).isEqualTo("room.undo.built-on");
        assertThat(shelf().boxes()).containsKey(box);
    }

    @Test
    void aLawOfThePartIsNotBrokenByWhatComesBack() {
        does(bo, new BoxPut(box, Shelf.GOLD));
        long seq = does(ada, new BoxTaken(box));
        does(bo, new BoxPut(other, Shelf.GOLD));
        assertThat(room.refused(ada, new Undo(seq)).key()).isEqualTo("room.undo.not-yours");
    }

    @Test
    void aFlawThatIsThereAlreadyIsNobodysReason() {
        does(bo, new BoxPut(box, Shelf.GOLD), new BoxPut(other, Shelf.GOLD));
        long seq = does(ada, new LabelWritten("tools", false));
        room.accepted(ada, new Undo(seq));
    }

    @Test
    void everybodyHasTheirOwnTurnsAndSomethingNewEndsWhatCanBeBroughtBack() {
        long first = does(ada, new BoxPut(box, "red"), new BoxPut(other, "red"));
        long second = does(ada, new BoxPainted(box, "blue"));
        long bos = does(bo, new BoxPainted(other, "green"));
        room.accepted(ada, new Undo(second));
        assertThat(turns(ada)).containsExactly(List.of(first, 1L), List.of(second));
        assertThat(turns(bo).getFirst()).startsWith(bos);
        room.accepted(ada, new Redo(second));
        assertThat(turns(ada)).containsExactly(List.of(second, first, 1L), List.of());
        room.accepted(ada, new Undo(second));
        does(ada, new LabelWritten("tools", false));
        assertThat(turns(ada).getLast()).isEmpty();
    }

    private List<List<Long>> turns(ParticipantId who) {
        var turns = room.state().past().turnsOf(who);
        return List.of(seqs(turns.done()), seqs(turns.undone()));
    }

    private static List<Long> seqs(List<Happened> several) {
        return several.stream().map(one -> one.stamp().seq()).toList();
    }

    private long does(ParticipantId who, Event... events) {
        long before = room.state().seq();
        room.accepted(who, new Do(events));
        return before + 1;
    }

    private Shelf shelf() {
        return room.state().state(Shelf.class);
    }
}
