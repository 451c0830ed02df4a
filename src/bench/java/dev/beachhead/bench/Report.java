package dev.beachhead.bench;

import static dev.beachhead.bench.Figures.median;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures as Markdown, ready for the guide. */
final class Report {
    private final StringBuilder crowds = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();

    Report() {
        line(
                crowds,
                "| participants | what | p50 ms | p95 ms | p99 ms | CPU ms a delivery | bytes a delivery | own answer p50 / p95 ms | missing | heap a participant, and after leaving |");
        line(crowds, "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        line(rest, "| what | figure |");
        line(rest, "| --- | ---: |");
    }

    void start(Duration untilAnswer, Duration cpu, long jarBytes) {
        line(
                rest,
                "| start of the jar to its first answer | %.1f s, %.1f s of processor |",
                seconds(untilAnswer),
                seconds(cpu));
        line(rest, "| size of the jar | %.1f MB |", jarBytes / 1e6);
    }

    void page(PageWeight page) {
        line(rest, "| start page, first visit | %.0f KB in %d files |", page.first() / 1e3, page.files() + 2);
        line(rest, "| start page, a day later | %.1f KB |", page.warm() / 1e3);
    }

    void crowd(int size, List<Figures> floor, List<Figures> product, long joined, long left) {
        row(size, "floor", floor, "");
        row(size, "Beachhead", product, "%.0f KB, %.0f KB".formatted(joined / 1e3, left / 1e3));
        line(
                crowds,
                "| %d | ratio | %.1f | %.1f | %.1f | %.1f | %.1f | | | |",
                size,
                ratio(product, floor, one -> one.latency(.5)),
                ratio(product, floor, one -> one.latency(.95)),
                ratio(product, floor, one -> one.latency(.99)),
                ratio(product, floor, Figures::cpuMillis),
                ratio(product, floor, Figures::bytes));
    }

    void everybody(int size, List<Figures> windows) {
        line(
                rest,
                "| %d participants, each edits once a second | %.0f %% of a core, p50 %.0f ms, p95 %.0f ms, own answer p95 %.0f ms, %.0f missing |",
                size,
                median(windows, Figures::cpuPercent),
                median(windows, one -> one.latency(.5)),
                median(windows, one -> one.latency(.95)),
                median(windows, one -> one.answer(.95)),
                windows.stream().mapToDouble(Figures::missing).sum());
    }

    void card(double bytes) {
        line(rest, "| heap a further card and participant | %.1f KB |", bytes / 1e3);
    }

    void manyNotes(int notes, double bytes) {
        line(rest, "| bytes a delivery on a board of %d notes | %.0f |", notes, bytes);
    }

    void complaints(List<String> lines) {
        line(rest, "| warnings and errors in the log | %d |", lines.size());
        lines.stream().limit(5).forEach(System.err::println);
    }

    private void row(int size, String what, List<Figures> windows, String heap) {
        line(
                crowds,
                "| %d | %s | %.1f | %.1f | %.1f | %.3f | %.0f | %.1f / %.1f | %.0f | %s |",
                size,
                what,
                median(windows, one -> one.latency(.5)),
                median(windows, one -> one.latency(.95)),
                median(windows, one -> one.latency(.99)),
                median(windows, Figures::cpuMillis),
                median(windows, Figures::bytes),
                median(windows, one -> one.answer(.5)),
                median(windows, one -> one.answer(.95)),
                windows.stream().mapToDouble(Figures::missing).sum(),
                heap);
    }

    private static double ratio(List<Figures> product, List<Figures> floor, ToDoubleFunction<Figures> figure) {
        return median(product, figure) / median(floor, figure);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }

    private static void line(StringBuilder table, String format, Object... values) {
        table.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** Figures mean something only beside the machine, and beside what else it did meanwhile. */
    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%s, %s, %d processors, Java %s, load at the end %s",
                LocalDate.now(),
                processor(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                load());
    }

    private static String processor() {
        return firstLine(Path.of("/proc/cpuinfo"), "model name").replaceFirst(".*: ", "");
    }

    private static String load() {
        return firstLine(Path.of("/proc/loadavg"), "").replaceFirst(" [^ ]*/.*", "");
    }

    private static String firstLine(Path file, String start) {
        try (var lines = Files.lines(file)) {
            return lines.filter(one -> one.startsWith(start)).findFirst().orElse("unknown");
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    @Override
    public String toString() {
        return machine() + "\n\n" + crowds + "\n" + rest;
    }
}
