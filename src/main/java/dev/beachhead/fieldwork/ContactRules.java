package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkCommand.AddContact;
import dev.beachhead.fieldwork.FieldWorkCommand.EditContact;
import dev.beachhead.fieldwork.FieldWorkCommand.ForContacts;
import dev.beachhead.fieldwork.FieldWorkCommand.ImportContacts;
import dev.beachhead.fieldwork.FieldWorkCommand.MoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveContact;
import dev.beachhead.fieldwork.FieldWorkCommand.SetGoal;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactAdded;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactEdited;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactMoved;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactRemoved;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactsImported;
import dev.beachhead.fieldwork.FieldWorkEvent.GoalDropped;
import dev.beachhead.fieldwork.FieldWorkEvent.GoalSet;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Who may be put on the list of people to talk to, and the goals. */
final class ContactRules {
    private ContactRules() {}

    static Decision decide(FieldWork work, ForContacts command) {
        return switch (command) {
            case AddContact(var contact) -> add(work, contact);
            case ImportContacts(var contacts) -> importAll(work, contacts);
            case EditContact(var id, var sheet) -> edit(work, id, sheet);
            case MoveContact(var id, var to) -> move(work, id, to);
            case RemoveContact(var id) ->
                work.contact(id).isEmpty() ? Decision.accept() : Decision.accept(new ContactRemoved(id));
            case SetGoal(var goal) -> set(work, goal);
        };
    }

    private static Decision add(FieldWork work, NewContact wanted) {
        if (work.contact(wanted.id()).isPresent()) return Decision.accept();
        if (work.contacts().size() >= FieldWork.MOST_CONTACTS) return full();
        var contact = new NewContact(wanted.id(), clean(work, wanted.sheet()), wanted.standing());
        var wrong = wrong(contact.sheet());
        if (wrong.isPresent()) return wrong.get();
        var events = new ArrayList<Event>();
        events.add(new ContactAdded(contact));
        contact.sheet().referredBy().flatMap(work::contact).ifPresent(by -> {
            if (by.standing() != Standing.REFERRED_US_ON)
                events.add(new ContactMoved(by.id(), Standing.REFERRED_US_ON));
        });
        return new Decision.Accepted(events);
    }

    private static Decision importAll(FieldWork work, List<NewContact> wanted) {
        if (wanted.isEmpty()) return Decision.refuse("fieldwork.import-empty");
        if (wanted.size() > ContactCsv.MOST_ROWS)
            return Decision.refuse("fieldwork.import-too-many", ContactCsv.MOST_ROWS, wanted.size());
        if (wanted.stream().allMatch(one -> work.contact(one.id()).isPresent())) return Decision.accept();
        if (work.contacts().size() + wanted.size() > FieldWork.MOST_CONTACTS) return full();
        var names = names(work);
        var taken = new ArrayList<NewContact>();
        for (var one : wanted) {
            var contact = new NewContact(one.id(), clean(work, one.sheet()), one.standing());
            var wrong = wrong(contact.sheet());
            if (wrong.isPresent()) return wrong.get();
            if (work.contact(one.id()).isPresent()
                    || !names.add(Texts.folded(contact.sheet().name())))
                return Decision.refuse("fieldwork.import-known", contact.sheet().name());
            taken.add(contact);
        }
        return Decision.accept(new ContactsImported(taken));
    }

    /** The names on the list, so as two that are the same are equal. */
    static HashSet<String> names(FieldWork work) {
        var names = new HashSet<String>();
        work.contacts()
                .values()
                .forEach(one -> names.add(Texts.folded(one.sheet().name())));
        return names;
    }

    private static Decision edit(FieldWork work, ContactId id, ContactSheet wanted) {
        var contact = work.contact(id);
        if (contact.isEmpty()) return gone();
        var sheet = clean(work, wanted);
        if (sheet.equals(contact.get().sheet())) return Decision.accept();
        if (sheet.referredBy().filter(id::equals).isPresent())
            return Decision.invalid("referred-by", "fieldwork.referred-by-self");
        return wrong(sheet).orElseGet(() -> Decision.accept(new ContactEdited(id, sheet)));
    }

    private static Decision move(FieldWork work, ContactId id, Standing to) {
        var contact = work.contact(id);
        if (contact.isEmpty()) return gone();
        return contact.get().standing() == to ? Decision.accept() : Decision.accept(new ContactMoved(id, to));
    }

    private static Decision set(FieldWork work, Goal goal) {
        if (goal.count() < 0 || goal.count() > Goal.MOST)
            return Decision.invalid("goal", "fieldwork.goal-out-of-range", Goal.MOST, goal.count());
        var now = Optional.ofNullable(work.goals().get(goal.kind()));
        if (goal.count() == 0) return now.isEmpty() ? Decision.accept() : Decision.accept(new GoalDropped(goal.kind()));
        return now.filter(goal::equals).isPresent() ? Decision.accept() : Decision.accept(new GoalSet(goal));
    }

    /** Somebody who referred the team on and left the list since is no longer named. */
    private static ContactSheet clean(FieldWork work, ContactSheet sheet) {
        return new ContactSheet(
                Texts.cleanLine(sheet.name()),
                sheet.metVia(),
                sheet.next(),
                sheet.referredBy().filter(by -> work.contact(by).isPresent()),
                Texts.cleanLine(sheet.note()));
    }

    private static Optional<Decision> wrong(ContactSheet sheet) {
        return FieldWorkRules.wrongName("person", sheet.name())
                .or(() -> FieldWorkRules.tooLong("note", sheet.note(), ContactSheet.LONGEST_NOTE));
    }

    private static Decision full() {
        return Decision.refuse("fieldwork.too-many-contacts", FieldWork.MOST_CONTACTS);
    }

    private static Decision gone() {
        return Decision.refuse("fieldwork.no-such-contact");
    }
}
