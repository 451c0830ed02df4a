package dev.beachhead.calendar;

import dev.beachhead.room.WorkshopId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A session as an iCalendar file with one event, which a calendar that has it already moves.
 *
 * @see "RFC 5545, Internet Calendaring and Scheduling Core Object Specification"
 */
final class CalendarFile {
    static final String TYPE = "text/calendar;charset=utf-8;method=PUBLISH";

    /** In octets, without the line's end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /** @param address of the workshop's page; empty for none */
    static String of(WorkshopId workshop, String title, NextSession.Planned session, int changes, String address) {
        var lines = List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Beachhead//Workshop//EN",
                "METHOD:PUBLISH",
                "BEGIN:VEVENT",
                "UID:" + workshop + "@beachhead",
                "SEQUENCE:" + changes,
                "DTSTAMP:" + time(session.since()),
                "DTSTART:" + time(session.at()),
                "DTEND:" + time(session.at().plus(Duration.ofMinutes(session.minutes()))),
                "SUMMARY:" + text(title),
                session.place().isEmpty() ? "" : "LOCATION:" + text(session.place()),
                address.isEmpty() ? "" : "URL:" + address,
                "END:VEVENT",
                "END:VCALENDAR");
        var file = new StringBuilder();
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> fold(line, file));
        return file.toString();
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    /** As 3.3.11 wants it: a text may hold anything, but not begin a new line or a new property. */
    static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\r\\n|[\\r\\n]", "\\\\n")
                .replaceAll("[\\p{Cc}&&[^\\t]]", "");
    }

    /** Long lines go on after a space on the next; a character is never cut in two. */
    private static void fold(String line, StringBuilder file) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            var character = new String(Character.toChars(line.codePointAt(at)));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += size;
            at += character.length();
        }
        file.append("\r\n");
    }
}
