package dev.beachhead.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Runs everything and prints one table. {@code src/bench/run.sh} builds it and tells the options. */
public final class Bench {
    private static final int NOTES = 60;
    private static final int MANY_NOTES = 200;
    /** How many notes one sender goes round, so that no edit covers another that is not yet seen. */
    private static final int OPEN_NOTES = 10;

    private static final double PACE = 10;
    private static final int WARM_CROWD = 30;
    private static final double WARM_PACE = 40;
    private static final int AT_ONCE = 5;
    private static final Duration REST = Duration.ofSeconds(2);

    private final Options options;
    private final Jvm product;
    private final Jvm floor;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .connectTimeout(Duration.ofSeconds(20))
            .build();
    private final Report report;

    private Bench(Options options, Jvm product, Jvm floor, Report report) {
        this.options = options;
        this.product = product;
        this.floor = floor;
        this.report = report;
    }

    /** What is to be run. */
    private record Options(Path jar, List<Integer> crowds, int windows, int edits, int warmEdits) {
        static Options of(String[] args) {
            return new Options(
                    Path.of(args[0]),
                    Stream.of(args[1].split(",")).map(Integer::valueOf).toList(),
                    Integer.parseInt(args[2]),
                    Integer.parseInt(args[3]),
                    Integer.parseInt(args[4]));
        }
    }

    /** A workshop with its board, and those who are in it. The facilitator is the one who sends. */
    private record Workshop(Participant facilitator, List<Participant> everybody, List<String> notes) {}

    /** @param args the jar, the numbers of participants, the number of windows, the number of edits in each, and of those before */
    public static void main(String[] args) throws Exception {
        var options = Options.of(args);
        var folder = Files.createTempDirectory("beachhead-bench");
        try (var product = Jvm.product(options.jar(), folder);
                var floor = Jvm.floor(folder)) {
            var report = new Report();
            new Bench(options, product, floor, report).run();
            report.complaints(product.complaints());
            IO.println(report);
        }
        System.exit(0);
    }

    private void run() throws Exception {
        report.start(product.untilAnswer(), product.cpu(), Files.size(options.jar()));
        report.page(PageWeight.of(http, product.address()));
        warmUp();
        for (int crowd : options.crowds())
            measure(crowd, crowd == options.crowds().getLast());
        report.manyNotes(MANY_NOTES, bytesWithManyNotes());
    }

    /** A server that just started compiles its code while it answers; that is not what a team meets for most of its day. */
    private void warmUp() throws Exception {
        var workshop = workshop(WARM_CROWD, NOTES);
        var peers = floorPeers(WARM_CROWD);
        Window.measure(product, workshop.everybody(), 1, options.warmEdits(), WARM_PACE);
        Window.measure(floor, peers, 1, options.warmEdits(), WARM_PACE);
        leave(workshop.everybody());
        leave(peers);
    }

    private void measure(int crowd, boolean last) throws Exception {
        progress(crowd + " participants");
        var workshop = workshop(1, NOTES);
        rest();
        long empty = product.liveBytes();
        join(workshop, crowd);
        var peers = floorPeers(crowd);
        Window.measure(product, workshop.everybody(), 1, options.edits() / 2, PACE);
        Window.measure(floor, peers, 1, options.edits() / 2, PACE);
        var ofProduct = new ArrayList<Figures>();
        var ofFloor = new ArrayList<Figures>();
        for (int i = 0; i < options.windows(); i++) {
            ofFloor.add(Window.measure(floor, peers, 1, options.edits(), PACE));
            ofProduct.add(Window.measure(product, workshop.everybody(), 1, options.edits(), PACE));
        }
        long full = product.liveBytes();
        if (last) everybodyEdits(workshop);
        leave(peers);
        leave(workshop.everybody().subList(1, crowd));
        rest();
        long left = product.liveBytes();
        leave(workshop.everybody().subList(0, 1));
        report.crowd(crowd, ofFloor, ofProduct, (full - empty) / (crowd - 1), (left - empty) / (crowd - 1));
    }

    /** Each edits a note of their own once a second. */
    private void everybodyEdits(Workshop workshop) throws Exception {
        var everybody = workshop.everybody();
        long before = product.liveBytes();
        int more = Math.max(0, everybody.size() - workshop.notes().size());
        write(workshop, more);
        rest();
        if (more > 0) report.card((product.liveBytes() - before) / (double) more / everybody.size());
        for (int i = 1; i < everybody.size(); i++)
            everybody.get(i).openNote(workshop.notes().get(i), Participant.text(i));
        workshop.facilitator().onlyFirstNote();
        Window.measure(product, everybody, everybody.size(), everybody.size() * 3, everybody.size());
        var windows = new ArrayList<Figures>();
        for (int i = 0; i < options.windows(); i++)
            windows.add(Window.measure(product, everybody, everybody.size(), everybody.size() * 8, everybody.size()));
        report.everybody(everybody.size(), windows);
    }

    private double bytesWithManyNotes() throws Exception {
        var workshop = workshop(10, MANY_NOTES);
        Window.measure(product, workshop.everybody(), 1, options.edits() / 2, PACE);
        var figures = Window.measure(product, workshop.everybody(), 1, options.edits(), PACE);
        leave(workshop.everybody());
        return figures.bytes();
    }

    private Workshop workshop(int crowd, int notes) throws Exception {
        var facilitator = Participant.opening(http, product.address());
        var workshop = new Workshop(facilitator, new ArrayList<>(List.of(facilitator)), new ArrayList<>());
        write(workshop, notes);
        facilitator.openRound();
        for (int i = 0; i < OPEN_NOTES; i++)
            facilitator.openNote(workshop.notes().get(i), Participant.text(i));
        join(workshop, crowd);
        return workshop;
    }

    private static void write(Workshop workshop, int count) throws Exception {
        for (int i = 0; i < count; i++)
            workshop.notes().add(workshop.facilitator().write(workshop.notes().size()));
    }

    /** Lets people in until so many are there. */
    private void join(Workshop workshop, int crowd) throws Exception {
        var code = workshop.facilitator().code();
        var gate = new Semaphore(AT_ONCE);
        var coming = new ArrayList<java.util.concurrent.Future<Participant>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = workshop.everybody().size(); i < crowd; i++) {
                var name = "Person " + i;
                coming.add(threads.submit(() -> {
                    gate.acquire();
                    try {
                        return Participant.joining(http, product.address(), code, name);
                    } finally {
                        gate.release();
                    }
                }));
            }
        }
        for (var one : coming) workshop.everybody().add(one.get());
    }

    private List<FloorPeer> floorPeers(int crowd) throws Exception {
        var peers = new ArrayList<FloorPeer>();
        for (int i = 0; i < crowd; i++) peers.add(new FloorPeer(http, floor.address()));
        return peers;
    }

    private static void leave(List<? extends Peer> peers) throws Exception {
        for (var peer : peers) peer.close();
    }

    /** Lets go what those who left have left behind: Vaadin and the fan-out have timers. */
    private static void rest() throws InterruptedException {
        Thread.sleep(REST);
    }

    private static void progress(String what) {
        System.err.println(what);
    }
}
