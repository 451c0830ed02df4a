package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.beachhead.room.Journal.LostRace;
import dev.beachhead.room.Journal.Row;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every journal promises, wherever it keeps its rows. */
interface JournalContract {
    Instant NOW = Instant.parse("2026-01-01T09:00:00.123Z");

    Journal journal();

    @Test
    default void rowsComeBackAsTheyWereWrittenAndInOrder() throws LostRace {
        var workshop = WorkshopId.next();
        var rows = rows(workshop, 1, 120);
        journal().append(rows, Summary.NEW);
        assertThat(journal().read(workshop, 0)).isEqualTo(rows);
        assertThat(journal().read(workshop, 118)).isEqualTo(rows.subList(118, 120));
        assertThat(journal().read(workshop, 120)).isEmpty();
    }

    @Test
    default void aWorkshopThatDoesNotExistHasNoRows() {
        assertThat(journal().read(WorkshopId.next(), 0)).isEmpty();
    }

    @Test
    default void workshopsDoNotMix() throws LostRace {
        var one = rows(WorkshopId.next(), 1, 2);
        var other = rows(WorkshopId.next(), 1, 3);
        journal().append(one, Summary.NEW);
        journal().append(other, Summary.NEW);
        assertThat(journal().read(one.getFirst().workshop(), 0)).isEqualTo(one);
        journal().delete(one.getFirst().workshop());
        assertThat(journal().read(other.getFirst().workshop(), 0)).isEqualTo(other);
    }

    @Test
    default void aNumberThatIsTakenIsALostRaceAndNothingIsWritten() throws LostRace {
        var workshop = WorkshopId.next();
        var first = rows(workshop, 1, 2);
        journal().append(first, Summary.NEW);
        assertLost(rows(workshop, 1, 1));
        assertLost(rows(workshop, 2, 3));
        assertThat(journal().read(workshop, 0)).isEqualTo(first);
    }

    @Test
    default void aGapIsALostRaceAndNothingIsWritten() throws LostRace {
        var workshop = WorkshopId.next();
        assertLost(rows(workshop, 2, 2));
        var first = rows(workshop, 1, 1);
        journal().append(first, Summary.NEW);
        assertLost(rows(workshop, 3, 1));
        assertThat(journal().read(workshop, 0)).isEqualTo(first);
    }

    @Test
    default void ofTwoWritersAtOnceOneWinsAndTheOtherIsToldWhy() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                var workshop = WorkshopId.next();
                if (round % 2 == 0) journal().append(rows(workshop, 1, 1), Summary.NEW);
                long next = round % 2 == 0 ? 2 : 1;
                var start = new CyclicBarrier(2);
                Callable<Boolean> writer = () -> {
                    var rows = rows(workshop, next, 2);
                    start.await();
                    try {
                        journal().append(rows, Summary.NEW);
                        return true;
                    } catch (LostRace lost) {
                        return false;
                    }
                };
                var one = threads.submit(writer);
                var other = threads.submit(writer);
                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder(true, false);
                assertThat(journal().read(workshop, 0)).hasSize((int) next + 1);
            }
        }
    }

    @Test
    default void aDeletedWorkshopIsGoneAndNobodyWritesOnInIt() throws LostRace {
        var workshop = WorkshopId.next();
        journal().append(rows(workshop, 1, 3), Summary.NEW);
        journal().delete(workshop);
        assertThat(journal().read(workshop, 0)).isEmpty();
        assertLost(rows(workshop, 4, 1));
        assertThat(journal().read(workshop, 0)).isEmpty();
        journal().delete(workshop);
    }

    private void assertLost(List<Row> rows) {
        assertThatExceptionOfType(LostRace.class).isThrownBy(() -> journal().append(rows, Summary.NEW));
    }

    static List<Row> rows(WorkshopId workshop, long from, int count) {
        return LongStream.range(from, from + count)
                .mapToObj(seq -> row(workshop, seq, "{\"word\":\"诊所 😀 " + seq + " \\u0000\"}"))
                .toList();
    }

    static Row row(WorkshopId workshop, long seq, String payload) {
        return new Row(
                workshop,
                seq,
                "pinboard.word-pinned",
                1,
                payload,
                ParticipantId.next(),
                NOW.plusMillis(seq),
                CommandId.next());
    }
}
