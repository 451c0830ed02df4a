package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.people.PeopleCommand.Join;
import dev.beachhead.people.PeopleCommand.OpenWorkshop;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.InMemoryJournal;
import dev.beachhead.room.Journal;
import dev.beachhead.room.LocalRoomBus;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomPart;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** The players on their stage: a room with all stations, in which every command must be accepted. */
final class Cast implements AutoCloseable {
    /** Whoever asks for the example takes this one's place; all that they did is to open the workshop. */
    private static final ParticipantId HOST = new ParticipantId(ExampleIds.of("host"));

    private static final WorkshopId WORKSHOP = new WorkshopId(ExampleIds.of("workshop"));

    /** How long a person takes to say the next thing: between the two, and never the same twice in a row. */
    private static final Duration SHORTEST = Duration.ofSeconds(20);

    private static final int LONGER = 50;
    private static final int STRIDE = 17;

    private final MovedClock clock = new MovedClock(Instant.parse("2026-03-02T09:00:00Z"));
    private final InMemoryJournal journal = new InMemoryJournal();
    private final Rooms rooms;
    private int commands;

    Cast(List<RoomPart<?, ?, ?>> parts) {
        rooms = new Rooms(parts, journal, new LocalRoomBus(), clock);
        send(HOST, new OpenWorkshop(Example.TITLE, HOST, "Host"));
        for (var player : Player.values()) does(player, new Join(player.id(), player.shownName(), player.role()));
    }

    /** The curtain rises on another day. @param day such as {@code 2026-03-02} @param hour such as {@code 09:00}, in UTC */
    void on(String day, String hour) {
        clock.moveTo(
                LocalDateTime.of(LocalDate.parse(day), LocalTime.parse(hour)).toInstant(ZoneOffset.UTC));
    }

    void does(Player player, Command... played) {
        for (var command : played) send(player.id(), command);
    }

    RoomState room() {
        return rooms.state(WORKSHOP);
    }

    /** What happened, without the opening, which every workshop has of its own. */
    List<Journal.Row> played() {
        return journal.read(WORKSHOP, 0).stream()
                .filter(row -> !row.actor().equals(HOST))
                .toList();
    }

    @Override
    public void close() {
        rooms.close();
    }

    private void send(ParticipantId who, Command command) {
        clock.moveTo(clock.instant().plus(SHORTEST).plusSeconds((long) commands * STRIDE % LONGER));
        var id = new CommandId(ExampleIds.of("command/" + commands++));
        assertThat(rooms.execute(WORKSHOP, id, new Actor(who), command))
                .as("%s", command)
                .isInstanceOf(Outcome.Committed.class);
    }

    /** It goes on only when somebody moves it, and never back. */
    private static final class MovedClock extends Clock {
        private Instant now;

        MovedClock(Instant now) {
            this.now = now;
        }

        void moveTo(Instant later) {
            assertThat(later).isAfterOrEqualTo(now);
            now = later;
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
