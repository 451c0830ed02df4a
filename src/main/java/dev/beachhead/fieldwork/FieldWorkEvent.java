package dev.beachhead.fieldwork;

import dev.beachhead.room.Event;
import dev.beachhead.room.Statement;
import java.util.List;

/** What happened outside the building, and what the team made of it. */
public sealed interface FieldWorkEvent extends Event {

    record ContactAdded(NewContact contact) implements FieldWorkEvent {}

    record ContactsImported(List<NewContact> contacts) implements FieldWorkEvent {
        public ContactsImported {
            contacts = List.copyOf(contacts);
        }
    }

    record ContactEdited(ContactId contact, ContactSheet sheet) implements FieldWorkEvent {}

    record ContactMoved(ContactId contact, Standing to) implements FieldWorkEvent {}

    record ContactRemoved(ContactId contact) implements FieldWorkEvent {}

    record GoalSet(Goal goal) implements FieldWorkEvent {}

    record GoalDropped(GoalKind kind) implements FieldWorkEvent {}

    record InterviewRecorded(InterviewId interview, InterviewSheet sheet, String notes, String quotes)
            implements FieldWorkEvent {}

    record InterviewEdited(InterviewId interview, InterviewSheet sheet) implements FieldWorkEvent {}

    record InterviewTextEdited(InterviewId interview, InterviewText which, String text, boolean overlap)
            implements FieldWorkEvent {}

    record InterviewRemoved(InterviewId interview) implements FieldWorkEvent {}

    record EvidenceLinked(InterviewId interview, Statement statement, Side side) implements FieldWorkEvent {}

    record EvidenceUnlinked(InterviewId interview, Statement statement) implements FieldWorkEvent {}

    record ExperimentPlanned(ExperimentId experiment, Statement hypothesis, Plan plan) implements FieldWorkEvent {}

    record PlanChanged(ExperimentId experiment, Plan plan) implements FieldWorkEvent {}

    record ResultRecorded(ExperimentId experiment, Figure value, String note) implements FieldWorkEvent {}

    record ResultRemoved(ExperimentId experiment) implements FieldWorkEvent {}

    record ExperimentRemoved(ExperimentId experiment) implements FieldWorkEvent {}

    record AccountAdded(AccountId account, String name) implements FieldWorkEvent {}

    record AccountEdited(AccountId account, AccountSheet sheet) implements FieldWorkEvent {}

    record AccountNotesEdited(AccountId account, String text, boolean overlap) implements FieldWorkEvent {}

    record AccountMoved(AccountId account, AccountStep to) implements FieldWorkEvent {}

    record AccountEnded(AccountId account, Deal how) implements FieldWorkEvent {}

    record AccountRemoved(AccountId account) implements FieldWorkEvent {}
}
