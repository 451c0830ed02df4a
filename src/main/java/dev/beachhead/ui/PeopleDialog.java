package dev.beachhead.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.people.People;
import dev.beachhead.people.PeopleCommand;
import dev.beachhead.people.Person;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Role;
import java.util.Locale;

/** Who is in the workshop, and what a facilitator does about it. */
final class PeopleDialog extends Dialog {
    private final Desk desk;
    private final UnorderedList list = new UnorderedList();
    private final Reconciler<Face, ListItem> rows =
            new Reconciler<>(face -> face.person().id().toString(), face -> new ListItem(), this::draw);

    /** What a row shows. A row that is not drawn again keeps its open menu while others come and go. */
    private record Face(Person person, String standing, boolean hasMenu) {}

    PeopleDialog(Desk desk) {
        this.desk = desk;
        setHeaderTitle(getTranslation("ui.people"));
        setWidth("min(560px, 96vw)");
        list.addClassName("people");
        add(list);
        getFooter().add(new Action("close-people", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
        draw();
    }

    private People people() {
        return desk.room().state(People.class);
    }

    /** Draws everybody as they are now. */
    void draw() {
        rows.sync(list, people().everyone().stream().map(this::face).toList());
    }

    private Face face(Person person) {
        boolean self = person.id().equals(desk.viewer().id());
        return new Face(person, standing(person), self || desk.viewer().role() == Role.FACILITATOR);
    }

    private void draw(ListItem row, Face face) {
        var person = face.person();
        var avatar = new Span(person.initials());
        avatar.addClassName("av");
        avatar.getElement()
                .setAttribute("data-person", Integer.toString(person.colour()))
                .setAttribute("aria-hidden", "true");
        var name = new Span(person.name());
        name.addClassName("grow");
        name.getElement().setAttribute("dir", "auto");
        row.getElement().setAttribute("data-testid", "person");
        row.removeAll();
        row.add(avatar, name, new Chip(face.standing(), person.isPresent() ? Chip.Tone.PLAIN : Chip.Tone.BAD));
        if (face.hasMenu()) row.add(more(person));
    }

    private String standing(Person person) {
        if (!person.isPresent()) return getTranslation("ui.people.removed");
        if (people().isSeatOf(person.id())) return getTranslation("ui.people.seat");
        return getTranslation("ui.role." + person.role().name().toLowerCase(Locale.ROOT));
    }

    private NativeButton more(Person person) {
        var more = new NativeButton("⋯");
        more.addClassNames("btn", "icon", "quiet");
        more.getElement()
                .setAttribute("aria-label", getTranslation("ui.people.menu", person.name()))
                .setAttribute("data-testid", "person-menu");
        more.addClickListener(event -> openMenu(more, person));
        return more;
    }

    private void openMenu(NativeButton target, Person person) {
        var menu = new CardMenu(target, getTranslation("ui.people.menu", person.name()), target::focus);
        menu.item("rename", getTranslation("ui.people.rename"), () -> rename(person));
        if (desk.viewer().role() == Role.FACILITATOR) addLeading(menu, person);
        menu.open();
    }

    private void addLeading(CardMenu menu, Person person) {
        var id = person.id();
        boolean seat = people().isSeatOf(id);
        if (!person.isPresent()) {
            menu.item("readmit", getTranslation("ui.people.readmit"), () -> send(new PeopleCommand.Readmit(id)));
            return;
        }
        if (person.role() == Role.PARTICIPANT)
            menu.item(
                    "make-facilitator",
                    getTranslation("ui.people.make"),
                    () -> send(new PeopleCommand.MakeFacilitator(id)));
        if (person.role() == Role.FACILITATOR && !seat)
            menu.item(
                    "dismiss-facilitator",
                    getTranslation("ui.people.dismiss"),
                    () -> send(new PeopleCommand.DismissFacilitator(id)));
        if (people().isSeatOf(desk.viewer().id()) && !seat)
            menu.item("hand-over", getTranslation("ui.people.hand-over"), () -> send(new PeopleCommand.HandOver(id)));
        if (!seat) menu.danger("remove", getTranslation("ui.people.remove"), () -> send(new PeopleCommand.Remove(id)));
    }

    private void rename(Person person) {
        var name = new Field("field-name", getTranslation("ui.people.name")).value(person.name());
        var dialog = new Confirm(getTranslation("ui.people.rename")).with(name);
        Confirm.Press press = () -> renamed(person.id(), name);
        dialog.action("rename", getTranslation("ui.save"), Action.Weight.PRIMARY, press);
        name.onEnter(() -> dialog.pressed(press));
        dialog.open();
        name.focus();
    }

    private Confirm.Result renamed(ParticipantId id, Field name) {
        var refusal = desk.attempt(new PeopleCommand.Rename(id, name.value()));
        refusal.ifPresent(name::refuse);
        return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
    }

    private void send(PeopleCommand command) {
        desk.send(command);
    }
}
