package dev.beachhead.report;

import dev.beachhead.fieldwork.Experiment;
import dev.beachhead.fieldwork.FieldWork;
import dev.beachhead.fieldwork.HitRates;
import dev.beachhead.fieldwork.Interview;
import dev.beachhead.fieldwork.Payment;
import dev.beachhead.fieldwork.ProblemTally;
import dev.beachhead.fieldwork.Verdict;
import dev.beachhead.report.Block.Bar;
import dev.beachhead.report.Block.Bars;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Figure;
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statements;
import dev.beachhead.ui.Money;
import java.util.List;
import java.util.Optional;

/** What people outside the building said. */
final class FieldWorkChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var work = room.state(FieldWork.class);
        var content = new Content();
        if (work.contacts().isEmpty()
                && work.interviews().isEmpty()
                && work.experiments().isEmpty()) content.missing(reader.t("report.missing.fieldwork"));
        else {
            var problem = ProblemTally.of(work, Optional.empty());
            content.figures(
                    new Figure(Integer.toString(work.peopleInterviewed()), reader.t("report.fieldwork.people")),
                    new Figure(problem.withProblem() + "/" + problem.people(), reader.t("report.fieldwork.problem")),
                    new Figure(Integer.toString(work.experiments().size()), reader.t("report.fieldwork.experiments")),
                    new Figure(Integer.toString(work.payingCustomers()), reader.t("purpose.paying")));
        }
        rates(content, work, reader);
        interviews(content, work, reader);
        experiments(content, work, room, reader);
        return Chapter.of("fieldwork", reader, content);
    }

    private static void rates(Content content, FieldWork work, Reader reader) {
        var steps = HitRates.of(work.contacts().values());
        if (work.contacts().isEmpty()) return;
        content.heading(reader.t("fieldwork.rates"));
        content.chart(new Bars(
                reader.t("fieldwork.rates"),
                reader.t("fieldwork.rates.text"),
                steps.stream()
                        .map(step -> new Bar(
                                reader.t("fieldwork.rate." + step.to().key()),
                                step.rate().orElse(0),
                                reader.t("fieldwork.rate.counts", step.passed(), step.reached()),
                                Tone.PLAIN))
                        .toList()));
    }

    private static void interviews(Content content, FieldWork work, Reader reader) {
        if (work.interviews().isEmpty()) return;
        content.heading(reader.t("report.fieldwork.interviews"));
        content.table(
                reader.t("report.fieldwork.interviews"),
                List.of(
                        Column.words(reader.t("fieldwork.entry.day"), 4),
                        Column.words(reader.t("fieldwork.entry.person"), 4),
                        Column.words(reader.t("report.column.said"), 9),
                        Column.words(reader.t("fieldwork.entry.traits"), 3),
                        Column.words(reader.t("fieldwork.payment"), 3)),
                work.heard().stream()
                        .map(interview -> row(work, interview, reader))
                        .toList());
    }

    private static List<Cell> row(FieldWork work, Interview interview, Reader reader) {
        var sheet = interview.sheet();
        var quotes = interview.quotes().text();
        return List.of(
                Cell.words(reader.date(sheet.day())),
                Cell.strong(work.nameOf(interview)),
                Cell.words(quotes.isEmpty() ? interview.notes().text() : quotes),
                new Cell.Number(sheet.traits().size() + "/5", sheet.traits().size()),
                Cell.marked(
                        reader.t("fieldwork.payment." + sheet.payment().key()),
                        sheet.payment() == Payment.PAID ? Tone.GOOD : Tone.QUIET));
    }

    private static void experiments(Content content, FieldWork work, RoomState room, Reader reader) {
        if (work.experiments().isEmpty()) return;
        content.heading(reader.t("report.fieldwork.experiments"));
        content.table(
                reader.t("report.fieldwork.experiments"),
                List.of(
                        Column.words(reader.t("report.column.claim"), 6),
                        Column.words(reader.t("fieldwork.experiment.predicted"), 7),
                        Column.words(reader.t("report.column.verdict"), 3)),
                work.tried().stream().map(one -> row(one, room, reader)).toList());
    }

    private static List<Cell> row(Experiment experiment, RoomState room, Reader reader) {
        var plan = experiment.plan();
        var claim = Statements.of(room, experiment.hypothesis())
                .map(Statements.Stated::words)
                .orElseGet(() -> reader.t("fieldwork.statement-gone"));
        var measured = experiment
                .result()
                .map(result -> Money.number(result.value().value(), reader.locale()))
                .orElse("–");
        var predicted = reader.t(
                "fieldwork.prediction." + plan.direction().key(),
                plan.measure(),
                Money.number(plan.threshold().value(), reader.locale()),
                measured);
        var verdict = experiment
                .verdict()
                .map(one -> Cell.marked(
                        reader.t("fieldwork.verdict." + one.key()), one == Verdict.CONFIRMED ? Tone.GOOD : Tone.BAD))
                .orElseGet(() -> Cell.marked(reader.t("fieldwork.verdict.none"), Tone.OPEN));
        return List.of(Cell.words(claim), Cell.words(predicted), verdict);
    }
}
