package dev.beachhead.room;

import java.util.Optional;

/** Registers undoing with every room. What comes of an undone event for the other parts, {@link Parts} sees to. */
final class UndoPart implements RoomPart<TakenBack, UndoCommand, UndoEvent> {
    private final Parts parts;

    UndoPart(Parts parts) {
        this.parts = parts;
    }

    @Override
    public String name() {
        return "room";
    }

    @Override
    public Class<TakenBack> stateType() {
        return TakenBack.class;
    }

    @Override
    public Class<UndoCommand> commandType() {
        return UndoCommand.class;
    }

    @Override
    public Class<UndoEvent> eventType() {
        return UndoEvent.class;
    }

    @Override
    public TakenBack empty() {
        return TakenBack.nothing();
    }

    @Override
    public TakenBack apply(TakenBack state, UndoEvent event, Stamp stamp) {
        return state.apply(event);
    }

    @Override
    public Decision decide(RoomState room, UndoCommand command, Context context) {
        return UndoRules.decide(parts, room, command, context);
    }

    @Override
    public Reversal reversal(RoomState room, UndoEvent event, Stamp stamp) {
        return Reversal.never("room.undo.nothing");
    }

    @Override
    public Optional<Telling> tell(RoomState before, UndoEvent event, Stamp stamp) {
        var key = switch (event) {
            case UndoEvent.Undone _ -> "room.undo.undid";
            case UndoEvent.Redone _ -> "room.undo.redid";
        };
        return Optional.of(Telling.of(key, toldBy(before.past(), event)));
    }

    private static Activity.Entry toldBy(Past past, UndoEvent event) {
        var wish = past.wish(event.seqs().getFirst());
        return wish.stream()
                .filter(one -> one.telling().isPresent())
                .findFirst()
                .orElseGet(wish::getFirst)
                .entry();
    }
}
