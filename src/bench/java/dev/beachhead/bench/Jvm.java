package dev.beachhead.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server in a JVM of its own, so that what it costs can be told from what the benchmark costs. */
final class Jvm implements AutoCloseable {
    private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final URI address;
    private final Path log;
    private final Duration untilAnswer;

    private Jvm(List<String> arguments, int port, Path log) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(BIN.resolve("java").toString());
        command.addAll(arguments);
        long begun = System.nanoTime();
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        this.address = URI.create("http://127.0.0.1:" + port);
        this.log = log;
        awaitAnswer();
        this.untilAnswer = Duration.ofNanos(System.nanoTime() - begun);
    }

    /** The production jar with its journal in a new folder. */
    static Jvm product(Path jar, Path folder) throws IOException, InterruptedException {
        int port = freePort();
        var arguments = new ArrayList<>(List.of("-XX:+UseCompactObjectHeaders", "--enable-native-access=ALL-UNNAMED"));
        arguments.addAll(further());
        arguments.addAll(List.of(
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--server.address=127.0.0.1",
                "--management.server.port=" + freePort(),
                "--beachhead.data=" + Files.createDirectories(folder.resolve("data"))));
        return new Jvm(arguments, port, folder.resolve("product.log"));
    }

    static Jvm floor(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        return new Jvm(
                List.of(
                        "-XX:+UseCompactObjectHeaders",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FloorServer.class.getName(),
                        Integer.toString(port),
                        Files.createDirectories(folder.resolve("floor")).toString()),
                port,
                folder.resolve("floor.log"));
    }

    /** Such as a flight recording, to see where the time goes. */
    private static List<String> further() {
        var given = System.getenv("BENCH_JVM");
        return given == null || given.isBlank()
                ? List.of()
                : List.of(given.strip().split(" +"));
    }

    URI address() {
        return address;
    }

    /** From the start of the process to its first answered request. */
    Duration untilAnswer() {
        return untilAnswer;
    }

    /** User and system time since the start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** What is still reachable after a full collection, in bytes. */
    long liveBytes() throws IOException {
        run("GC.run");
        var totals = TOTAL.matcher(run("GC.class_histogram"));
        if (!totals.find()) throw new IllegalStateException("jcmd gives no histogram");
        return Long.parseLong(totals.group(1));
    }

    /** Lines that warn or tell of a failure: a figure of a server that failed means nothing. */
    List<String> complaints() throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                    .toList();
        }
    }

    private String run(String what) throws IOException {
        var jcmd = new ProcessBuilder(BIN.resolve("jcmd").toString(), Long.toString(process.pid()), what).start();
        return new String(jcmd.getInputStream().readAllBytes());
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address).build();
            while (true) {
                try {
                    http.send(request, HttpResponse.BodyHandlers.discarding());
                    return;
                } catch (IOException notYet) {
                    if (!process.isAlive() || System.nanoTime() > end)
                        throw new IOException("no server; see " + log, notYet);
                    Thread.sleep(20);
                }
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) process.destroyForcibly();
    }
}
