package dev.beachhead.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.RandomSessionsTest;
import dev.beachhead.people.PeoplePart;
import dev.beachhead.room.Parts;
import dev.beachhead.room.RoomPart;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in as a file, it is refused at the place of its fault, or is harmless. */
class HostileFilesTest {
    private static final String LEAD = "01930000-0000-7000-8000-000000000001";
    private static final String GUEST = "01930000-0000-7000-8000-000000000002";
    private static final Parts PARTS = parts();
    private static final List<String> HARMLESS_TEXTS = List.of(
            "<script>alert(1)</script>",
            "=HYPERLINK(\\\"http://example.org\\\")",
            "../../etc/passwd",
            "\\u202Egnp.exe",
            "{0} ${jndi:ldap://example.org}",
            "'; drop table journal; --");

    private final ThereAndBack files = new ThereAndBack(PARTS);

    private static Parts parts() {
        var all = new ArrayList<RoomPart<?, ?, ?>>(RandomSessionsTest.stations());
        all.add(new PeoplePart());
        return new Parts(all);
    }

    private static String file(String... events) {
        return "{\"format\":\"beachhead-workshop\",\"version\":1,\"kind\":\"workshop\",\"title\":\"T\",\"people\":[],\"events\":["
                + String.join(",", events) + "]}";
    }

    private static String event(String type, String payload) {
        return "{\"type\":\"%s\",\"version\":1,\"payload\":%s,\"at\":\"2026-03-02T09:00:00Z\",\"by\":\"%s\"}"
                .formatted(type, payload, LEAD);
    }

    private static String opened() {
        return event(
                "people.workshop-opened",
                "{\"title\":\"Filtration\",\"participant\":\"%s\",\"name\":\"Ada\"}".formatted(LEAD));
    }

    private static String candidate(int number, String name) {
        return event(
                "brainstorm.candidate-added",
                "{\"candidate\":\"%s\",\"from\":null,\"name\":\"%s\",\"endUser\":\"\",\"use\":\"\",\"order\":\"%s\"}"
                        .formatted(id(number), name, (char) ('B' + number)));
    }

    private static String id(int number) {
        return "01930000-0000-7000-9000-%012d".formatted(number);
    }

    private static String[] withShortlist(String... more) {
        var events = new ArrayList<>(List.of(opened()));
        IntStream.range(0, 6).forEach(i -> events.add(candidate(i, "Market " + i)));
        events.add(event("brainstorm.shortlist-frozen", "{}"));
        events.addAll(List.of(more));
        return events.toArray(String[]::new);
    }

    @Test
    void aPlainFileIsTaken() {
        assertThat(files.read(file(withShortlist()))).isInstanceOf(FileContents.Workshop.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$|export.file.other|``",
                "$|export.file.other|[]",
                "$|export.file.other|{}",
                "$|export.file.other|null",
                "$|export.file.not-json|nul",
                "version|export.file.unfit|{\"format\":\"beachhead-workshop\",\"version\":\"1\"}",
                "version|export.file.newer|{\"format\":\"beachhead-workshop\",\"version\":2}",
                "version|export.file.newer|{\"format\":\"beachhead-workshop\",\"version\":99999999999999999999}",
                "$|export.file.other|{\"format\":\"something\",\"version\":1,\"kind\":\"workshop\",\"events\":[]}",
                "events|export.file.empty|{\"format\":\"beachhead-workshop\",\"version\":1,\"kind\":\"workshop\",\"events\":[]}",
                "events|export.file.unfit|{\"format\":\"beachhead-workshop\",\"version\":1,\"kind\":\"workshop\",\"events\":{}}",
                "kind|export.file.unfit|{\"format\":\"beachhead-workshop\",\"version\":1,\"kind\":\"virus\"}",
                "extra|export.file.unfit|{\"extra\":1}",
                "format|export.file.not-json|{\"format\":\"beachhead-workshop\",\"format\":\"beachhead-workshop\"}",
            })
    void aHeadThatIsNotOursIsRefusedWhereItIsWrong(String path, String key, String file) {
        assertFault(file, path, key);
    }

    @Test
    void somethingBehindTheEndIsRefused() {
        assertFault(file(opened()) + "{}", "$", "export.file.not-json");
    }

    @Test
    void eventsAreRefusedAtTheFieldThatIsWrong() {
        assertFault(file(opened(), "7"), "events[1]", "export.file.unfit");
        assertFault(file(event("nobody.knows-me", "{}")), "events[0].type", "export.file.unknown-event");
        assertFault(
                file(
                        opened(),
                        event("purpose.purpose-edited", "{\"prompt\":\"STATEMENT\",\"text\":7,\"overlap\":false}")),
                "events[1].payload.text",
                "export.file.unfit");
        assertFault(
                file(
                        opened(),
                        event(
                                "purpose.purpose-edited",
                                "{\"prompt\":\"STATEMENT\",\"text\":\"x\",\"overlap\":false,\"more\":1}")),
                "events[1].payload.more",
                "export.file.unfit");
        assertFault(
                file(
                        opened(),
                        event("purpose.purpose-edited", "{\"prompt\":\"NONE\",\"text\":\"x\",\"overlap\":false}")),
                "events[1].payload.prompt",
                "export.file.unfit");
        assertFault(
                file(opened(), opened().replace("\"version\":1", "\"version\":7")),
                "events[1].payload",
                "export.file.unfit");
        assertFault(file(opened(), opened()), "events[1]", "room.twice");
        assertFault(
                file(opened(), event("brainstorm.shortlist-frozen", "{}")),
                "events[1]",
                "brainstorm.shortlist-too-short");
        assertFault(
                file(opened(), candidate(1, "a").replace("\"order\":\"C\"", "\"order\":\"C0\"")),
                "events[1].payload.order",
                "export.file.unfit");
    }

    @Test
    void whoNeverJoinedDidNothingAndNoTimeRunsBackwards() {
        assertFault(
                file(opened(), event("brainstorm.round-opened", "{}").replace(LEAD, GUEST)),
                "events[1].by",
                "export.file.unknown-person");
        assertFault(
                file(opened(), event("brainstorm.round-opened", "{}").replace("09:00", "08:59")),
                "events[1].at",
                "export.file.time");
        assertFault(file(opened().replace("2026", "2099")), "events[0].at", "export.file.time");
        assertFault(file(opened().replace("2026-03-02T", "yesterday ")), "events[0].at", "export.file.unfit");
    }

    @Test
    void thereAreNoTwoBeachheadsNoSkippedGatesAndNoBallotsOutOfRange() {
        var chosen = event("funnel.beachhead-chosen", "{\"segment\":\"%s\",\"overruled\":[]}".formatted(id(1)));
        assertFault(file(withShortlist(chosen)), "events[8]", "funnel.gate-open");
        var voting = event("vote.voting-started", "{\"mode\":\"ALL_AT_ONCE\",\"dots\":{\"budget\":5,\"cap\":3}}");
        var dots = event("vote.dots-placed", "{\"candidate\":\"%s\",\"dots\":%s}");
        assertFault(file(withShortlist(voting, dots.formatted(id(1), "4"))), "events[9]", "vote.over-cap");
        assertFault(file(withShortlist(voting, dots.formatted(id(1), "-1"))), "events[9]", "vote.dots-below-zero");
        assertFault(
                file(withShortlist(voting, dots.formatted(id(1), "99999999999"))),
                "events[9].payload.dots",
                "export.file.unfit");
        assertFault(
                file(withShortlist(
                        voting,
                        event(
                                "vote.rated",
                                "{\"candidate\":\"%s\",\"criterion\":\"FUNDS\",\"rating\":\"SIX\"}".formatted(id(1))))),
                "events[9].payload.rating",
                "export.file.unfit");
        assertFault(file(withShortlist(dots.formatted(id(1), "1"))), "events[8]", "vote.not-started");
    }

    @Test
    void whatIsSaidOfAMomentToComeOrTwiceIsRefused() {
        var comment = "{\"id\":\"%s\",\"about\":{\"subject\":{\"station\":\"funnel\",\"key\":\"a\"},"
                + "\"words\":\"x\",\"moment\":%s},\"kind\":\"TALK\",\"text\":\"%s\"}";
        var first = event("comment.thread-started", comment.formatted(id(1), "1", "why?"));
        var later = event("comment.thread-started", comment.formatted(id(2), "99", "why?"));
        var silent = event("comment.thread-started", comment.formatted(id(2), "null", ""));
        assertThat(files.read(file(opened(), first))).isInstanceOf(FileContents.Workshop.class);
        assertFault(file(opened(), first, first), "events[2]", "room.twice");
        assertFault(file(opened(), first, later), "events[2]", "comment.no-moment");
        assertFault(file(opened(), first, silent), "events[2]", "comment.empty");
        assertFault(
                file(
                        opened(),
                        event(
                                "comment.replied",
                                "{\"thread\":\"%s\",\"id\":\"%s\",\"text\":\"x\"}".formatted(id(7), id(8)))),
                "events[1]",
                "comment.gone");
    }

    @Test
    void agendasAndListsAreNoLongerThanAnybodyCouldMakeThem() {
        var item = "{\"id\":\"%s\",\"station\":\"\",\"title\":\"Talk\",\"minutes\":%s}";
        assertFault(
                file(
                        opened(),
                        event(
                                "facilitate.agenda-replaced",
                                "{\"items\":[%s]}".formatted(item.formatted(id(1), "601")))),
                "events[1]",
                "facilitate.minutes-wrong");
        var names = IntStream.range(0, 501).mapToObj(i -> "\"s\"").toList();
        assertFault(
                file(
                        opened(),
                        event("facilitate.stations-locked", "{\"stations\":[%s]}".formatted(String.join(",", names)))),
                "events[1].payload.stations",
                "export.file.unfit");
        assertFault(
                file(event("facilitate.agenda-replaced", "{\"items\":[%s]}".formatted(item.formatted(id(1), "0"))))
                        .replace("\"kind\":\"workshop\"", "\"kind\":\"template\"")
                        .replaceAll(",\"at\":\"[^\"]*\",\"by\":\"[^\"]*\"", ""),
                "events[0]",
                "facilitate.minutes-wrong");
    }

    @Test
    void textsThatMeanSomethingElsewhereMeanNothingHere() {
        for (var text : HARMLESS_TEXTS) {
            var read = files.read(file(opened(), candidate(1, text)));
            assertThat(read).as(text).isInstanceOf(FileContents.Workshop.class);
            assertThat(((FileContents.Workshop) read).room().toString()).doesNotContain("\u202E");
        }
    }

    @Test
    void aTextBeyondWhatItsFieldTakesIsRefused() {
        assertFault(file(opened(), candidate(1, "x".repeat(81))), "events[1]", "room.text-too-long");
        assertFault(file(opened(), candidate(1, "é ".repeat(4_001))), "events[1].payload.name", "export.file.unfit");
    }

    @Test
    void whatIsDeepOrHugeEndsTheReadingEarly() {
        assertFault(
                file(opened(), event("brainstorm.round-opened", "{\"a\":".repeat(5_000))),
                "events[1]",
                "export.file.too-large");
        assertFault(file(opened(), "{\"type\":\"" + "x".repeat(200_000)), "events[1]", "export.file.too-large");
        assertFault(file(opened(), "{\"version\":" + "9".repeat(100_000)), "events[1]", "export.file.too-large");
        assertFault(file(opened(), "{\"" + "k".repeat(5_000) + "\":1}"), "events[1]", "export.file.too-large");
    }

    @Test
    void eventsThatTakeTooLongToFoldEndTheReading() {
        var reader = new FileReader(PARTS, Clock.systemUTC(), Duration.ZERO);

        var read = reader.read(new ByteArrayInputStream(file(withShortlist()).getBytes(StandardCharsets.UTF_8)));

        assertThat(read).isInstanceOfSatisfying(FileContents.Faulty.class, fault -> {
            assertThat(fault.path()).isEqualTo("events[0]");
            assertThat(fault.why().key()).isEqualTo("export.file.too-large");
        });
    }

    @Test
    void fiftyMegabytesAreNotReadToTheirEnd() {
        var source = new Endless(file(opened()).replace("]}", ""), "," + event("brainstorm.round-opened", "{}"));

        var read = new FileReader(PARTS, Clock.systemUTC()).read(source);

        assertThat(read).isInstanceOf(FileContents.Faulty.class);
        assertThat(source.given).isLessThan(FileFormat.MOST_BYTES + 1_000_000);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 200);
    }

    /** A good file in which something was broken. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void brokenFilesAreRefusedWithTheirPathOrFoldWithoutHarm(int seed) {
        var random = new Random(seed);
        var good = file(withShortlist(
                event("vote.voting-started", "{\"mode\":\"ALL_AT_ONCE\",\"dots\":{\"budget\":5,\"cap\":3}}")));

        var read = files.read(broken(good, random));

        switch (read) {
            case FileContents.Faulty(var path, var why) -> {
                assertThat(path).matches("\\$|[a-zA-Z]+|events\\[\\d+](\\.[^<>]{0,60})?");
                assertThat(why.key()).isNotBlank();
            }
            case FileContents.Workshop workshop -> {
                var again = files.written(files.journal(workshop.deeds()));
                assertThat(files.read(again)).isInstanceOf(FileContents.Workshop.class);
            }
            case FileContents.Template template -> assertThat(template.events()).isEmpty();
        }
    }

    private static String broken(String good, Random random) {
        int at = random.nextInt(good.length());
        int to = Math.min(good.length(), at + 1 + random.nextInt(40));
        return switch (random.nextInt(8)) {
            case 0 -> good.substring(0, at);
            case 1 -> good.substring(0, at) + good.substring(to);
            case 2 -> good.substring(0, at) + good.substring(at, to) + good.substring(at);
            case 3 ->
                good.replace(
                        "\"Market 3\"",
                        List.of("7", "null", "true", "[]", "{}", "1e999").get(random.nextInt(6)));
            case 4 -> good.replace("Market 4", HARMLESS_TEXTS.get(random.nextInt(HARMLESS_TEXTS.size())));
            case 5 -> good.substring(0, at) + (char) random.nextInt(0xD800) + good.substring(at + 1);
            case 6 -> good.replace(id(random.nextInt(6)), id(random.nextInt(6)));
            default ->
                good.replace(
                        "\"budget\":5",
                        "\"budget\":"
                                + List.of("-1", "0", "51", "2147483648", "1e9", "1.5")
                                        .get(random.nextInt(6)));
        };
    }

    private void assertFault(String file, String path, String key) {
        assertThat(files.read(file)).isInstanceOfSatisfying(FileContents.Faulty.class, fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.why().key()).isEqualTo(key);
        });
    }

    /** As many events as anybody likes to read. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] more;
        private long given;

        Endless(String start, String more) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.more = more.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = given++;
            return at < start.length ? start[(int) at] : more[(int) ((at - start.length) % more.length)];
        }
    }
}
