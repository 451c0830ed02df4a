package dev.beachhead.room;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;

/**
 * Four writers that pin words in one room and say so on the standard output once each word is acknowledged, until they are done or
 * the process is killed. Arguments: the data folder, the workshop, how many commands in all.
 */
final class CrashWriter {
    static final int WRITERS = 4;

    /** Written before the first command, so that starting is not mistaken for writing. */
    static final String READY = "ready";

    private CrashWriter() {}

    public static void main(String[] arguments) throws Exception {
        var workshop = WorkshopId.parse(arguments[1]).orElseThrow();
        int each = Integer.parseInt(arguments[2]) / WRITERS;
        try (var context = Database.h2(Path.of(arguments[0]));
                var rooms = new Rooms(
                        Pinboard.parts(), context.getBean(Journal.class), new LocalRoomBus(), Clock.systemUTC());
                var threads = Executors.newFixedThreadPool(WRITERS)) {
            System.out.println(READY);
            for (int writer = 0; writer < WRITERS; writer++) threads.submit(() -> write(rooms, workshop, each));
        }
    }

    private static void write(Rooms rooms, WorkshopId workshop, int count) {
        var actor = new Actor(ParticipantId.next());
        rooms.execute(workshop, CommandId.next(), actor, new People.Join(Role.PARTICIPANT));
        for (int i = 0; i < count; i++) {
            var id = CommandId.next();
            var outcome = rooms.execute(workshop, id, actor, new Pinboard.PinTwice(id.toString()));
            if (outcome.isCommitted()) acknowledge(id);
        }
    }

    private static synchronized void acknowledge(CommandId id) {
        System.out.println(id);
        System.out.flush();
    }
}
