package dev.beachhead.report;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.research.Research;
import dev.beachhead.research.Source;
import dev.beachhead.research.Topic;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.RoomState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of each candidate, how sure the team is, and from whom. */
final class ResearchChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var research = room.state(Research.class);
        var candidates = room.state(Brainstorm.class).candidates();
        var content = new Content();
        var rows = candidates.stream()
                .filter(candidate -> research.coverageOf(candidate.id()) > 0)
                .flatMap(candidate -> rows(research, candidate, reader).stream())
                .toList();
        if (rows.isEmpty()) content.missing(reader.t("report.missing.research"));
        else
            content.paragraph(reader.t(
                    "report.research.coverage",
                    reader.percent(research.coverage(room.state(Brainstorm.class))),
                    candidates.size()));
        content.grouped(
                reader.t("research.station"),
                List.of(
                        Column.words(reader.t("research.market"), 3),
                        Column.words(reader.t("report.column.topic"), 3),
                        Column.words(reader.t("research.cell.text"), 8),
                        Column.words(reader.t("report.column.sure"), 2),
                        Column.words(reader.t("research.sources"), 4)),
                rows);
        return Chapter.of("research", reader, content);
    }

    private static List<List<Cell>> rows(Research research, Candidate candidate, Reader reader) {
        return Arrays.stream(Topic.values())
                .filter(topic -> research.cell(candidate.id(), topic).isFilled())
                .map(topic -> row(research, candidate, topic, reader))
                .toList();
    }

    private static List<Cell> row(Research research, Candidate candidate, Topic topic, Reader reader) {
        var cell = research.cell(candidate.id(), topic);
        var sources = cell.sources().stream().map(Source::text).collect(Collectors.joining("\n"));
        return List.of(
                Cell.strong(candidate.name()),
                Cell.words(reader.t("research.topic." + topic.key())),
                Cell.words(cell.text().text()),
                sure(cell.confidence(), reader),
                cell.isUnasked() ? Cell.marked(reader.t("research.cell.unasked"), Tone.OPEN) : Cell.words(sources));
    }

    /** @return a mark whose tone says how much it is worth */
    static Cell sure(Confidence confidence, Reader reader) {
        var tone = switch (confidence) {
            case GUESS -> Tone.QUIET;
            case HEARD_ONCE -> Tone.OPEN;
            case HEARD_OFTEN, SEEN -> Tone.GOOD;
        };
        return Cell.marked(reader.t("room.confidence." + confidence.key()), tone);
    }
}
