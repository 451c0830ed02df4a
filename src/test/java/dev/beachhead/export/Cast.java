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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The players on their stage: a room with all stations, in which every command must be accepted. */
final class Cast implements AutoCloseable {
    /** Whoever asks for the example takes this one's place; all that they did is to open the workshop. */
    private static final ParticipantId HOST = new ParticipantId(ExampleIds.of("host"));

    private static final WorkshopId WORKSHOP = new WorkshopId(ExampleIds.of("workshop"));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private final InMemoryJournal journal = new InMemoryJournal();
    private final Rooms rooms;
    private int commands;

    Cast(List<RoomPart<?, ?, ?>> parts) {
        rooms = new Rooms(parts, journal, new LocalRoomBus(), CLOCK);
        send(HOST, new OpenWorkshop(Example.TITLE, HOST, "Host"));
        for (var player : Player.values()) does(player, new Join(player.id(), player.shownName(), player.role()));
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
        var id = new CommandId(ExampleIds.of("command/" + commands++));
        assertThat(rooms.execute(WORKSHOP, id, new Actor(who), command))
                .as("%s", command)
                .isInstanceOf(Outcome.Committed.class);
    }
}
