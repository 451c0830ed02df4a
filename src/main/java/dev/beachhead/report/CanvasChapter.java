package dev.beachhead.report;

import dev.beachhead.model.Block;
import dev.beachhead.model.Canvas;
import dev.beachhead.model.CanvasSegment;
import dev.beachhead.model.Note;
import dev.beachhead.model.Standing;
import dev.beachhead.model.Status;
import dev.beachhead.report.Block.Board;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Field;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.EvidenceBook.Weight;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What must be true for this to be a business, and how much of it somebody outside has confirmed. */
final class CanvasChapter implements Chapter {
    private static final int COLUMNS = 10;

    /** More than these do not go on one page. */
    private static final int MOST_ON_A_BOARD = 48;

    private static final int LONGEST_ON_A_BOARD = 90;

    @Override
    public Section compose(RoomState room, Reader reader) {
        var canvas = room.state(Canvas.class);
        var content = new Content();
        if (canvas.notes().live().isEmpty()) content.missing(reader.t("report.missing.model"));
        else {
            tally(content, canvas, room, reader);
            if (canvas.notes().live().size() <= MOST_ON_A_BOARD) content.add(board(canvas, room, reader));
            content.heading(reader.t("report.model.evidence"));
            content.table(reader.t("model.station"), columns(canvas, reader), rows(canvas, room, reader));
        }
        return Chapter.of("model", reader, content);
    }

    /** As it hangs on the wall: five columns, the middle three cut in two, over costs and revenues. */
    private static Board board(Canvas canvas, RoomState room, Reader reader) {
        var fields = Arrays.stream(Block.values())
                .map(block -> field(block, canvas, room, reader))
                .sorted(Comparator.comparingInt(Field::row))
                .toList();
        return new Board(COLUMNS, fields);
    }

    private static Field field(Block block, Canvas canvas, RoomState room, Reader reader) {
        var title = reader.say(block.title());
        var notes = canvas.notes().in(block).stream()
                .map(note -> onBoard(note, room, reader))
                .toList();
        return switch (block) {
            case KEY_PARTNERS, VALUE_PROPOSITIONS, CUSTOMER_SEGMENTS -> new Field(title, 0, 2, 2, notes);
            case KEY_ACTIVITIES, CUSTOMER_RELATIONSHIPS -> new Field(title, 0, 2, 1, notes);
            case KEY_RESOURCES, CHANNELS -> new Field(title, 1, 2, 1, notes);
            case COST_STRUCTURE, REVENUE_STREAMS -> new Field(title, 2, COLUMNS / 2, 1, notes);
        };
    }

    private static dev.beachhead.report.Block.Note onBoard(Note note, RoomState room, Reader reader) {
        var status = standing(note, room);
        var words = Texts.excerpt(note.text().text(), LONGEST_ON_A_BOARD);
        return new dev.beachhead.report.Block.Note(words, reader.t("model.status." + status.key()), tone(status));
    }

    /** A fact whose evidence was taken away is none any more. */
    private static Status standing(Note note, RoomState room) {
        return room.offering(EvidenceBook.class)
                .map(book -> Standing.of(note, book).status())
                .orElse(note.stated());
    }

    private static void tally(Content content, Canvas canvas, RoomState room, Reader reader) {
        var tally = canvas.tally(room);
        content.paragraph(String.join(
                " · ",
                reader.t("model.tally.fact", tally.facts()),
                reader.t("model.tally.testing", tally.testing()),
                reader.t("model.tally.guess", tally.guesses()),
                reader.t("model.tally.refuted", tally.refuted())));
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
        var weight = room.offering(EvidenceBook.class)
                .map(book -> book.weight(note.statement()))
                .orElse(Weight.NONE);
        var standing = standing(note, room);
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
        return Cell.words(reader.t("fieldwork.evidence.sum", weight.supports(), weight.contradicts(), weight.people()));
    }
}
