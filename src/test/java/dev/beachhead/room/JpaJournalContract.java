package dev.beachhead.room;

import static dev.beachhead.room.JournalContract.row;
import static dev.beachhead.room.JournalContract.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.beachhead.room.Journal.LostRace;
import dev.beachhead.room.Pinboard.Pin;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the journal promises on every database that the product supports. */
@ExtendWith(OutputCaptureExtension.class)
interface JpaJournalContract extends JournalContract {
    ApplicationContext context();

    @Override
    default Journal journal() {
        return context().getBean(Journal.class);
    }

    private Workshops workshops() {
        return context().getBean(Workshops.class);
    }

    private WorkshopCard card(WorkshopId workshop) {
        return workshops().cards(List.of(workshop)).getFirst();
    }

    @Test
    default void theSummaryIsWrittenWithTheRows() throws LostRace {
        var workshop = WorkshopId.next();
        assertThat(workshops().exists(workshop)).isFalse();
        var summary = new Summary("Haptic modelling", 3, true, Optional.empty());
        journal().append(rows(workshop, 1, 2), summary);
        assertThat(workshops().exists(workshop)).isTrue();
        assertThat(card(workshop))
                .isEqualTo(new WorkshopCard(workshop, summary, 2, NOW.plusMillis(2), NOW.plusMillis(2)));
        var chosen = new Summary("Haptic modelling", 4, false, Optional.of("Toy design"));
        journal().append(rows(workshop, 3, 1), chosen);
        assertThat(card(workshop))
                .isEqualTo(new WorkshopCard(workshop, chosen, 3, NOW.plusMillis(2), NOW.plusMillis(3)));
    }

    @Test
    default void cardsAreTheLastChangedFirstAndOnlyOfWorkshopsThatExist() throws LostRace {
        var older = WorkshopId.next();
        var newer = WorkshopId.next();
        journal().append(rows(older, 1, 1), Summary.NEW);
        journal().append(rows(newer, 1, 5), Summary.NEW);
        assertThat(workshops().cards(List.of(older, WorkshopId.next(), newer)))
                .extracting(WorkshopCard::id)
                .containsExactly(newer, older);
    }

    @Test
    default void aRowThatCannotBeWrittenLeavesNeitherRowsNorSummaryAndIsNoLostRace() throws LostRace {
        var workshop = WorkshopId.next();
        var tooLong = row(workshop, 2, "x".repeat(1_000_001));
        var rows = List.of(row(workshop, 1, "{}"), tooLong);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> journal().append(rows, Summary.NEW.withTitle("new")));
        assertThat(journal().read(workshop, 0)).isEmpty();
        assertThat(workshops().exists(workshop)).isFalse();

        journal().append(rows.subList(0, 1), Summary.NEW.withTitle("old"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> journal().append(List.of(tooLong), Summary.NEW.withTitle("new")));
        assertThat(journal().read(workshop, 0)).isEqualTo(rows.subList(0, 1));
        assertThat(card(workshop).summary().title()).isEqualTo("old");
        assertThat(card(workshop).events()).isEqualTo(1);
    }

    @Test
    default void aLostRaceLeavesTheSummaryOfTheWinner() throws LostRace {
        var workshop = WorkshopId.next();
        journal().append(rows(workshop, 1, 1), Summary.NEW.withTitle("winner"));
        assertThatExceptionOfType(LostRace.class)
                .isThrownBy(() -> journal().append(rows(workshop, 1, 1), Summary.NEW.withTitle("loser")));
        assertThat(card(workshop).summary().title()).isEqualTo("winner");
    }

    @Test
    default void thePayloadMayBeAMillionCharactersLong() throws LostRace {
        var workshop = WorkshopId.next();
        var longest = row(workshop, 1, "中".repeat(1_000_000));
        journal().append(List.of(longest), Summary.NEW);
        assertThat(journal().read(workshop, 0)).containsExactly(longest);
    }

    @Test
    default void aTitleTooLongForTheListIsCutAndTheEventsAreKept() throws LostRace {
        var workshop = WorkshopId.next();
        var title = "😀".repeat(201);
        journal().append(rows(workshop, 1, 1), new Summary(title, 1, true, Optional.of(title)));
        assertThat(journal().read(workshop, 0)).hasSize(1);
        assertThat(card(workshop).summary().title()).startsWith("😀").endsWith("…");
        assertThat(card(workshop).summary().beachhead())
                .contains(card(workshop).summary().title());
        journal().append(rows(workshop, 2, 1), Summary.NEW.withTitle("x".repeat(200)));
        assertThat(card(workshop).summary().title()).isEqualTo("x".repeat(200));
    }

    @Test
    default void whatWasAcknowledgedStaysWhenTheCallersTransactionIsRolledBack() {
        var workshop = WorkshopId.next();
        var callers = new TransactionTemplate(context().getBean(PlatformTransactionManager.class));
        callers.executeWithoutResult(status -> {
            append(rows(workshop, 1, 1));
            status.setRollbackOnly();
        });
        assertThat(journal().read(workshop, 0)).hasSize(1);
    }

    @Test
    default void whatSomebodyWroteNeverReachesTheLogNorAnErrorsMessage(CapturedOutput output) throws LostRace {
        var workshop = WorkshopId.next();
        var rows = context().getBean(JournalRows.class);
        // a row without its workshop's summary is a race that only the key finds
        rows.saveAndFlush(new JournalRow(row(workshop, 1, "{}")));
        var secret = row(workshop, 1, "{\"word\":\"open sesame\"}");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> rows.saveAndFlush(new JournalRow(secret)))
                .satisfies(
                        refused -> assertThat(Throwables.getStackTrace(refused)).doesNotContain("sesame"));
        assertThatExceptionOfType(LostRace.class).isThrownBy(() -> journal().append(List.of(secret), Summary.NEW));
        assertThat(output).doesNotContain("sesame");
    }

    @Test
    default void deletingForgetsTheSummaryToo() throws LostRace {
        var workshop = WorkshopId.next();
        journal().append(rows(workshop, 1, 1), Summary.NEW);
        journal().delete(workshop);
        assertThat(workshops().exists(workshop)).isFalse();
    }

    @Test
    default void ofAWorkshopThatIsDeletedWhileSomebodyWritesNothingIsLeft() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 30; round++) {
                var workshop = WorkshopId.next();
                journal().append(rows(workshop, 1, 1), Summary.NEW);
                var start = new CyclicBarrier(2);
                Callable<Boolean> writer = () -> {
                    start.await();
                    try {
                        journal().append(rows(workshop, 2, 3), Summary.NEW);
                        return true;
                    } catch (LostRace | DataAccessException gone) {
                        return false;
                    }
                };
                var writing = threads.submit(writer);
                start.await();
                journal().delete(workshop);
                writing.get();
                assertThat(journal().read(workshop, 0)).isEmpty();
                assertThat(workshops().exists(workshop)).isFalse();
            }
        }
    }

    @Test
    default void twoNodesOnOneDatabaseAgreeAndCarryOutEveryCommandOnce() throws Exception {
        var workshop = WorkshopId.next();
        var bus = new LocalRoomBus();
        try (var one = new Rooms(Pinboard.parts(), journal(), bus, Clock.systemUTC());
                var other = new Rooms(Pinboard.parts(), journal(), bus, Clock.systemUTC());
                var threads = Executors.newFixedThreadPool(4)) {
            var writers = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 4; writer++) {
                int first = writer * 25;
                var node = writer % 2 == 0 ? one : other;
                writers.add(threads.submit(() -> pinTwentyFive(node, workshop, first)));
            }
            for (var writer : writers) writer.get();
            await().until(() ->
                    one.state(workshop).seq() == 104 && one.state(workshop).equals(other.state(workshop)));
            assertThat(one.state(workshop).state(Pinboard.class).pins())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 100).mapToObj(Integer::toString).toList());
            var folded = one.parts().fold(one.parts().empty(workshop), journal().read(workshop, 0));
            assertThat(folded).isEqualTo(one.state(workshop));
            assertThat(card(workshop).events()).isEqualTo(104);
        }
    }

    private static void pinTwentyFive(Rooms node, WorkshopId workshop, int first) {
        var actor = new Actor(ParticipantId.next());
        send(node, workshop, actor, new People.Join(Role.PARTICIPANT));
        for (int i = first; i < first + 25; i++) send(node, workshop, actor, new Pin("" + i));
    }

    private static void send(Rooms node, WorkshopId workshop, Actor actor, Command command) {
        var id = CommandId.next();
        while (!node.execute(workshop, id, actor, command).isCommitted()) Thread.onSpinWait();
    }

    private void append(List<Journal.Row> rows) {
        try {
            journal().append(rows, Summary.NEW);
        } catch (LostRace lost) {
            throw new AssertionError(lost);
        }
    }
}
