package dev.beachhead.report;

import dev.beachhead.decide.Decide;
import dev.beachhead.decide.GateChecks;
import dev.beachhead.decide.Made;
import dev.beachhead.people.People;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.List;

/** What the team decided and why, and how the gate stands at which it is now. */
final class DecisionsChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var decide = room.state(Decide.class);
        var content = new Content();
        if (decide.decisions().isEmpty()) content.missing(reader.t("report.missing.decisions"));
        content.table(
                reader.t("decide.decisions"),
                List.of(
                        Column.words(reader.t("report.column.day"), 4),
                        Column.words(reader.t("report.column.gate"), 3),
                        Column.words(reader.t("report.column.decision"), 3),
                        Column.words(reader.t("report.column.reason"), 9),
                        Column.words(reader.t("report.column.noted-by"), 3)),
                decide.decisions().stream().map(made -> row(made, room, reader)).toList());
        gate(content, decide, room, reader);
        return new Section("decide", reader.t("decide.decisions"), reader.t("decide.title"), content.blocks());
    }

    private static List<Cell> row(Made made, RoomState room, Reader reader) {
        var tone = switch (made.kind()) {
            case PROCEED -> Tone.GOOD;
            case PIVOT, RESUME -> Tone.OPEN;
            case STOP -> Tone.BAD;
        };
        return List.of(
                Cell.words(reader.date(made.when())),
                Cell.words(reader.t("decide.phase." + made.phase().key())),
                Cell.marked(reader.t("decide.made." + made.kind().key()), tone),
                Cell.words(reason(made, reader)),
                Cell.words(room.state(People.class).nameOf(made.who())));
    }

    private static String reason(Made made, Reader reader) {
        var lines = new ArrayList<String>();
        lines.add(made.reason());
        made.changed().ifPresent(changed -> lines.add(reader.t("decide.made.changed", changed.words())));
        if (!made.overruled().isEmpty())
            lines.add(reader.t(
                    "decide.made.overruled",
                    String.join(
                            " · ",
                            made.overruled().stream()
                                    .map(check -> reader.t("decide.check." + check.key()))
                                    .toList())));
        return String.join("\n", lines);
    }

    private static void gate(Content content, Decide decide, RoomState room, Reader reader) {
        content.heading(reader.t("decide.gate." + decide.phase().key()));
        content.paragraph(reader.t("decide.gate." + decide.phase().key() + ".question"));
        content.table(
                reader.t("decide.gate." + decide.phase().key()),
                List.of(
                        Column.words(reader.t("report.column.check"), 5),
                        Column.words(reader.t("report.column.counted"), 9),
                        Column.words(reader.t("report.column.state"), 2)),
                GateChecks.of(room, decide.phase()).stream()
                        .map(result -> check(result, reader))
                        .toList());
    }

    private static List<Cell> check(GateChecks.Result result, Reader reader) {
        var key = "decide.check." + result.check().key();
        return List.of(
                Cell.strong(reader.t(key)),
                Cell.words(reader.t(key + ".counted", result.figures().toArray())),
                result.met()
                        ? Cell.marked(reader.t("decide.met"), Tone.GOOD)
                        : Cell.marked(reader.t("decide.open"), Tone.OPEN));
    }
}
