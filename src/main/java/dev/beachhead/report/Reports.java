package dev.beachhead.report;

import dev.beachhead.people.People;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Messages;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/** Composes a room's report and writes it to a file. Whoever asks has checked who may have it. */
@Service
class Reports {
    /** A written page takes much more memory than a screen; who comes when this many are being written waits. */
    private static final int AT_ONCE = 2;

    /** What no file system takes in a name, and what a person would not see in one. */
    private static final String NOT_IN_A_NAME = "[\\p{Cc}\\p{Cf}\\\\/:*?\"<>|.\\s]+";

    private static final int LONGEST_NAME = 80;

    private final Messages messages;
    private final Semaphore writing = new Semaphore(AT_ONCE, true);

    Reports(Messages messages) {
        this.messages = messages;
    }

    byte[] write(RoomState room, ReportFormat format, Locale language, ZoneId zone) {
        writing.acquireUninterruptibly();
        try {
            var reader = new Reader(messages, language, zone);
            var report = ReportComposer.compose(room, reader);
            return switch (format) {
                case PDF -> PdfWriter.write(report, reader);
                case MD -> MarkdownWriter.write(report).getBytes(StandardCharsets.UTF_8);
                case XLSX -> SpreadsheetWriter.write(report);
            };
        } finally {
            writing.release();
        }
    }

    /** What the file is called, after the workshop. */
    String fileName(RoomState room, ReportFormat format) {
        var title =
                room.state(People.class).title().replaceAll(NOT_IN_A_NAME, " ").strip();
        int end = Math.min(title.length(), LONGEST_NAME);
        var name = title.isEmpty()
                ? "report"
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, end)));
        return name + "." + format.ending();
    }
}
