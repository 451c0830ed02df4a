package dev.beachhead.brainstorm;

import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Happened;
import dev.beachhead.room.Recorded;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Reversal;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Station;
import dev.beachhead.room.Telling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Registers the brainstorm with the room. */
@Component
public class BrainstormStation implements Station<Brainstorm, BrainstormCommand, BrainstormEvent> {

    @Override
    public String name() {
        return "brainstorm";
    }

    @Override
    public Group group() {
        return Group.FIND_A_MARKET;
    }

    @Override
    public int position() {
        return 2;
    }

    @Override
    public Class<Brainstorm> stateType() {
        return Brainstorm.class;
    }

    @Override
    public Class<BrainstormCommand> commandType() {
        return BrainstormCommand.class;
    }

    @Override
    public Class<BrainstormEvent> eventType() {
        return BrainstormEvent.class;
    }

    @Override
    public Brainstorm empty() {
        return Brainstorm.empty();
    }

    @Override
    public Brainstorm apply(Brainstorm state, BrainstormEvent event, Stamp stamp) {
        return state.apply(event, stamp);
    }

    @Override
    public Decision decide(RoomState room, BrainstormCommand command, Context context) {
        return BrainstormRules.decide(room.state(Brainstorm.class), command, context);
    }

    /** Without what was never shown, and without authors where the round shows none. */
    @Override
    public List<Recorded<BrainstormEvent>> disclosed(List<Recorded<BrainstormEvent>> own) {
        return ShownNotes.in(own);
    }

    @Override
    public Optional<Rejection> objection(RoomState before, BrainstormEvent event, Stamp stamp) {
        return BrainstormObjections.to(before.state(Brainstorm.class), event);
    }

    /** The groups that were prepared before anybody wrote; those that came later are what the team made of its notes. */
    @Override
    public List<BrainstormEvent> template(RoomState room) {
        var prepared = room.past().events().stream()
                .map(Happened::event)
                .takeWhile(event -> !(event instanceof BrainstormEvent.NoteEvent))
                .<GroupId>mapMulti((event, ids) -> {
                    if (event instanceof BrainstormEvent.GroupAdded(var id, var _, var _)) ids.accept(id);
                })
                .collect(Collectors.toSet());
        return room.state(Brainstorm.class).groupsInOrder().stream()
                .filter(group -> prepared.contains(group.id()))
                .<BrainstormEvent>map(group -> new BrainstormEvent.GroupAdded(group.id(), group.name(), group.order()))
                .toList();
    }

    @Override
    public Reversal reversal(RoomState room, BrainstormEvent event, Stamp stamp) {
        return BrainstormRules.reversal(room.state(Brainstorm.class), event);
    }

    /** Until the round is open, nobody learns who wrote which note. */
    @Override
    public boolean hidesActor(RoomState room, BrainstormEvent event) {
        return event instanceof BrainstormEvent.NoteEvent
                && !room.state(Brainstorm.class).showsAuthors();
    }

    @Override
    public Optional<String> flaw(Brainstorm state) {
        return ShortlistRules.flaw(state);
    }

    @Override
    public Optional<Telling> tell(RoomState before, BrainstormEvent event, Stamp stamp) {
        return new BrainstormSentences(before.state(Brainstorm.class), before.activity(), stamp).of(event);
    }

    /** 25 % with a note, 50 % with a note that is shown, up to 90 % with six candidates, 100 % when they are frozen. */
    @Override
    public Progress progress(RoomState room) {
        var brainstorm = room.state(Brainstorm.class);
        return new Progress(percent(brainstorm), "brainstorm.next." + next(brainstorm));
    }

    private static int percent(Brainstorm brainstorm) {
        if (brainstorm.isFrozen()) return 100;
        int candidates = Math.min(brainstorm.shortlist().size(), Brainstorm.FEWEST_CANDIDATES);
        if (candidates > 0 || anyShown(brainstorm)) return 50 + 40 * candidates / Brainstorm.FEWEST_CANDIDATES;
        return brainstorm.notes().count() > 0 ? 25 : 0;
    }

    private static String next(Brainstorm brainstorm) {
        if (brainstorm.isFrozen()) return "done";
        if (brainstorm.shortlist().size() >= Brainstorm.FEWEST_CANDIDATES) return "freeze";
        if (brainstorm.notes().all().anyMatch(Note::isHidden)) return "reveal";
        return brainstorm.notes().count() > 0 || !brainstorm.shortlist().isEmpty() ? "promote" : "write";
    }

    private static boolean anyShown(Brainstorm brainstorm) {
        return brainstorm.notes().all().anyMatch(note -> !note.isHidden());
    }
}
