package dev.beachhead.brainstorm;

import com.vaadin.flow.component.UI;
import dev.beachhead.brainstorm.BrainstormCommand.AddGroup;
import dev.beachhead.brainstorm.BrainstormCommand.RenameGroup;
import dev.beachhead.room.Command;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import java.util.Optional;
import java.util.function.Supplier;

/** A group's name. */
final class GroupDialog {
    private final Desk desk;
    private final Field name = new Field("field-group-name", t("brainstorm.group.name"));

    GroupDialog(Desk desk) {
        this.desk = desk;
    }

    /** @param first a note that goes into the new group at once */
    void add(Optional<NoteId> first) {
        var id = GroupId.next();
        open(t("brainstorm.group.add"), () -> new AddGroup(id, name.value(), first));
    }

    void rename(NoteGroup group) {
        name.value(group.name());
        open(t("brainstorm.group.rename"), () -> new RenameGroup(group.id(), name.value()));
    }

    private void open(String title, Supplier<Command> command) {
        var dialog = new Confirm(title).with(name);
        Confirm.Press press = () -> {
            name.clear();
            var refusal = desk.attempt(command.get());
            refusal.ifPresent(name::refuse);
            return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
        };
        dialog.action("save-group", t("ui.save"), Action.Weight.PRIMARY, press);
        name.onEnter(() -> dialog.pressed(press));
        dialog.open();
        name.focus();
    }

    private static String t(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
