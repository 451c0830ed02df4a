package dev.beachhead.brainstorm;

import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.GroupCommand;
import dev.beachhead.brainstorm.BrainstormCommand.RemoveGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RenameGroup;
import dev.beachhead.brainstorm.BrainstormEvent.GroupAdded;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRemoved;
import dev.beachhead.brainstorm.BrainstormEvent.GroupRenamed;
import dev.beachhead.brainstorm.BrainstormEvent.NoteMoved;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.OrderKey;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.Optional;

/** What may happen to the groups of notes. */
final class GroupRules {
    private GroupRules() {}

    static Decision decide(Brainstorm brainstorm, GroupCommand command, Context context) {
        return switch (command) {
            case AddGroup add -> add(brainstorm, add, context);
            case RenameGroup(var id, var name) -> rename(brainstorm, id, Texts.cleanLine(name));
            case RemoveGroup(var id) -> remove(brainstorm, id);
        };
    }

    static Decision noSuchGroup() {
        return Decision.refuse("brainstorm.no-such-group");
    }

    private static Decision add(Brainstorm brainstorm, AddGroup command, Context context) {
        var name = Texts.cleanLine(command.name());
        var first = command.first();
        if (first.isPresent() && brainstorm.note(first.get(), context.who()).isEmpty()) return NoteRules.noSuchNote();
        if (brainstorm.groups().containsKey(command.group())) return Decision.accept();
        var wrong = wrong(brainstorm, command.group(), name);
        if (wrong.isPresent()) return wrong.get();
        if (brainstorm.groups().size() >= Brainstorm.MOST_GROUPS)
            return Decision.refuse("brainstorm.too-many-groups", Brainstorm.MOST_GROUPS);
        var orders = brainstorm.groupsInOrder().stream().map(NoteGroup::order).toList();
        var added = new GroupAdded(command.group(), name, OrderKey.at(orders, orders.size()));
        var inside = OrderKey.between(Optional.empty(), Optional.empty());
        return first.map(note -> Decision.accept(added, new NoteMoved(note, Optional.of(command.group()), inside)))
                .orElseGet(() -> Decision.accept(added));
    }

    private static Decision rename(Brainstorm brainstorm, GroupId id, String name) {
        var group = brainstorm.group(id);
        if (group.isEmpty()) return noSuchGroup();
        var wrong = wrong(brainstorm, id, name);
        if (wrong.isPresent()) return wrong.get();
        if (group.get().name().equals(name)) return Decision.accept();
        return Decision.accept(new GroupRenamed(id, name));
    }

    private static Decision remove(Brainstorm brainstorm, GroupId id) {
        if (!brainstorm.groups().containsKey(id)) return noSuchGroup();
        var outside = new ArrayList<>(brainstorm.notes().in(Optional.empty()).stream()
                .map(Note::order)
                .toList());
        var moved = new ArrayList<Placed>();
        for (var note : brainstorm.notes().in(Optional.of(id))) {
            var order = OrderKey.at(outside, outside.size());
            outside.add(order);
            moved.add(new Placed(note.id(), order));
        }
        return Decision.accept(new GroupRemoved(id, moved));
    }

    private static Optional<Decision> wrong(Brainstorm brainstorm, GroupId id, String name) {
        int length = Texts.length(name);
        if (Texts.folded(name).isEmpty())
            return Optional.of(Decision.invalid("group-name", "brainstorm.group-name-empty"));
        if (length > Brainstorm.LONGEST_GROUP_NAME)
            return Optional.of(Decision.invalid(
                    "group-name", "brainstorm.group-name-too-long", Brainstorm.LONGEST_GROUP_NAME, length));
        return brainstorm.groups().values().stream()
                .filter(group -> !group.id().equals(id))
                .filter(group -> Texts.folded(group.name()).equals(Texts.folded(name)))
                .findFirst()
                .map(group -> Decision.invalid("group-name", "brainstorm.group-name-taken", group.name()));
    }
}
