package dev.beachhead.room;

import dev.beachhead.room.UndoCommand.Redo;
import dev.beachhead.room.UndoCommand.Undo;
import dev.beachhead.room.UndoEvent.Redone;
import dev.beachhead.room.UndoEvent.Undone;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What may be taken back and brought back: one's own wishes, whole, as long as nobody built on them. Each answer is a look at what
 * the room would be.
 */
final class UndoRules {

    private UndoRules() {}

    static Decision decide(Parts parts, RoomState room, UndoCommand command, Context context) {
        var wish = room.past().wish(command.seq());
        if (wish.isEmpty()) return Decision.refuse("room.undo.nothing");
        if (!wish.getFirst().stamp().actor().equals(context.who())) return Decision.refuse("room.undo.not-yours");
        boolean gone = room.state(TakenBack.class).contains(wish.getFirst());
        return switch (command) {
            case Undo _ when gone -> Decision.accept();
            case Redo _ when !gone -> Decision.accept();
            case Undo _ ->
                standsAgainst(parts, room, wish, context)
                        .map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(new Undone(seqs(wish))));
            case Redo _ ->
                standsAgainst(parts, room, wish, context)
                        .map(Decision::refuse)
                        .orElseGet(() -> Decision.accept(new Redone(seqs(wish))));
        };
    }

    private static List<Long> seqs(List<Happened> wish) {
        return wish.stream().map(one -> one.stamp().seq()).toList();
    }

    private static Optional<Rejection> standsAgainst(
            Parts parts, RoomState room, List<Happened> wish, Context context) {
        return locked(room, wish, context)
                .or(() -> wish.stream()
                        .flatMap(one -> never(parts, room, one).stream())
                        .findFirst())
                .or(() -> builtOn(parts, room, wish))
                .or(() -> parts.retell(room, wish).standsAgainst());
    }

    private static Optional<Rejection> locked(RoomState room, List<Happened> wish, Context context) {
        return wish.stream()
                .filter(one -> context.role()
                        .filter(role -> Locks.isLocked(room, one.part(), role))
                        .isPresent())
                .findFirst()
                .map(one -> Rejection.rule("room.locked"));
    }

    private static Optional<Rejection> never(Parts parts, RoomState room, Happened one) {
        return parts.reversal(room, one) instanceof Reversal.Never(var why) ? Optional.of(why) : Optional.empty();
    }

    /** Whether something that stands speaks of a thing that this wish made, goes on from it, or wrote on in its text. */
    private static Optional<Rejection> builtOn(Parts parts, RoomState room, List<Happened> wish) {
        var made = made(room, wish);
        var steps = wish.stream()
                .filter(one -> parts.reversal(room, one) instanceof Reversal.Latest)
                .toList();
        var texts = wish.stream()
                .flatMap(one -> Mentions.text(one.event()).stream())
                .collect(Collectors.toSet());
        return since(room, wish).stream()
                .filter(later -> meets(later, made)
                        || Mentions.text(later.event()).filter(texts::contains).isPresent()
                        || steps.stream().anyMatch(step -> goesOn(step, later)))
                .findFirst()
                .map(UndoRules::builtOn);
    }

    /** Never who did something secret, nor what. */
    static Rejection builtOn(Happened later) {
        return later.event() instanceof SecretEvent
                ? Rejection.rule("room.undo.in-use")
                : Rejection.rule("room.undo.built-on", later.entry());
    }

    private static List<Happened> since(RoomState room, List<Happened> wish) {
        var gone = room.state(TakenBack.class);
        var past = room.past().events();
        return past.subList((int) wish.getLast().stamp().seq(), past.size()).stream()
                .filter(later -> !gone.contains(later))
                .toList();
    }

    private static Set<UUID> made(RoomState room, List<Happened> wish) {
        var made = new HashSet<UUID>();
        wish.forEach(one -> made.addAll(Mentions.ids(one.event())));
        room.past()
                .events()
                .subList(0, (int) wish.getFirst().stamp().seq() - 1)
                .forEach(earlier -> made.removeAll(Mentions.ids(earlier.event())));
        return made;
    }

    private static boolean meets(Happened later, Set<UUID> things) {
        return !Collections.disjoint(Mentions.ids(later.event()), things);
    }

    private static boolean goesOn(Happened step, Happened later) {
        return later.part().equals(step.part()) && meets(later, Mentions.ids(step.event()));
    }
}
