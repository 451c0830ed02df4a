package dev.beachhead.facilitate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.facilitate.FacilitateCommand.PauseTimer;
import dev.beachhead.facilitate.FacilitateCommand.ResumeTimer;
import dev.beachhead.facilitate.FacilitateCommand.StartTimer;
import dev.beachhead.people.PeopleCommand.OpenWorkshop;
import dev.beachhead.people.PeoplePart;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Database;
import dev.beachhead.room.Journal;
import dev.beachhead.room.LocalRoomBus;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server stops and is started again on the same data. */
class TimerOverRestartTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir
    private Path data;

    private final WorkshopId workshop = WorkshopId.next();
    private final ParticipantId ada = ParticipantId.next();

    @Test
    void aTimerThatWasPausedIsPausedAndOneThatRanRanOn() {
        try (var server = Database.h2(data)) {
            var journal = server.getBean(Journal.class);
            timerAfter(journal, NINE, new OpenWorkshop("Filtration", ada, "Ada"), new StartTimer(10));
            timerAfter(journal, NINE.plusSeconds(240), new PauseTimer());
        }
        try (var server = Database.h2(data)) {
            var journal = server.getBean(Journal.class);
            var later = NINE.plus(Duration.ofHours(3));
            assertThat(timerAfter(journal, later)).isEqualTo(new Timer.Paused(Duration.ofMinutes(6)));
            timerAfter(journal, later, new ResumeTimer());
        }
        try (var server = Database.h2(data)) {
            var aMinuteOn = NINE.plus(Duration.ofMinutes(181));
            assertThat(timerAfter(server.getBean(Journal.class), aMinuteOn).left(aMinuteOn))
                    .isEqualTo(Duration.ofMinutes(5));
        }
    }

    /** The timer after what the facilitator did at one moment, in rooms that know nothing but the journal. */
    private Timer timerAfter(Journal journal, Instant moment, Command... commands) {
        var parts = List.of(new PeoplePart(), new FacilitatePart());
        try (var rooms = new Rooms(parts, journal, new LocalRoomBus(), Clock.fixed(moment, ZoneOffset.UTC))) {
            for (var command : commands)
                assertThat(rooms.execute(workshop, CommandId.next(), new Actor(ada), command))
                        .isInstanceOf(Outcome.Committed.class);
            return rooms.state(workshop).state(Facilitation.class).timer();
        }
    }
}
