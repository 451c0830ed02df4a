package dev.beachhead.fieldwork;

import dev.beachhead.room.Command;
import dev.beachhead.room.Statement;
import java.util.List;

/**
 * What somebody wants of the field work. An id that is known already means, when something is added, that the wish is fulfilled:
 * nothing happens.
 */
public sealed interface FieldWorkCommand extends Command {

    /** People to talk to, and the goals. */
    sealed interface ForContacts extends FieldWorkCommand {}

    /** Interviews, and what they speak for or against. */
    sealed interface ForInterviews extends FieldWorkCommand {}

    sealed interface ForExperiments extends FieldWorkCommand {}

    sealed interface ForAccounts extends FieldWorkCommand {}

    /** Somebody new. Whoever is named as having referred the team on is marked so. */
    record AddContact(NewContact contact) implements ForContacts {}

    /** All of them or none. @param contacts at most {@link ContactCsv#MOST_ROWS}; refused when one of them cannot be taken */
    record ImportContacts(List<NewContact> contacts) implements ForContacts {
        public ImportContacts {
            contacts = List.copyOf(contacts);
        }
    }

    record EditContact(ContactId contact, ContactSheet sheet) implements ForContacts {}

    record MoveContact(ContactId contact, Standing to) implements ForContacts {}

    /** Takes the person off the list; interviews with them stay. */
    record RemoveContact(ContactId contact) implements ForContacts {}

    /** @param goal with 0 to {@link Goal#MOST}; 0 drops it */
    record SetGoal(Goal goal) implements ForContacts {}

    /**
     * A contact that is not on the list is left out: an interview that was written down without a line must not be lost for it. Without one, the only
     * person on the list with that name is taken. Whoever was interviewed was met.
     *
     * @param notes at most {@link Interview#LONGEST_NOTES} characters
     * @param quotes at most {@link Interview#LONGEST_QUOTES} characters
     */
    record RecordInterview(InterviewId interview, InterviewSheet sheet, String notes, String quotes)
            implements ForInterviews {}

    record EditInterview(InterviewId interview, InterviewSheet sheet) implements ForInterviews {}

    /** @param base the text the edit started from */
    record EditInterviewText(InterviewId interview, InterviewText which, String base, String text)
            implements ForInterviews {}

    /** Takes its evidence away everywhere. */
    record RemoveInterview(InterviewId interview) implements ForInterviews {}

    /** Says that an interview supports or contradicts a statement; a second time changes the side. */
    record LinkEvidence(InterviewId interview, Statement statement, Side side) implements ForInterviews {}

    record UnlinkEvidence(InterviewId interview, Statement statement) implements ForInterviews {}

    record PlanExperiment(ExperimentId experiment, Statement hypothesis, Plan plan) implements ForExperiments {}

    /** Refused from the first result on. */
    record ChangePlan(ExperimentId experiment, Plan plan) implements ForExperiments {}

    /** Refused while there is a result. */
    record RecordResult(ExperimentId experiment, Figure value, String note) implements ForExperiments {}

    record RemoveResult(ExperimentId experiment) implements ForExperiments {}

    /** Refused while there is a result: a prediction that failed does not just disappear. */
    record RemoveExperiment(ExperimentId experiment) implements ForExperiments {}

    record AddAccount(AccountId account, String name) implements ForAccounts {}

    record EditAccount(AccountId account, AccountSheet sheet) implements ForAccounts {}

    /** @param base the text the edit started from */
    record EditAccountNotes(AccountId account, String base, String text) implements ForAccounts {}

    /** Any step is reached from any other; leaving the last one opens the deal again. */
    record MoveAccount(AccountId account, AccountStep to) implements ForAccounts {}

    /** Won and lost are refused before the last step. */
    record EndAccount(AccountId account, Deal how) implements ForAccounts {}

    record RemoveAccount(AccountId account) implements ForAccounts {}
}
