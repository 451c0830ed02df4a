package dev.beachhead.report;

import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.Confirmation;
import dev.beachhead.funnel.Evidence;
import dev.beachhead.funnel.Funnel;
import dev.beachhead.funnel.Gate;
import dev.beachhead.funnel.GateAnswer;
import dev.beachhead.funnel.Segment;
import dev.beachhead.funnel.SegmentTree;
import dev.beachhead.funnel.Verdict;
import dev.beachhead.report.Block.Branch;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How the candidates became one: every answer at every gate with its reason, and what was split into what. */
final class FunnelChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var funnel = room.state(Funnel.class);
        var segments = funnel.segments(room.state(Brainstorm.class));
        var content = new Content();
        if (segments.isEmpty()) content.missing(reader.t("report.missing.funnel"));
        else {
            content.heading(reader.t("funnel.tree"));
            content.tree(branches(SegmentTree.of(segments), funnel, reader));
            content.heading(reader.t("report.funnel.answers"));
            var rows = segments.stream()
                    .flatMap(segment -> answers(segment, room, reader))
                    .toList();
            if (rows.isEmpty()) content.missing(reader.t("funnel.answers.none"));
            content.grouped(reader.t("report.funnel.answers"), columns(reader), rows);
        }
        return Chapter.of("funnel", reader, content);
    }

    private static List<Branch> branches(List<SegmentTree> trees, Funnel funnel, Reader reader) {
        return trees.stream()
                .map(tree -> new Branch(
                        tree.segment().name(),
                        where(tree.segment(), funnel, reader),
                        tone(tree.segment(), funnel),
                        branches(tree.parts(), funnel, reader)))
                .toList();
    }

    /** Where a segment stands, and if it is parked, why. */
    private static String where(Segment segment, Funnel funnel, Reader reader) {
        if (isFirst(segment, funnel)) return reader.t("funnel.chosen");
        if (segment.isClosed()) return reader.t("funnel.tree.split");
        return segment.parked()
                .map(no -> reader.t(
                        "report.funnel.parked",
                        reader.say(no.gate().title()),
                        no.answer().reason().text()))
                .orElseGet(() -> reader.say(segment.lane().title()));
    }

    private static Tone tone(Segment segment, Funnel funnel) {
        if (isFirst(segment, funnel)) return Tone.GOOD;
        if (segment.isParked()) return Tone.BAD;
        return segment.isClosed() ? Tone.QUIET : Tone.PLAIN;
    }

    private static boolean isFirst(Segment segment, Funnel funnel) {
        return funnel.choice()
                .filter(choice -> choice.segment().equals(segment.id()))
                .isPresent();
    }

    static List<Column> columns(Reader reader) {
        return List.of(
                Column.words(reader.t("research.market"), 4),
                Column.words(reader.t("report.column.gate"), 3),
                Column.words(reader.t("report.column.answer"), 2),
                Column.words(reader.t("report.column.reason"), 7),
                Column.words(reader.t("report.column.evidence"), 4));
    }

    /** In the order of the gates; of a gate that was not answered nothing. */
    static Stream<List<Cell>> answers(Segment segment, RoomState room, Reader reader) {
        return Arrays.stream(Gate.values())
                .flatMap(gate -> segment.answer(gate).stream().map(answer -> row(segment, gate, answer, room, reader)));
    }

    private static List<Cell> row(Segment segment, Gate gate, GateAnswer answer, RoomState room, Reader reader) {
        return List.of(
                Cell.strong(segment.name()),
                Cell.words(reader.say(gate.title())),
                verdict(answer, reader),
                Cell.words(reason(answer, reader)),
                evidence(segment, gate, answer, room, reader));
    }

    private static Cell verdict(GateAnswer answer, Reader reader) {
        if (answer.confirmation() == Confirmation.TO_CONFIRM)
            return Cell.marked(reader.t("funnel.to-confirm.mark"), Tone.OPEN);
        return switch (answer.verdict()) {
            case YES -> Cell.marked(reader.t("funnel.verdict.yes"), Tone.GOOD);
            case NO -> Cell.marked(reader.t("funnel.verdict.no"), Tone.BAD);
        };
    }

    private static String reason(GateAnswer answer, Reader reader) {
        var lines = new ArrayList<String>();
        lines.add(answer.reason().text());
        answer.essential()
                .ifPresent(essential -> lines.add(reader.t("funnel.frequency." + key(essential.used())) + " · "
                        + reader.t("funnel.need." + key(essential.needed()))));
        return String.join("\n", lines);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Cell evidence(Segment segment, Gate gate, GateAnswer answer, RoomState room, Reader reader) {
        if (answer.verdict() == Verdict.YES && Funnel.lacksEvidence(segment.id(), gate, answer, room))
            return Cell.marked(reader.t("funnel.no-evidence"), Tone.OPEN);
        var labels = answer.evidence().stream().map(Evidence::label).toList();
        return Cell.words(String.join("\n", labels));
    }
}
