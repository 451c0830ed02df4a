package dev.beachhead.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.beachhead.room.WorkshopId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant AT = Instant.parse("2026-12-01T14:00:00Z");

    private static String file(String title, String place) {
        var session = new NextSession.Planned(AT, 90, place, Instant.parse("2026-11-24T09:00:00Z"));
        return CalendarFile.of(WorkshopId.next(), title, session, 3, "https://example.org/w/1");
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    @Test
    void aSessionIsOneEventWithItsTimesInUtc() {
        assertThat(file("Filtration", "Room 4"))
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("\r\nDTSTAMP:20261124T090000Z\r\n")
                .contains("\r\nDTSTART:20261201T140000Z\r\n")
                .contains("\r\nDTEND:20261201T153000Z\r\n")
                .contains("\r\nSEQUENCE:3\r\n")
                .contains("\r\nLOCATION:Room 4\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void aTextNeitherBeginsALineNorEndsAProperty() {
        var file = unfolded(file("A; b, c\\d\r\nATTENDEE:mailto:x@example.org\u0007", ""));

        assertThat(file).contains("SUMMARY:A\\; b\\, c\\\\d\\nATTENDEE:mailto:x@example.org\r\n");
        assertThat(file)
                .doesNotContain("\r\nATTENDEE")
                .doesNotContain("LOCATION")
                .doesNotContain("\u0007");
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctetsAndNoCharacterIsCut() {
        var title = "市场".repeat(40) + "🙂".repeat(20);
        var file = file(title, "");

        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(file)).contains("SUMMARY:" + title + "\r\n");
    }
}
