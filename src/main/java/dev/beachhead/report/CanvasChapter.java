package dev.beachhead.report;

import dev.beachhead.model.Block;
import dev.beachhead.model.Canvas;
import dev.beachhead.model.CanvasSegment;
import dev.beachhead.model.Note;
import dev.beachhead.model.Standing;
import dev.beachhead.model.Status;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Figure;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What must be true for this to be a business, and how much of it somebody outside has confirmed. */
final class CanvasChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var canvas = room.state(Canvas.class);
        var content = new Content();
        if (canvas.notes().live().isEmpty()) content.missing(reader.t("report.missing.model"));
        else {
            tally(content, canvas, room, reader);
            content.table(reader.t("model.station"), columns(canvas, reader), rows(canvas, room, reader));
        }
        return Chapter.of("model", reader, content);
    }

    private static void tally(Content content, Canvas canvas, RoomState room, Reader reader) {
        var tally = canvas.tally(room);
        content.figures(
                figure(tally.facts(), Status.FACT, reader),
                figure(tally.testing(), Status.TESTING, reader),
                figure(tally.guesses(), Status.GUESS, reader),
                figure(tally.refuted(), Status.REFUTED, reader));
    }

    private static Figure figure(int count, Status status, Reader reader) {
        return new Figure(Integer.toString(count), reader.t("model.status." + status.key()));
    }

    private static List<Column> columns(Canvas canvas, Reader reader) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(reader.t("report.column.block"), 4));
        columns.add(Column.words(reader.t("report.column.claim"), 9));
        if (!canvas.segments().isEmpty()) columns.add(Column.words(reader.t("model.segment"), 3));
        columns.add(Column.words(reader.t("model.card.status"), 3));
        columns.add(Column.words(reader.t("report.column.evidence"), 4));
        return columns;
    }

    private static List<List<Cell>> rows(Canvas canvas, RoomState room, Reader reader) {
        return Arrays.stream(Block.values())
                .flatMap(block -> canvas.notes().in(block).stream())
                .map(note -> row(canvas, note, room, reader))
                .toList();
    }

    private static List<Cell> row(Canvas canvas, Note note, RoomState room, Reader reader) {
        var book = room.offering(EvidenceBook.class);
        var weight = book.map(one -> one.weight(note.statement())).orElse(Weight.NONE);
        var standing = book.map(one -> Standing.of(note, one).status()).orElse(note.stated());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.strong(reader.say(note.block().title())));
        cells.add(Cell.words(note.text().text()));
        if (!canvas.segments().isEmpty())
            cells.add(Cell.words(canvas.segmentOf(note).map(CanvasSegment::name).orElse("")));
        cells.add(Cell.marked(reader.t("model.status." + standing.key()), tone(standing)));
        cells.add(evidence(weight, reader));
        return cells;
    }

    private static Tone tone(Status status) {
        return switch (status) {
            case GUESS -> Tone.QUIET;
            case TESTING -> Tone.OPEN;
            case FACT -> Tone.GOOD;
            case REFUTED -> Tone.BAD;
        };
    }

    private static Cell evidence(Weight weight, Reader reader) {
        if (weight.pieces() == 0) return Cell.marked(reader.t("fieldwork.guess.unasked"), Tone.QUIET);
        return Cell.words(reader.t(
                "fieldwork.evidence.sum", weight.supports(), weight.contradicts(), weight.people()));
    }
}
