package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.fieldwork.FieldWorkCommand.AddContact;
import dev.beachhead.fieldwork.FieldWorkCommand.EditContact;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveContact;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Listing;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One person to talk to, and whom they sent the team on to. */
final class ContactPanel extends Aside {
    private final Desk desk;
    private final ContactId id;
    private final H2 title = new H2();
    private final DirectField name;
    private final DirectField note;
    private final DirectField next;
    private final Select met = new Select("contact-met");
    private final Select by = new Select("contact-by");
    private final Choice<Standing> standing;
    private final Field referred;
    private final Paragraph named = new Paragraph();
    private final Div tools = new Div();

    ContactPanel(Desk desk, ContactId id, Runnable close) {
        this.desk = desk;
        this.id = id;
        addClassNames("card", "fw-panel");
        getElement()
                .setAttribute("data-testid", "contact-panel")
                .setAttribute("aria-label", getTranslation("fieldwork.contact.open"));
        title.getElement().setAttribute("tabindex", "-1");
        var top = new Div(title, new Action("close-contact", getTranslation("ui.close"), Action.Weight.QUIET, close));
        top.addClassName("panel-top");
        standing = new Choice<>(
                "standing",
                getTranslation("fieldwork.contact.standing"),
                List.of(Standing.values()),
                Standing::key,
                value -> getTranslation("fieldwork.standing." + value.key()),
                value -> desk.send(new MoveContact(id, value)));
        name = field(
                "field-contact-name",
                "text",
                "fieldwork.contact.name",
                (sheet, typed) -> Optional.of(
                        new ContactSheet(typed, sheet.metVia(), sheet.next(), sheet.referredBy(), sheet.note())));
        note = field(
                "field-contact-note",
                "text",
                "fieldwork.contact.note",
                (sheet, typed) -> Optional.of(
                        new ContactSheet(sheet.name(), sheet.metVia(), sheet.next(), sheet.referredBy(), typed)));
        next = field(
                "field-contact-next",
                "date",
                "fieldwork.contact.next",
                (sheet, typed) -> Optional.of(withNext(sheet, InterviewEntry.day(typed))));
        met.offer(PeoplePart.metVia(this));
        met.onChoice(value -> change(sheet -> new ContactSheet(
                sheet.name(), PeoplePart.metVia(value), sheet.next(), sheet.referredBy(), sheet.note())));
        by.onChoice(value -> change(sheet ->
                new ContactSheet(sheet.name(), sheet.metVia(), sheet.next(), ContactId.parse(value), sheet.note())));
        referred = new Field("field-referred", getTranslation("fieldwork.referral.add"))
                .hint(getTranslation("fieldwork.referral.question"))
                .onEnter(this::addReferred);
        named.addClassName("fine");
        tools.add(
                referred,
                new Action(
                        "add-referred",
                        getTranslation("fieldwork.contact.add"),
                        Action.Weight.NORMAL,
                        this::addReferred),
                new Action(
                        "remove-contact",
                        getTranslation("fieldwork.contact.remove"),
                        Action.Weight.DANGER,
                        this::remove));
        tools.addClassNames("stack", "fw-tools");
        var label = new Div(getTranslation("fieldwork.contact.standing"));
        label.addClassName("label");
        add(top, name, new Div(label, standing), next, labelled("fieldwork.contact.met", met));
        add(labelled("fieldwork.contact.by", by), note, new H3(getTranslation("fieldwork.referral")), named, tools);
    }

    ContactId contact() {
        return id;
    }

    void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    void render(RoomState room, Viewer viewer) {
        var work = room.state(FieldWork.class);
        var found = work.contact(id);
        if (found.isEmpty()) return;
        var sheet = found.get().sheet();
        Words.show(title, sheet.name());
        name.show(sheet.name());
        note.show(sheet.note());
        next.show(sheet.next().map(LocalDate::toString).orElse(""));
        standing.show(Optional.of(found.get().standing()));
        met.show(sheet.metVia().key());
        offerPeople(work, by, id, this);
        by.show(sheet.referredBy().map(ContactId::toString).orElse(""));
        var others = work.people().stream()
                .filter(one -> one.sheet().referredBy().filter(id::equals).isPresent())
                .map(one -> one.sheet().name())
                .toList();
        Words.show(
                named,
                others.isEmpty()
                        ? getTranslation("fieldwork.referral.none")
                        : getTranslation("fieldwork.referral.named", Listing.of(others, getLocale())));
        boolean works = viewer.works();
        tools.setVisible(works);
        standing.setEnabled(works);
        met.setEnabled(works);
        by.setEnabled(works);
        name.setReadOnly(!works);
        note.setReadOnly(!works);
        next.setReadOnly(!works);
    }

    /** Everybody on the list but one, to choose from. */
    static void offerPeople(FieldWork work, Select select, ContactId but, com.vaadin.flow.component.Component reader) {
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", reader.getTranslation("fieldwork.contact.nobody")));
        work.people().stream()
                .filter(one -> !one.id().equals(but))
                .forEach(one -> options.add(
                        new Select.Option(one.id().toString(), one.sheet().name())));
        select.offer(options);
    }

    private static ContactSheet withNext(ContactSheet sheet, Optional<LocalDate> day) {
        return new ContactSheet(sheet.name(), sheet.metVia(), day, sheet.referredBy(), sheet.note());
    }

    private void addReferred() {
        referred.clear();
        var sheet = new ContactSheet(referred.value(), MetVia.CHAIN_REFERRAL, Optional.empty(), Optional.of(id), "");
        var refusal = desk.attempt(new AddContact(new NewContact(ContactId.next(), sheet, Standing.TO_CONTACT)));
        refusal.map(desk::say).ifPresent(referred::refuse);
        if (refusal.isEmpty()) referred.value("");
    }

    private void remove() {
        new Confirm(getTranslation("fieldwork.contact.remove"))
                .text(getTranslation("fieldwork.contact.remove.text"))
                .action("confirm-remove", getTranslation("fieldwork.remove"), Action.Weight.DANGER, () -> {
                    desk.send(new RemoveContact(id));
                    return Confirm.Result.DONE;
                })
                .open();
    }

    /** What a typed value makes of the sheet. */
    @FunctionalInterface
    private interface Typed {
        Optional<ContactSheet> into(ContactSheet sheet, String typed);
    }

    private DirectField field(String field, String type, String label, Typed typed) {
        return new DirectField(
                desk,
                field,
                type,
                getTranslation(label),
                text -> desk.room()
                        .state(FieldWork.class)
                        .contact(id)
                        .flatMap(one -> typed.into(one.sheet(), text))
                        .flatMap(sheet -> desk.attempt(new EditContact(id, sheet))));
    }

    private void change(UnaryOperator<ContactSheet> how) {
        desk.room()
                .state(FieldWork.class)
                .contact(id)
                .flatMap(one -> desk.attempt(new EditContact(id, how.apply(one.sheet()))))
                .map(desk::say)
                .ifPresent(desk::notice);
    }

    private Div labelled(String key, Select select) {
        var label = new NativeLabel(getTranslation(key));
        label.setFor(select);
        var block = new Div(label, select);
        block.addClassName("field");
        return block;
    }
}
