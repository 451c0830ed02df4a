package dev.beachhead.report;

import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.report.Block.Bar;
import dev.beachhead.report.Block.Bars;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Fact;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import dev.beachhead.vote.Criterion;
import dev.beachhead.vote.CriterionResult;
import dev.beachhead.vote.DotTotal;
import dev.beachhead.vote.Findings;
import dev.beachhead.vote.MarketScore;
import dev.beachhead.vote.RoundResult;
import dev.beachhead.vote.Stage;
import dev.beachhead.vote.Vote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What was revealed of the vote: who leads, how firmly, and what it hangs on. */
final class VoteChapter implements Chapter {
    private static final double MOST_POINTS = 100;

    @Override
    public Section compose(RoomState room, Reader reader) {
        var vote = room.state(Vote.class);
        var content = new Content();
        vote.result().ifPresent(result -> whole(content, vote, result, reader));
        boolean underWay = vote.result().map(RoundResult::round).orElse(0) < vote.round();
        if (underWay) byCriterion(content, vote.criterionResults(), reader);
        if (underWay && vote.stage() == Stage.VOTING) content.remark(reader.t("report.vote.secret", vote.round()));
        if (content.blocks().isEmpty()) content.missing(reader.t("report.missing.vote"));
        return Chapter.of("vote", reader, content);
    }

    private static void whole(Content content, Vote vote, RoundResult result, Reader reader) {
        var lines = result.scores().markets().stream()
                .sorted(Comparator.comparingInt(
                                (MarketScore line) -> line.rank().orElse(Integer.MAX_VALUE))
                        .thenComparing(line -> result.nameOf(line.market())))
                .toList();
        content.paragraph(reader.t(
                "report.vote.round",
                result.round(),
                reader.date(result.revealedAt()),
                result.scores().voted(),
                result.scores().couldVote()));
        if (result.secrecyIsThin()) content.remark(reader.t("vote.secrecy-thin"));
        content.chart(scores(lines, result, reader));
        content.table(
                reader.t("vote.result"),
                columns(reader),
                lines.stream().map(line -> row(line, result, reader)).toList());
        ratings(content, lines, result, reader);
        content.heading(reader.t("report.vote.findings"));
        content.facts(new Findings(reader::t, reader.locale(), result, vote.convergence())
                .all().stream()
                        .map(finding -> new Fact(
                                finding.title(),
                                String.join(
                                        "\n",
                                        Stream.concat(finding.figure().stream(), finding.lines().stream())
                                                .toList())))
                        .toList());
        weights(content, vote, reader);
    }

    private static Bars scores(List<MarketScore> lines, RoundResult result, Reader reader) {
        var bars = lines.stream()
                .map(line -> new Bar(
                        result.nameOf(line.market()),
                        line.score().orElse(0) / MOST_POINTS,
                        reader.decimal(line.score(), 1),
                        result.scores().leaders().contains(line.market()) ? Tone.GOOD : Tone.PLAIN))
                .toList();
        return new Bars(reader.t("vote.column.score"), reader.t("report.vote.chart"), bars);
    }

    private static List<Column> columns(Reader reader) {
        return List.of(
                Column.figure(reader.t("vote.column.rank"), 2),
                Column.words(reader.t("vote.column.market"), 6),
                Column.figure(reader.t("vote.column.score"), 3),
                Column.figure(reader.t("vote.column.median"), 3),
                Column.figure(reader.t("vote.column.spread"), 3),
                Column.figure(reader.t("vote.column.coverage"), 3),
                Column.figure(reader.t("vote.column.first"), 3),
                Column.figure(reader.t("vote.column.dots"), 3));
    }

    private static List<Cell> row(MarketScore line, RoundResult result, Reader reader) {
        var ranks = result.scores().acceptability();
        double first = ranks.markets().contains(line.market()) ? ranks.first(line.market()) : 0;
        int dots = result.dots(new CandidateId(line.market().value()))
                .map(DotTotal::dots)
                .orElse(0);
        return List.of(
                rank(line),
                Cell.strong(result.nameOf(line.market())),
                number(line.score(), reader),
                number(line.median(), reader),
                number(line.standardDeviation(), reader),
                new Cell.Number(line.completeRows() + "/" + result.scores().couldVote(), line.completeRows()),
                new Cell.Number(reader.percent(first), first),
                new Cell.Number(Integer.toString(dots), dots));
    }

    private static Cell rank(MarketScore line) {
        if (line.rank().isEmpty()) return Cell.none();
        int rank = line.rank().getAsInt();
        return new Cell.Number(line.tied() ? rank + "=" : Integer.toString(rank), rank);
    }

    private static void ratings(Content content, List<MarketScore> lines, RoundResult result, Reader reader) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(reader.t("vote.column.market"), 6));
        for (var criterion : Criterion.values())
            columns.add(Column.figure(reader.t("vote.criterion." + criterion.key()), 3));
        content.heading(reader.t("report.vote.ratings"));
        content.table(
                reader.t("report.vote.ratings"),
                columns,
                lines.stream()
                        .map(line -> Stream.concat(
                                        Stream.of(Cell.strong(result.nameOf(line.market()))),
                                        Stream.of(Criterion.values())
                                                .map(criterion -> rating(
                                                        line.cell(criterion).mean(), reader)))
                                .toList())
                        .toList());
    }

    private static void weights(Content content, Vote vote, Reader reader) {
        content.heading(reader.t("vote.weights"));
        content.table(
                reader.t("vote.weights"),
                List.of(
                        Column.words(reader.t("report.column.criterion"), 3),
                        Column.words(reader.t("report.column.question"), 8),
                        Column.figure(reader.t("vote.weights"), 2)),
                Stream.of(Criterion.values())
                        .map(criterion -> List.of(
                                Cell.strong(reader.t("vote.criterion." + criterion.key())),
                                Cell.words(reader.t("vote.criterion." + criterion.key() + ".question")),
                                weight(vote.weights().shares().getOrDefault(criterion, 0.0), reader)))
                        .toList());
    }

    private static Cell weight(double share, Reader reader) {
        return new Cell.Number(reader.percent(share), share);
    }

    private static void byCriterion(Content content, List<CriterionResult> results, Reader reader) {
        if (results.isEmpty()) return;
        content.heading(reader.t("report.vote.by-criterion"));
        if (results.stream().anyMatch(CriterionResult::secrecyIsThin)) content.remark(reader.t("vote.secrecy-thin"));
        content.table(
                reader.t("report.vote.by-criterion"),
                List.of(
                        Column.words(reader.t("report.column.criterion"), 4),
                        Column.words(reader.t("vote.column.market"), 6),
                        Column.figure(reader.t("report.column.mean"), 2),
                        Column.figure(reader.t("vote.column.spread"), 2)),
                results.stream()
                        .flatMap(result -> result.cells().stream()
                                .map(opinion -> List.of(
                                        Cell.words(criterion(result, reader)),
                                        Cell.strong(opinion.name()),
                                        rating(opinion.mean(), reader),
                                        number(opinion.standardDeviation(), reader))))
                        .toList());
    }

    private static String criterion(CriterionResult result, Reader reader) {
        var name = reader.t("vote.criterion." + result.criterion().key());
        return result.take() > 1 ? reader.t("vote.criterion.take", name, result.take()) : name;
    }

    private static Cell rating(OptionalDouble mean, Reader reader) {
        return mean.isPresent() ? new Cell.Rating(reader.decimal(mean, 1), mean.getAsDouble()) : Cell.none();
    }

    private static Cell number(OptionalDouble figure, Reader reader) {
        return figure.isPresent() ? new Cell.Number(reader.decimal(figure, 1), figure.getAsDouble()) : Cell.none();
    }
}
