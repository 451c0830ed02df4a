package dev.beachhead.fieldwork;

import dev.beachhead.fieldwork.FieldWorkCommand.*;
import dev.beachhead.room.Command;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RandomSession;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** People who go out, come back with what they heard, and change their minds about it. */
public final class FieldWorkMoves implements RandomSession.Moves {
    private static final List<String> NAMES = List.of("Marta", "marta", "陈丽", "Zoé", " ", "Bob");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<ContactId> contacts = new ArrayList<>(List.of(ContactId.next()));
    private final List<InterviewId> interviews = new ArrayList<>(List.of(InterviewId.next()));
    private final List<ExperimentId> experiments = new ArrayList<>(List.of(ExperimentId.next()));
    private final List<AccountId> accounts = new ArrayList<>(List.of(AccountId.next()));

    @Override
    public Command next(RoomState room, ParticipantId actor, RandomGenerator random) {
        return switch (random.nextInt(10)) {
            case 0, 1 -> aboutContacts(random);
            case 2, 3, 4, 5 -> aboutInterviews(room, random);
            case 6, 7, 8 -> aboutExperiments(room, random);
            default -> aboutAccounts(random);
        };
    }

    private Command aboutContacts(RandomGenerator random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new AddContact(added(random));
            case 2 -> new ImportContacts(List.of(added(random), added(random)));
            case 3 -> new EditContact(one(contacts, random), sheet(random));
            case 4 ->
                random.nextInt(4) == 0
                        ? new RemoveContact(one(contacts, random))
                        : new SetGoal(new Goal(
                                value(GoalKind.values(), random), random.nextInt(-1, 4), value(Per.values(), random)));
            default -> new MoveContact(one(contacts, random), value(Standing.values(), random));
        };
    }

    private Command aboutInterviews(RoomState room, RandomGenerator random) {
        var id = one(interviews, random);
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                interviews.add(new InterviewId(RandomSession.uuid(random)));
                yield new RecordInterview(interviews.getLast(), interview(room, random), one(NAMES, random), "");
            }
            case 3 -> new EditInterview(id, interview(room, random));
            case 4 -> new EditInterviewText(id, value(InterviewText.values(), random), "", one(NAMES, random));
            case 5 -> random.nextBoolean() ? new RemoveInterview(id) : new UnlinkEvidence(id, statement(room, random));
            default -> new LinkEvidence(id, statement(room, random), value(Side.values(), random));
        };
    }

    private Command aboutExperiments(RoomState room, RandomGenerator random) {
        var id = experiments.get(Math.max(0, experiments.size() - 1 - random.nextInt(3)));
        return switch (random.nextInt(8)) {
            case 0, 1 -> {
                experiments.add(new ExperimentId(RandomSession.uuid(random)));
                yield new PlanExperiment(experiments.getLast(), statement(room, random), plan(random));
            }
            case 2, 3 -> new ChangePlan(id, plan(random));
            case 4, 5 -> new RecordResult(id, figure(random), "");
            case 6 -> new RemoveResult(id);
            default -> new RemoveExperiment(id);
        };
    }

    private Command aboutAccounts(RandomGenerator random) {
        var id = one(accounts, random);
        return switch (random.nextInt(6)) {
            case 0 -> {
                accounts.add(new AccountId(RandomSession.uuid(random)));
                yield new AddAccount(accounts.getLast(), one(NAMES, random));
            }
            case 1 ->
                new EditAccount(
                        id, new AccountSheet(one(NAMES, random), Optional.of(one(contacts, random)), Optional.of(DAY)));
            case 2 -> new EditAccountNotes(id, "", one(NAMES, random));
            case 3 -> new EndAccount(id, value(Deal.values(), random));
            case 4 -> random.nextInt(4) == 0 ? new RemoveAccount(id) : new MoveAccount(id, AccountStep.CLOSE);
            default -> new MoveAccount(id, value(AccountStep.values(), random));
        };
    }

    private NewContact added(RandomGenerator random) {
        contacts.add(new ContactId(RandomSession.uuid(random)));
        return new NewContact(contacts.getLast(), sheet(random), value(Standing.values(), random));
    }

    private ContactSheet sheet(RandomGenerator random) {
        var name = one(NAMES, random) + (random.nextBoolean() ? "" : random.nextInt(20));
        return new ContactSheet(
                name, value(MetVia.values(), random), Optional.of(DAY), Optional.of(one(contacts, random)), "=1");
    }

    private InterviewSheet interview(RoomState room, RandomGenerator random) {
        var markets = FieldMarkets.open(room);
        return InterviewSheet.of(one(NAMES, random), DAY.plusDays(random.nextInt(3) - 1))
                .about(
                        markets.isEmpty()
                                ? Optional.empty()
                                : Optional.of(one(markets, random).id()))
                .with(Set.of(value(Trait.values(), random)))
                .with(value(Payment.values(), random));
    }

    private static Statement statement(RoomState room, RandomGenerator random) {
        var all = room.offerings(Statements.class).stream()
                .flatMap(part -> part.statements(room).stream())
                .toList();
        return all.isEmpty() || random.nextInt(5) == 0
                ? new Statement("research", "gone" + random.nextInt(3))
                : one(all, random).statement();
    }

    private static Plan plan(RandomGenerator random) {
        return new Plan("", random.nextInt(6) == 0 ? "" : "of ten", value(Direction.values(), random), figure(random));
    }

    private static Figure figure(RandomGenerator random) {
        return Figure.of(Integer.toString(random.nextInt(10)));
    }

    private static <E> E value(E[] values, RandomGenerator random) {
        return values[random.nextInt(values.length)];
    }

    private static <E> E one(List<E> of, RandomGenerator random) {
        return RandomSession.one(of, random);
    }
}
