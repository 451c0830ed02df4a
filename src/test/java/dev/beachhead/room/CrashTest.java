package dev.beachhead.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
    @TempDir
    private Path folder;

    private final WorkshopId workshop = WorkshopId.next();
    private final Set<String> acknowledged = new LinkedHashSet<>();

    @Test
    void everyAcknowledgedCommandSurvivesAKill() throws Exception {
        crash(3, 200);
    }

    @Test
    @Tag("crash-full")
    void everyAcknowledgedCommandSurvivesTwentyKills() throws Exception {
        crash(20, 1_000);
    }

    /**
     * All rounds go on in one workshop, so that each also proves that what a crash left behind can be written on; what
     * any of them lost is missing at the end.
     */
    private void crash(int rounds, int commands) throws Exception {
        for (int round = 0; round < rounds; round++) {
            int until = 1 + new Random(round).nextInt(commands - 1);
            int before = acknowledged.size();
            writeAndKill(commands, until);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(before + until);
        }
        verify();
    }

    /** Kills the writers as soon as {@code until} commands are acknowledged, and then reads what they still said before. */
    private void writeAndKill(int commands, int until) throws Exception {
        var errors = folder.resolve("errors.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        folder.toString(),
                        workshop.toString(),
                        Integer.toString(commands))
                .redirectError(errors.toFile())
                .start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            awaitReady(output, errors);
            for (int i = 0; i < until; i++) hear(output.readLine());
            // the process's own method would also throw away what is still in the pipe
            process.toHandle().destroyForcibly();
            for (String line; (line = output.readLine()) != null; ) if (line.length() == 36) hear(line);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void awaitReady(BufferedReader output, Path errors) throws IOException {
        for (String line; (line = output.readLine()) != null; ) if (line.equals(CrashWriter.READY)) return;
        throw new AssertionError("the writers did not start: " + Files.readString(errors));
    }

    private void hear(String id) {
        assertThat(CommandId.parse(id)).as("said by the writers: %s", id).isPresent();
        acknowledged.add(id);
    }

    private void verify() {
        try (var context = Database.h2(folder);
                var rooms = new Rooms(
                        Pinboard.parts(), context.getBean(Journal.class), new LocalRoomBus(), Clock.systemUTC())) {
            var rows = context.getBean(Journal.class).read(workshop, 0);
            assertThat(rows)
                    .extracting(Journal.Row::seq)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, rows.size()).boxed().toList());
            Map<String, Long> pinned = rooms.state(workshop).state(Pinboard.class).pins().stream()
                    .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
            assertThat(pinned.keySet()).containsAll(acknowledged);
            assertThat(pinned.values())
                    .as("both events of a command, or neither")
                    .containsOnly(2L);
            assertThat(context.getBean(Workshops.class)
                            .cards(List.of(workshop))
                            .getFirst()
                            .events())
                    .isEqualTo(rows.size());
        }
    }
}
