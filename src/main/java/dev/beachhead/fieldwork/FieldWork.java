package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkEvent.*;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.InterviewCounts;
import dev.beachhead.room.MarketEvidence;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.PayingCustomers;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Searchable;
import dev.beachhead.room.Stamp;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Subject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What a team did outside the building, and what it heard there.
 *
 * @param touched when interviews about a market last came, changed or went
 */
public record FieldWork(
        PMap<ContactId, Contact> contacts,
        PMap<GoalKind, Goal> goals,
        PMap<InterviewId, Interview> interviews,
        Links links,
        PMap<ExperimentId, Experiment> experiments,
        PMap<AccountId, Account> accounts,
        PMap<UUID, Instant> touched)
        implements EvidenceBook, InterviewCounts, PayingCustomers, MarketEvidence, Searchable {
    public static final int MOST_CONTACTS = 2_000;
    public static final int MOST_INTERVIEWS = 2_000;
    public static final int MOST_EXPERIMENTS = 200;
    public static final int MOST_ACCOUNTS = 100;

    static FieldWork empty() {
        return new FieldWork(
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                Links.none(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty());
    }

    /** Who was added last comes first; so with the other lists. */
    public List<Contact> people() {
        return contacts.values().stream()
                .sorted(Comparator.comparing((Contact contact) -> contact.id().value())
                        .reversed())
                .toList();
    }

    /** The newest day first, and within a day who came into the room last. */
    public List<Interview> heard() {
        return interviews.values().stream()
                .sorted(Comparator.comparing((Interview one) -> one.sheet().day())
                        .thenComparing(Interview::recorded)
                        .thenComparing(one -> one.id().value())
                        .reversed())
                .toList();
    }

    public List<Experiment> tried() {
        return experiments.values().stream()
                .sorted(Comparator.comparing((Experiment one) -> one.id().value())
                        .reversed())
                .toList();
    }

    public List<Account> accountsAt(AccountStep step) {
        return accounts.values().stream()
                .filter(account -> account.step() == step)
                .sorted(Comparator.comparing(account -> account.id().value()))
                .toList();
    }

    @Override
    public List<Thing> things(RoomState room, ParticipantId viewer) {
        var people = people().stream()
                .map(contact -> thing("contact:" + contact.id(), contact.sheet().name()));
        var talks = heard().stream()
                .map(one -> thing(
                        "fieldwork:" + one.id(),
                        String.join(
                                " · ",
                                nameOf(one),
                                one.quotes().text(),
                                one.notes().text())));
        var deals = accounts.values().stream()
                .map(account -> thing("account:" + account.id(), account.sheet().name()));
        return Stream.of(people, talks, deals).flatMap(some -> some).toList();
    }

    private static Thing thing(String key, String words) {
        return new Thing(new Subject("fieldwork", key), words);
    }

    public Optional<Contact> contact(ContactId id) {
        return Optional.ofNullable(contacts.get(id));
    }

    public Optional<Interview> interview(InterviewId id) {
        return Optional.ofNullable(interviews.get(id));
    }

    public Optional<Experiment> experiment(ExperimentId id) {
        return Optional.ofNullable(experiments.get(id));
    }

    public Optional<Account> account(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    /** The name the person has now; the one that was noted then, when they are not on the list (any more). */
    public String nameOf(Interview interview) {
        return interview
                .sheet()
                .contact()
                .flatMap(this::contact)
                .map(contact -> contact.sheet().name())
                .orElse(interview.sheet().person());
    }

    @Override
    public Weight weight(Statement statement) {
        return EvidenceGraph.of(this, statement).weight();
    }

    @Override
    public int about(UUID market) {
        return ProblemTally.of(this, Optional.of(market)).people();
    }

    /** How many people were interviewed, about whatever market. */
    public int peopleInterviewed() {
        return (int)
                interviews.values().stream().map(Interview::person).distinct().count();
    }

    /** Everybody who paid: in an interview's words, or as an account that was won. A customer who is both counts once. */
    @Override
    public int payingCustomers() {
        var interviewed = interviews.values().stream()
                .filter(one -> one.sheet().payment() == Payment.PAID)
                .map(Interview::person);
        var won = accounts.values().stream()
                .filter(account -> account.deal() == Deal.WON)
                .map(Account::person);
        return (int) Stream.concat(interviewed, won).distinct().count();
    }

    @Override
    public Optional<Instant> lastChanged(UUID market) {
        return Optional.ofNullable(touched.get(market));
    }

    FieldWork apply(FieldWorkEvent event, Stamp stamp) {
        return switch (event) {
            case ContactAdded(var added) -> with(contacts.plus(added.id(), Contact.of(added, stamp)));
            case ContactsImported(var added) -> imported(added, stamp);
            case ContactEdited(var id, var sheet) -> contact(id, one -> one.noted(sheet));
            case ContactMoved(var id, var to) -> contact(id, one -> one.moved(to, stamp));
            case ContactRemoved(var id) -> with(contacts.minus(id));
            case GoalSet(var goal) -> withGoals(goals.plus(goal.kind(), goal));
            case GoalDropped(var kind) -> withGoals(goals.minus(kind));
            case InterviewRecorded(var id, var sheet, var notes, var quotes) ->
                heard(id, Optional.of(Interview.of(id, sheet, notes, quotes, stamp)), links, stamp);
            case InterviewEdited(var id, var sheet) -> interview(id, one -> one.noted(sheet), stamp);
            case InterviewTextEdited(var id, var which, var text, var overlap) ->
                interview(id, one -> one.edited(which, text, overlap, stamp), stamp);
            case InterviewRemoved(var id) -> heard(id, Optional.empty(), links.without(id), stamp);
            case EvidenceLinked(var id, var statement, var side) -> with(links.with(id, statement, side, stamp));
            case EvidenceUnlinked(var id, var statement) -> with(links.without(id, statement));
            case ExperimentPlanned(var id, var hypothesis, var plan) ->
                withExperiments(experiments.plus(id, Experiment.of(id, hypothesis, plan, stamp)));
            case PlanChanged(var id, var plan) -> experiment(id, one -> one.planned(plan));
            case ResultRecorded(var id, var value, var note) -> experiment(id, one -> one.measured(value, note, stamp));
            case ResultRemoved(var id) -> experiment(id, Experiment::withoutResult);
            case ExperimentRemoved(var id) -> withExperiments(experiments.minus(id));
            case AccountAdded(var id, var name) -> withAccounts(accounts.plus(id, Account.of(id, name)));
            case AccountEdited(var id, var sheet) -> account(id, one -> one.noted(sheet));
            case AccountNotesEdited(var id, var text, var overlap) ->
                account(id, one -> one.edited(text, overlap, stamp));
            case AccountMoved(var id, var to) -> account(id, one -> one.moved(to));
            case AccountEnded(var id, var how) -> account(id, one -> one.ended(how));
            case AccountRemoved(var id) -> withAccounts(accounts.minus(id));
        };
    }

    private FieldWork imported(List<NewContact> added, Stamp stamp) {
        var all = contacts;
        for (var one : added) all = all.plus(one.id(), Contact.of(one, stamp));
        return with(all);
    }

    private FieldWork contact(ContactId id, UnaryOperator<Contact> how) {
        return contact(id).map(one -> with(contacts.plus(id, how.apply(one)))).orElse(this);
    }

    private FieldWork interview(InterviewId id, UnaryOperator<Interview> how, Stamp stamp) {
        return interview(id)
                .map(one -> heard(id, Optional.of(how.apply(one)), links, stamp))
                .orElse(this);
    }

    /** What was known of the market before and what is known of it now both changed. */
    private FieldWork heard(InterviewId id, Optional<Interview> now, Links newLinks, Stamp stamp) {
        var changed = Stream.concat(interview(id).stream(), now.stream())
                .flatMap(one -> one.sheet().market().stream())
                .toList();
        var newTouched = touched;
        for (var market : changed) newTouched = newTouched.plus(market, stamp.at());
        var newInterviews = now.map(one -> interviews.plus(id, one)).orElseGet(() -> interviews.minus(id));
        return new FieldWork(contacts, goals, newInterviews, newLinks, experiments, accounts, newTouched);
    }

    private FieldWork experiment(ExperimentId id, UnaryOperator<Experiment> how) {
        return experiment(id)
                .map(one -> withExperiments(experiments.plus(id, how.apply(one))))
                .orElse(this);
    }

    private FieldWork account(AccountId id, UnaryOperator<Account> how) {
        return account(id)
                .map(one -> withAccounts(accounts.plus(id, how.apply(one))))
                .orElse(this);
    }

    private FieldWork with(PMap<ContactId, Contact> newContacts) {
        return new FieldWork(newContacts, goals, interviews, links, experiments, accounts, touched);
    }

    private FieldWork withGoals(PMap<GoalKind, Goal> newGoals) {
        return new FieldWork(contacts, newGoals, interviews, links, experiments, accounts, touched);
    }

    private FieldWork with(Links newLinks) {
        return new FieldWork(contacts, goals, interviews, newLinks, experiments, accounts, touched);
    }

    private FieldWork withExperiments(PMap<ExperimentId, Experiment> newExperiments) {
        return new FieldWork(contacts, goals, interviews, links, newExperiments, accounts, touched);
    }

    private FieldWork withAccounts(PMap<AccountId, Account> newAccounts) {
        return new FieldWork(contacts, goals, interviews, links, experiments, newAccounts, touched);
    }
}
