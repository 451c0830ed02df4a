package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkCommand.EditInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.EditInterviewText;
import dev.beachhead.fieldwork.FieldWorkCommand.ForInterviews;
import dev.beachhead.fieldwork.FieldWorkCommand.LinkEvidence;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveInterview;
import dev.beachhead.fieldwork.FieldWorkCommand.UnlinkEvidence;
import dev.beachhead.fieldwork.FieldWorkEvent.ContactMoved;
import dev.beachhead.fieldwork.FieldWorkEvent.EvidenceLinked;
import dev.beachhead.fieldwork.FieldWorkEvent.EvidenceUnlinked;
import dev.beachhead.fieldwork.FieldWorkEvent.InterviewEdited;
import dev.beachhead.fieldwork.FieldWorkEvent.InterviewRecorded;
import dev.beachhead.fieldwork.FieldWorkEvent.InterviewRemoved;
import dev.beachhead.fieldwork.FieldWorkEvent.InterviewTextEdited;
import dev.beachhead.room.Context;
import dev.beachhead.room.Decision;
import dev.beachhead.room.Event;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.TextEdit;
import dev.beachhead.room.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Optional;

/** What may be written down of an interview, and what it may be linked to. */
final class InterviewRules {
    /** Nobody was interviewed before this about a market of today; a day before it is a slip of the finger. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    private InterviewRules() {}

    static Decision decide(RoomState room, ForInterviews command, Context context) {
        var work = room.state(FieldWork.class);
        return switch (command) {
            case RecordInterview record -> record(room, record, context);
            case EditInterview(var id, var sheet) -> edit(room, id, sheet, context);
            case EditInterviewText edit -> edit(work, edit);
            case RemoveInterview(var id) ->
                work.interview(id).isEmpty() ? Decision.accept() : Decision.accept(new InterviewRemoved(id));
            case LinkEvidence link -> link(work, link);
            case UnlinkEvidence(var id, var statement) ->
                work.links().of(id).containsKey(statement)
                        ? Decision.accept(new EvidenceUnlinked(id, statement))
                        : Decision.accept();
        };
    }

    private static Decision record(RoomState room, RecordInterview command, Context context) {
        var work = room.state(FieldWork.class);
        if (work.interview(command.interview()).isPresent()) return Decision.accept();
        if (work.interviews().size() >= FieldWork.MOST_INTERVIEWS)
            return Decision.refuse("fieldwork.too-many-interviews", FieldWork.MOST_INTERVIEWS);
        var sheet = clean(work, command.sheet());
        var notes = Texts.clean(command.notes());
        var quotes = Texts.clean(command.quotes());
        var wrong = wrong(room, sheet, context)
                .or(() -> FieldWorkRules.tooLong("notes", notes, Interview.LONGEST_NOTES))
                .or(() -> FieldWorkRules.tooLong("quotes", quotes, Interview.LONGEST_QUOTES));
        if (wrong.isPresent()) return wrong.get();
        var events = new ArrayList<Event>();
        events.add(new InterviewRecorded(command.interview(), sheet, notes, quotes));
        sheet.contact()
                .flatMap(work::contact)
                .filter(InterviewRules::isNotMet)
                .ifPresent(met -> events.add(new ContactMoved(met.id(), Standing.MET)));
        return new Decision.Accepted(events);
    }

    private static Decision edit(RoomState room, InterviewId id, InterviewSheet wanted, Context context) {
        var work = room.state(FieldWork.class);
        var interview = work.interview(id);
        if (interview.isEmpty()) return gone();
        var sheet = clean(work, wanted);
        if (sheet.equals(interview.get().sheet())) return Decision.accept();
        return wrong(room, sheet, context).orElseGet(() -> Decision.accept(new InterviewEdited(id, sheet)));
    }

    private static Decision edit(FieldWork work, EditInterviewText command) {
        var interview = work.interview(command.interview());
        if (interview.isEmpty()) return gone();
        var which = command.which();
        return new TextEdit(command.base(), command.text())
                .of(
                        which.key(),
                        interview.get().text(which).text(),
                        Interview.longest(which),
                        merged -> new InterviewTextEdited(command.interview(), which, merged.text(), merged.overlap()));
    }

    private static Decision link(FieldWork work, LinkEvidence command) {
        if (work.interview(command.interview()).isEmpty()) return gone();
        var link = Optional.ofNullable(work.links().of(command.interview()).get(command.statement()));
        if (link.filter(now -> now.side() == command.side()).isPresent()) return Decision.accept();
        return Decision.accept(new EvidenceLinked(command.interview(), command.statement(), command.side()));
    }

    private static boolean isNotMet(Contact contact) {
        return switch (contact.standing()) {
            case TO_CONTACT, CONTACTED, AGREED, DECLINED -> true;
            case MET, REFERRED_US_ON -> false;
        };
    }

    /** The contact, if it is still on the list; else the only one with that name. */
    private static InterviewSheet clean(FieldWork work, InterviewSheet sheet) {
        var person = Texts.cleanLine(sheet.person());
        var contact = sheet.contact().filter(id -> work.contact(id).isPresent());
        return sheet.of(person, contact.or(() -> namesake(work, person)));
    }

    private static Optional<ContactId> namesake(FieldWork work, String person) {
        var name = Texts.folded(person);
        var found = work.contacts().values().stream()
                .filter(contact -> Texts.folded(contact.sheet().name()).equals(name))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }

    private static Optional<Decision> wrong(RoomState room, InterviewSheet sheet, Context context) {
        var name = FieldWorkRules.wrongName("person", sheet.person());
        if (name.isPresent()) return name;
        // a day ahead of the server's: it may be tomorrow already where the interviewer is
        var latest = LocalDate.ofInstant(context.now(), ZoneOffset.UTC).plusDays(1);
        if (sheet.day().isBefore(FIRST_DAY) || sheet.day().isAfter(latest))
            return Optional.of(Decision.invalid("day", "fieldwork.day-out-of-range"));
        boolean known = sheet.market().isEmpty()
                || FieldMarkets.market(room, sheet.market().get()).isPresent();
        return known ? Optional.empty() : Optional.of(Decision.invalid("market", "fieldwork.no-such-market"));
    }

    private static Decision gone() {
        return Decision.refuse("fieldwork.no-such-interview");
    }
}
