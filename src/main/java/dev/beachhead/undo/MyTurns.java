package dev.beachhead.undo;

import dev.beachhead.people.PeopleEvent;
import dev.beachhead.room.Happened;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Past;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.UndoEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one person would take back or bring back next. A wish that was refused once is passed over, so that what lies before it can
 * be reached; something new begins again at the end.
 */
final class MyTurns {
    private final ParticipantId me;
    private final Set<Long> passed = new HashSet<>();
    private Past.Turns turns = new Past.Turns(List.of(), List.of());
    private long seen;

    MyTurns(ParticipantId me) {
        this.me = me;
    }

    /** What this person did since the last look, the newest first; nothing at the first look. */
    List<Happened> look(RoomState room) {
        boolean isFirst = seen == 0;
        long before = seen;
        seen = room.seq();
        // from the end, and no further than needed: this is asked at every change of everybody
        var mine = room.past().events().reversed().stream()
                .takeWhile(one -> one.stamp().seq() > before)
                .filter(one -> one.stamp().actor().equals(me))
                .toList();
        if (mine.isEmpty()) return List.of();
        turns = room.past().turnsOf(me);
        if (mine.stream().anyMatch(one -> !(one.event() instanceof UndoEvent))) passed.clear();
        return isFirst ? List.of() : mine;
    }

    Optional<Happened> undo() {
        return next(turns.done());
    }

    Optional<Happened> redo() {
        return next(turns.undone());
    }

    void pass(Happened refused) {
        passed.add(refused.stamp().seq());
    }

    private Optional<Happened> next(List<Happened> several) {
        return several.stream()
                .filter(one -> !passed.contains(one.stamp().seq()))
                .filter(one -> !isComing(one))
                .findFirst();
    }

    /** Coming in is nothing anybody would take back. */
    private static boolean isComing(Happened one) {
        return switch (one.event()) {
            case PeopleEvent.WorkshopOpened _, PeopleEvent.PersonJoined _, PeopleEvent.RoleRaised _ -> true;
            default -> false;
        };
    }
}
