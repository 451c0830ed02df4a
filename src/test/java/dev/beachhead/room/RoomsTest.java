package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import dev.beachhead.room.Pinboard.Pin;
import dev.beachhead.room.Pinboard.PinAt;
import dev.beachhead.room.TroubledJournal.Trouble;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private final InMemoryJournal disk = new InMemoryJournal();
    private final TroubledJournal journal = new TroubledJournal(disk);
    private final LocalRoomBus bus = new LocalRoomBus();
    private final MutableClock clock = new MutableClock();
    private final Rooms rooms = new Rooms(Pinboard.parts(), journal, bus, clock);
    /** Another node that no news reach: it learns of others only by losing a race. */
    private final Rooms deaf = new Rooms(Pinboard.parts(), disk, new LocalRoomBus(), clock);

    private final WorkshopId workshop = WorkshopId.next();
    private final Actor ada = new Actor(ParticipantId.next());

    @BeforeEach
    void adaJoins() {
        assertThat(send(new People.Join(Role.FACILITATOR)).isCommitted()).isTrue();
    }

    @AfterEach
    void close() {
        rooms.close();
        deaf.close();
    }

    @Test
    void aCommandIsOnDiskAndInTheStateWhenItIsAnswered() {
        var id = CommandId.next();
        var outcome = rooms.execute(workshop, id, ada, new Pin("clinics"));
        assertThat(outcome).isEqualTo(new Outcome.Committed(rooms.state(workshop)));
        assertThat(pins(rooms)).containsExactly("clinics");
        assertThat(disk.read(workshop, 1))
                .containsExactly(new Journal.Row(
                        workshop,
                        2,
                        "pinboard.word-pinned",
                        1,
                        "{\"word\":\"clinics\"}",
                        ada.id(),
                        Instant.parse("2026-01-01T09:00:00.123Z"),
                        id));
        assertThat(disk.summary(workshop))
                .isEqualTo(Summary.NEW.withTitle("clinics").withPeople(1, true));
    }

    @Test
    void anyMomentOfThePastIsTheFoldUpToThereWhetherTheRoomWasLivedOrRead() {
        for (int i = 0; i < 3 * Landmarks.STEP; i++) send(new Pin("word " + i));
        var parts = rooms.parts();
        var rows = disk.read(workshop, 0);
        for (int seq : new int[] {0, 1, 99, 100, 101, 250, rows.size()}) {
            var fold = parts.fold(parts.empty(workshop), rows.subList(0, seq));
            assertThat(rooms.at(workshop, seq)).as("lived, %d", seq).isEqualTo(fold);
            assertThat(deaf.at(workshop, seq)).as("read, %d", seq).isEqualTo(fold);
        }
        assertThat(rooms.at(workshop, rows.size() + 5L)).isEqualTo(rooms.state(workshop));
    }

    @Test
    void allEventsOfACommandAreWrittenTogetherUnderItsId() {
        var id = CommandId.next();
        rooms.execute(workshop, id, ada, new Pinboard.PinTwice("clinics"));
        assertThat(disk.read(workshop, 1)).extracting(Journal.Row::seq).containsExactly(2L, 3L);
        assertThat(disk.read(workshop, 1)).extracting(Journal.Row::command).containsOnly(id);
        assertThat(pins(rooms)).containsExactly("clinics", "clinics");
    }

    @Test
    void aCommandSentTwiceIsCarriedOutOnce() {
        var id = CommandId.next();
        var first = rooms.execute(workshop, id, ada, new Pin("clinics"));
        var second = rooms.execute(workshop, id, ada, new Pin("clinics"));
        assertThat(second).isEqualTo(first).isInstanceOf(Outcome.Committed.class);
        assertThat(disk.read(workshop, 1)).hasSize(1);
    }

    @Test
    void aCommandSentAgainAfterARestartIsCarriedOutOnce() {
        var id = CommandId.next();
        var first = rooms.execute(workshop, id, ada, new Pin("clinics"));
        try (var restarted = new Rooms(Pinboard.parts(), disk, new LocalRoomBus(), clock)) {
            assertThat(restarted.execute(workshop, id, ada, new Pin("clinics"))).isEqualTo(first);
        }
        assertThat(disk.read(workshop, 1)).hasSize(1);
    }

    @Test
    void aCommandSentAgainToAnotherNodeIsCarriedOutOnce() {
        deaf.state(workshop);
        var id = CommandId.next();
        var first = rooms.execute(workshop, id, ada, new Pin("clinics"));
        assertThat(deaf.execute(workshop, id, ada, new Pin("clinics"))).isEqualTo(first);
        assertThat(disk.read(workshop, 1)).hasSize(1);
    }

    @Test
    void theSameCommandDrawsTheSameLots() {
        var other = WorkshopId.next();
        rooms.execute(other, CommandId.next(), ada, new People.Join(Role.FACILITATOR));
        var id = CommandId.next();
        rooms.execute(workshop, id, ada, new Pinboard.PinRandomly());
        rooms.execute(other, id, ada, new Pinboard.PinRandomly());
        assertThat(rooms.state(other).state(Pinboard.class))
                .isEqualTo(rooms.state(workshop).state(Pinboard.class));
    }

    @Test
    void aRefusedCommandChangesNothing() {
        var before = rooms.state(workshop);
        assertThat(send(new Pin("")))
                .isEqualTo(new Outcome.Refused(new Rejection.Invalid("word", "pinboard.empty", List.of())));
        assertThat(rooms.state(workshop)).isSameAs(before);
        assertThat(disk.read(workshop, 1)).isEmpty();
    }

    @Test
    void aWishThatIsAlreadyFulfilledIsCommittedWithoutAnEvent() {
        var before = rooms.state(workshop);
        assertThat(send(new Pinboard.Nothing())).isEqualTo(new Outcome.Committed(before));
        assertThat(disk.read(workshop, 1)).isEmpty();
    }

    @Test
    void aProgrammersMistakeIsThrownAndTheRoomGoesOn() {
        assertThatIllegalStateException().isThrownBy(() -> send(new Pinboard.Break()));
        assertThat(send(new Pin("clinics")).isCommitted()).isTrue();
    }

    @Test
    void inAnEndedRoomNothingIsPinned() {
        send(new People.End());
        assertThat(send(new Pin("clinics"))).isEqualTo(new Outcome.Refused(Rejection.rule("room.ended")));
        assertThat(pins(rooms)).isEmpty();
    }

    @Test
    void whoWasRemovedIsRefused() {
        send(new People.Remove(ada.id()));
        assertThat(send(new Pin("clinics"))).isEqualTo(new Outcome.Refused(Rejection.forbidden("room.not-here")));
    }

    @Test
    void whoOnlyLooksOnIsRefused() {
        var mentor = new Actor(ParticipantId.next());
        rooms.execute(workshop, CommandId.next(), mentor, new People.Join(Role.MENTOR));
        assertThat(rooms.execute(workshop, CommandId.next(), mentor, new Pin("clinics")))
                .isEqualTo(new Outcome.Refused(Rejection.forbidden("room.may-not")));
    }

    @Test
    void theRoleIsAskedOfTheNewestRoster() {
        journal.rival(() -> deaf.execute(workshop, CommandId.next(), ada, new People.Remove(ada.id())));
        assertThat(send(new Pin("clinics"))).isEqualTo(new Outcome.Refused(Rejection.forbidden("room.not-here")));
    }

    @Test
    void partsThatACommandDidNotTouchKeepTheirIdentity() {
        var people = rooms.state(workshop).state(People.class);
        send(new Pin("clinics"));
        assertThat(rooms.state(workshop).state(People.class)).isSameAs(people);
    }

    @Test
    void whoLosesTheRaceDecidesAnewOnWhatTheOtherWrote() {
        journal.rival(() -> elsewhere("farms"));
        assertThat(send(new Pin("clinics")).isCommitted()).isTrue();
        assertThat(pins(rooms)).containsExactly("farms", "clinics");
        journal.rival(() -> elsewhere("schools"));
        assertThat(send(new PinAt(2, "too late")))
                .isEqualTo(new Outcome.Refused(Rejection.rule("pinboard.too-late", 2)));
    }

    @Test
    void whatALostRaceBroughtIsShownEvenWhenTheCommandIsThenRefused() {
        var shown = new CopyOnWriteArrayList<RoomState>();
        rooms.watch(workshop, shown::add);
        journal.rival(() -> elsewhere("farms"));
        assertThat(send(new PinAt(0, "too late")).isCommitted()).isFalse();
        await().untilAsserted(() -> assertThat(shown).isNotEmpty());
        assertThat(shown.getLast().state(Pinboard.class).pins()).containsExactly("farms");
    }

    @Test
    void whoLosesFiveRacesIsRefusedAndMayTryAgain() {
        for (int i = 0; i < Room.ATTEMPTS; i++) {
            int round = i;
            journal.rival(() -> elsewhere("farms " + round));
        }
        var id = CommandId.next();
        assertThat(rooms.execute(workshop, id, ada, new Pin("clinics")))
                .isEqualTo(new Outcome.Refused(Rejection.unavailable()));
        assertThat(pins(rooms)).hasSize(Room.ATTEMPTS).doesNotContain("clinics");
        assertThat(rooms.execute(workshop, id, ada, new Pin("clinics")).isCommitted())
                .isTrue();
        assertThat(pins(rooms)).hasSize(Room.ATTEMPTS + 1).endsWith("clinics");
    }

    @Test
    void aCommitWhoseAnswerWasLostIsCommitted() {
        var news = new ArrayList<RoomBus.News>();
        bus.listen(news::add);
        journal.trouble(Trouble.AFTER_WRITING);
        assertThat(send(new Pin("clinics"))).isEqualTo(new Outcome.Committed(rooms.state(workshop)));
        assertThat(pins(rooms)).containsExactly("clinics");
        assertThat(disk.read(workshop, 1)).hasSize(1);
        assertThat(news).containsExactly(new RoomBus.News(workshop, 2));
    }

    @Test
    void whatCouldNotBeWrittenDidNotHappenAndMayBeSentAgain() {
        var before = rooms.state(workshop);
        var id = CommandId.next();
        journal.trouble(Trouble.BEFORE_WRITING);
        assertThat(rooms.execute(workshop, id, ada, new Pin("clinics")))
                .isEqualTo(new Outcome.Refused(Rejection.unavailable()));
        assertThat(rooms.state(workshop)).isSameAs(before);
        assertThat(rooms.execute(workshop, id, ada, new Pin("clinics")).isCommitted())
                .isTrue();
        assertThat(pins(rooms)).containsExactly("clinics");
    }

    @Test
    void aCommitWhoseAnswerWasLostAndCannotBeLookedUpIsKnownAtTheNextTry() {
        var id = CommandId.next();
        journal.trouble(Trouble.AFTER_WRITING);
        journal.unreadable(true);
        assertThat(rooms.execute(workshop, id, ada, new Pin("clinics")))
                .isEqualTo(new Outcome.Refused(Rejection.unavailable()));
        journal.unreadable(false);
        assertThat(rooms.execute(workshop, id, ada, new Pin("clinics")).isCommitted())
                .isTrue();
        assertThat(pins(rooms)).containsExactly("clinics");
        assertThat(disk.read(workshop, 1)).hasSize(1);
    }

    @Test
    void aLostRaceThatCannotBeReadIsAnsweredAndNotThrown() {
        journal.rival(() -> elsewhere("farms"));
        journal.unreadable(true);
        assertThat(send(new Pin("clinics"))).isEqualTo(new Outcome.Refused(Rejection.unavailable()));
        journal.unreadable(false);
        assertThat(send(new Pin("clinics")).isCommitted()).isTrue();
        assertThat(pins(rooms)).containsExactly("farms", "clinics");
    }

    @Test
    void aBusThatFailsAfterTheCommitDoesNotTurnItIntoAFailure() {
        bus.listen(news -> {
            throw new IllegalStateException("no network");
        });
        assertThat(send(new Pin("clinics")).isCommitted()).isTrue();
    }

    @Test
    void aRoomThatCouldNotBeReadIsReadAtTheNextVisit() {
        journal.unreadable(true);
        try (var other = new Rooms(Pinboard.parts(), journal, bus, clock)) {
            assertThatIllegalStateException().isThrownBy(() -> other.state(workshop));
            journal.unreadable(false);
            assertThat(other.state(workshop)).isEqualTo(rooms.state(workshop));
        }
    }

    @Test
    void newsThatComeWhileARoomIsReadAreNotMissed() {
        try (var other = new Rooms(Pinboard.parts(), disk, bus, clock)) {
            clock.pass(Rooms.IDLE.plusSeconds(1));
            rooms.forgetIdle();
            var shown = new CopyOnWriteArrayList<RoomState>();
            journal.afterReading(() -> other.execute(workshop, CommandId.next(), ada, new Pin("meanwhile")));
            rooms.watch(workshop, shown::add);
            await().until(() -> !shown.isEmpty()
                    && shown.getLast().state(Pinboard.class).pins().contains("meanwhile"));
        }
    }

    @Test
    void newsThatCannotBeReadAreReadWithTheNext() {
        try (var other = new Rooms(Pinboard.parts(), disk, bus, clock)) {
            journal.unreadable(true);
            other.execute(workshop, CommandId.next(), ada, new Pin("farms"));
            await().until(() -> journal.failedReads() == 1);
            journal.unreadable(false);
            other.execute(workshop, CommandId.next(), ada, new Pin("schools"));
            await().until(() -> pins(rooms).equals(List.of("farms", "schools")));
        }
    }

    @Test
    void twoNodesUnderFireAgreeAndCarryOutEveryCommandOnce() throws Exception {
        try (var other = new Rooms(Pinboard.parts(), disk, bus, clock);
                var threads = Executors.newFixedThreadPool(4)) {
            var writers = new ArrayList<Future<List<CommandId>>>();
            for (int writer = 0; writer < 4; writer++) {
                int number = writer;
                writers.add(threads.submit(() -> hammer(number % 2 == 0 ? rooms : other, number)));
            }
            var sent = new ArrayList<CommandId>();
            for (var writer : writers) sent.addAll(writer.get());
            var rows = disk.read(workshop, 1);
            assertThat(rows).extracting(Journal.Row::command).containsExactlyInAnyOrderElementsOf(sent);
            assertThat(rows)
                    .extracting(Journal.Row::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(2, 801).boxed().toList());
            await().until(() -> rooms.state(workshop).equals(other.state(workshop)));
            assertThat(pins(rooms))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 800).mapToObj(Integer::toString).toList());
        }
    }

    private List<CommandId> hammer(Rooms node, int writer) {
        var sent = new ArrayList<CommandId>();
        for (int i = 0; i < 200; i++) {
            var id = CommandId.next();
            var pin = new Pin("" + (writer * 200 + i));
            // whoever lost five races sends the same command again, as a screen would
            while (!node.execute(workshop, id, ada, pin).isCommitted()) Thread.onSpinWait();
            sent.add(id);
        }
        return sent;
    }

    @Test
    void aRoomThatNobodyNeedsLeavesMemoryAndComesBackEqual() {
        send(new Pin("clinics"));
        var before = rooms.state(workshop);
        clock.pass(Rooms.IDLE);
        rooms.forgetIdle();
        assertThat(rooms.loadedRooms()).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        rooms.forgetIdle();
        assertThat(rooms.loadedRooms()).isZero();
        assertThat(rooms.state(workshop)).isEqualTo(before).isNotSameAs(before);
        assertThat(rooms.loadedRooms()).isEqualTo(1);
    }

    @Test
    void newsOfOthersDoNotKeepARoomInMemory() {
        try (var other = new Rooms(Pinboard.parts(), disk, bus, clock)) {
            clock.pass(Rooms.IDLE.plusSeconds(1));
            other.execute(workshop, CommandId.next(), ada, new Pin("clinics"));
            rooms.forgetIdle();
            await().until(() -> {
                rooms.forgetIdle();
                return rooms.loadedRooms() == 0;
            });
        }
    }

    @Test
    void aWatchedRoomStaysInMemoryUntilAWhileAfterTheLastHasLeft() {
        var watching = rooms.watch(workshop, state -> {});
        clock.pass(Rooms.IDLE.multipliedBy(10));
        rooms.forgetIdle();
        assertThat(rooms.loadedRooms()).isEqualTo(1);
        watching.close();
        rooms.forgetIdle();
        assertThat(rooms.loadedRooms()).isEqualTo(1);
        clock.pass(Rooms.IDLE.plusSeconds(1));
        rooms.forgetIdle();
        assertThat(rooms.loadedRooms()).isZero();
    }

    @Test
    void aRoomThatWaitsForItsDiskHoldsUpNobodyElse() throws Exception {
        var writing = new CountDownLatch(1);
        var diskIsBack = new CountDownLatch(1);
        journal.rival(() -> {
            writing.countDown();
            awaitQuietly(diskIsBack);
        });
        try (var threads = Executors.newFixedThreadPool(1)) {
            var sent = threads.submit(() -> send(new Pin("clinics")));
            writing.await();
            clock.pass(Rooms.IDLE.plusSeconds(1));
            rooms.forgetIdle();
            assertThat(rooms.loadedRooms()).isEqualTo(1);
            assertThat(rooms.state(WorkshopId.next()).seq()).isZero();
            diskIsBack.countDown();
            assertThat(sent.get().isCommitted()).isTrue();
        }
    }

    @Test
    void twoHundredVisitsLeaveNoWatcherBehind() {
        for (int i = 0; i < 200; i++) {
            var watching = rooms.watch(workshop, state -> {});
            send(new Pin("visit " + i));
            watching.close();
            watching.close();
        }
        assertThat(rooms.watchers(workshop)).isZero();
        assertThat(rooms.watchers(WorkshopId.next())).isZero();
    }

    @Test
    void aWatcherIsShownWhatOthersDoOnOtherNodes() {
        var shown = new CopyOnWriteArrayList<RoomState>();
        rooms.watch(workshop, shown::add);
        try (var other = new Rooms(Pinboard.parts(), disk, bus, clock)) {
            other.execute(workshop, CommandId.next(), ada, new Pin("clinics"));
            await().until(() -> !shown.isEmpty());
            assertThat(shown.getLast()).isEqualTo(other.state(workshop));
        }
    }

    @Test
    void aDeletedWorkshopIsGoneFromDiskAndMemoryAndItsWatchersAreTold() {
        var shown = new CopyOnWriteArrayList<RoomState>();
        rooms.watch(workshop, shown::add);
        rooms.delete(workshop);
        assertThat(disk.read(workshop, 0)).isEmpty();
        assertThat(rooms.loadedRooms()).isZero();
        await().until(() -> !shown.isEmpty() && shown.getLast().seq() == 0);
        assertThat(send(new Pin("clinics"))).isEqualTo(new Outcome.Refused(Rejection.forbidden("room.not-here")));
    }

    @Test
    void aNodeThatDidNotHearOfADeletionWritesNothingMore() {
        var shown = new CopyOnWriteArrayList<RoomState>();
        deaf.watch(workshop, shown::add);
        rooms.delete(workshop);
        assertThat(deaf.execute(workshop, CommandId.next(), ada, new Pin("clinics")))
                .isEqualTo(new Outcome.Refused(Rejection.forbidden("room.not-here")));
        assertThat(disk.read(workshop, 0)).isEmpty();
        await().until(() -> !shown.isEmpty() && shown.getLast().seq() == 0);
    }

    @Test
    void afterTheEndNothingIsHeardAndWhatIsWrittenIsStillAnswered() {
        rooms.close();
        rooms.close();
        assertThat(send(new Pin("clinics")).isCommitted()).isTrue();
    }

    private Outcome send(Command command) {
        return rooms.execute(workshop, CommandId.next(), ada, command);
    }

    private void elsewhere(String word) {
        assertThat(deaf.execute(workshop, CommandId.next(), ada, new Pin(word)).isCommitted())
                .isTrue();
    }

    private List<String> pins(Rooms node) {
        return node.state(workshop).state(Pinboard.class).pins();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
