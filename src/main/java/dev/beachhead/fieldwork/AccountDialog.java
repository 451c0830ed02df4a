package dev.beachhead.fieldwork;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccount;
import dev.beachhead.fieldwork.FieldWorkCommand.EditAccountNotes;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.SharedField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is noted of one key account. */
final class AccountDialog extends Dialog {
    private static final String ITEM = "account:";

    private final Desk desk;
    private final AccountId id;

    AccountDialog(Desk desk, AccountId id) {
        this.desk = desk;
        this.id = id;
        setHeaderTitle(getTranslation("fieldwork.account.edit"));
        setWidth("min(560px, 96vw)");
        getFooter().add(new Action("close-account", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
        desk.room().state(FieldWork.class).account(id).ifPresent(this::fill);
    }

    /** Of which account notes are written under an item's key; empty for the key of something else. */
    static Optional<AccountId> of(String item) {
        return item.startsWith(ITEM) ? AccountId.parse(item.substring(ITEM.length())) : Optional.empty();
    }

    private void fill(Account account) {
        var sheet = account.sheet();
        var name = new DirectField(
                desk,
                "field-account-name",
                "text",
                getTranslation("fieldwork.account.name"),
                typed -> change(now -> new AccountSheet(typed, now.contact(), now.next())));
        name.show(sheet.name());
        var next = new DirectField(
                desk,
                "field-account-next",
                "date",
                getTranslation("fieldwork.contact.next"),
                typed -> change(now -> new AccountSheet(now.name(), now.contact(), InterviewEntry.day(typed))));
        next.show(sheet.next().map(LocalDate::toString).orElse(""));
        var contact = new Select("account-contact");
        ContactPanel.offerPeople(desk.room().state(FieldWork.class), contact, ContactId.next(), this);
        contact.show(sheet.contact().map(ContactId::toString).orElse(""));
        contact.onChoice(value -> change(now -> new AccountSheet(now.name(), ContactId.parse(value), now.next()))
                .map(desk::say)
                .ifPresent(desk::notice));
        var label = new NativeLabel(getTranslation("fieldwork.account.contact"));
        label.setFor(contact);
        var hint = new Paragraph(getTranslation("fieldwork.account.contact.hint"));
        hint.addClassName("hint");
        var person = new Div(label, contact, hint);
        person.addClassName("field");
        var notes = new SharedField(
                desk,
                ITEM + id,
                "field-account-notes",
                getTranslation("fieldwork.entry.notes"),
                (base, typed) -> desk.attempt(new EditAccountNotes(id, base, typed)));
        notes.rows(3).render(account.notes(), desk.viewer());
        var body = new Div(name, person, next, notes);
        body.addClassName("stack");
        add(body);
    }

    private Optional<Rejection> change(UnaryOperator<AccountSheet> how) {
        return desk.room()
                .state(FieldWork.class)
                .account(id)
                .flatMap(one -> desk.attempt(new EditAccount(id, how.apply(one.sheet()))));
    }
}
