package dev.beachhead.ui;

import com.vaadin.flow.component.UI;
import dev.beachhead.people.Doors;
import dev.beachhead.people.People;
import dev.beachhead.people.PeopleCommand;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Rejection;
import java.util.Optional;

/** What a facilitator does with a whole workshop: rename it, end it, open it again, delete it. */
final class WorkshopActions {
    private final Desk desk;
    private final Doors doors;
    private final Runnable toStart;

    WorkshopActions(Desk desk, Doors doors, Runnable toStart) {
        this.desk = desk;
        this.doors = doors;
        this.toStart = toStart;
    }

    void addTo(CardMenu menu) {
        menu.item("rename-workshop", t("ui.workshop.rename"), this::rename);
        if (people().isOpen()) menu.item("end-workshop", t("ui.workshop.end"), this::end);
        else menu.item("reopen-workshop", t("ui.workshop.reopen"), () -> desk.send(new PeopleCommand.ReopenWorkshop()));
        if (people().isSeatOf(desk.viewer().id()))
            menu.danger("delete-workshop", t("ui.workshop.delete"), this::delete);
    }

    private void rename() {
        var title = new Field("field-title", t("ui.workshop.title")).value(people().title());
        var dialog = new Confirm(t("ui.workshop.rename")).with(title);
        Confirm.Press press = () -> answer(title, desk.attempt(new PeopleCommand.RenameWorkshop(title.value())));
        dialog.action("rename-workshop", t("ui.save"), Action.Weight.PRIMARY, press);
        title.onEnter(() -> dialog.pressed(press));
        dialog.open();
        title.focus();
    }

    private void end() {
        new Confirm(t("ui.workshop.end"))
                .text(t("ui.workshop.end.text"))
                .action("end-workshop", t("ui.workshop.end"), Action.Weight.PRIMARY, () -> {
                    desk.send(new PeopleCommand.EndWorkshop());
                    return Confirm.Result.DONE;
                })
                .open();
    }

    private void delete() {
        var typed = new Field("field-typed-title", t("ui.workshop.delete.type", people().title()));
        var workshop = desk.room().workshop();
        new Confirm(t("ui.workshop.delete"))
                .text(t("ui.workshop.delete.text"))
                .with(typed)
                .action("delete-workshop", t("ui.workshop.delete"), Action.Weight.DANGER, () -> {
                    var result = answer(
                            typed,
                            doors.delete(workshop, new Actor(desk.viewer().id()), typed.value()));
                    if (result == Confirm.Result.DONE) toStart.run();
                    return result;
                })
                .open();
        typed.focus();
    }

    private static Confirm.Result answer(Field field, Optional<Rejection> refusal) {
        refusal.ifPresent(field::refuse);
        return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
    }

    private People people() {
        return desk.room().state(People.class);
    }

    private static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
