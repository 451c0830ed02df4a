package dev.beachhead.report;

import dev.beachhead.report.Block.Band;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Figure;
import dev.beachhead.report.Block.Range;
import dev.beachhead.report.Block.Ranges;
import dev.beachhead.report.Block.Tick;
import dev.beachhead.report.Report.Section;
import dev.beachhead.room.RoomState;
import dev.beachhead.sizing.Amount;
import dev.beachhead.sizing.Axis;
import dev.beachhead.sizing.Bounds;
import dev.beachhead.sizing.CurrencyCode;
import dev.beachhead.sizing.Estimate;
import dev.beachhead.sizing.Figures;
import dev.beachhead.sizing.Nested;
import dev.beachhead.sizing.SizeSheet;
import dev.beachhead.sizing.Sizing;
import dev.beachhead.sizing.Triangulation;
import dev.beachhead.sizing.Verdict;
import dev.beachhead.ui.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the market comes to in a year, from how many sides, and what that means for a beachhead. */
final class SizingChapter implements Chapter {
    @Override
    public Section compose(RoomState room, Reader reader) {
        var sizing = room.state(Sizing.class);
        var content = new Content();
        var markets = Subjects.of(room, market -> isKnown(sizing.sheet(market)));
        if (markets.isEmpty()) content.missing(reader.t("report.missing.sizing"));
        Subjects.each(room, markets, content, (into, market) -> size(into, sizing, market.id(), reader));
        return Chapter.of("sizing", reader, content);
    }

    private static boolean isKnown(SizeSheet sheet) {
        return !sheet.estimates().isEmpty() || sheet.figures().total().isPresent();
    }

    private static void size(Content content, Sizing sizing, UUID market, Reader reader) {
        var sheet = sizing.sheet(market);
        content.figures(Arrays.stream(Nested.values())
                .map(figure -> new Figure(amount(sheet.figures(), figure, reader), reader.say(figure.title())))
                .toArray(Figure[]::new));
        content.paragraph(verdict(sizing, market, reader));
        var sides = sizing.triangulation(market);
        if (!sides.rows().isEmpty()) content.chart(ranges(sides, sizing.bounds(), reader));
        content.remark(spread(sides, reader));
        content.table(
                reader.t("sizing.estimates"),
                List.of(
                        Column.words(reader.t("report.column.method"), 4),
                        Column.words(reader.t("sizing.estimate.source"), 9),
                        Column.figure(reader.t("sizing.column.low"), 2),
                        Column.figure(reader.t("sizing.column.likely"), 2),
                        Column.figure(reader.t("sizing.column.high"), 2),
                        Column.words(reader.t("sizing.estimate.currency"), 2)),
                sheet.estimates().stream()
                        .map(estimate -> row(estimate, reader))
                        .toList());
    }

    private static String amount(Figures figures, Nested figure, Reader reader) {
        return figures.get(figure)
                .map(amount -> Money.compact(amount.value(), figures.currency().value(), reader.locale()))
                .orElse("–");
    }

    /** What the yearly total means, by the room's own bounds; empty while there is no total in dollars. */
    static String verdict(Sizing sizing, UUID market, Reader reader) {
        return sizing.verdict(market)
                .map(verdict -> reader.t("sizing.verdict." + verdict.key())
                        + reader.t("report.colon")
                        + said(verdict, sizing.bounds(), reader))
                .orElse("");
    }

    private static String said(Verdict verdict, Bounds bounds, Reader reader) {
        return reader.t(
                "sizing.verdict." + verdict.key() + ".text",
                dollars(bounds.thin().value(), reader),
                dollars(bounds.fits().value(), reader),
                dollars(bounds.split().value(), reader));
    }

    private static String dollars(BigDecimal amount, Reader reader) {
        return Money.compact(amount, CurrencyCode.USD.value(), reader.locale());
    }

    private static String spread(Triangulation sides, Reader reader) {
        return sides.spread()
                .flatMap(spread -> sides.agreement()
                        .map(agreement -> reader.t(
                                "sizing.spread",
                                reader.decimal(spread.doubleValue(), 1),
                                reader.t("sizing.agreement." + agreement.key()))))
                .orElse("");
    }

    private static Ranges ranges(Triangulation sides, Bounds bounds, Reader reader) {
        var axis = Axis.over(sides.rows().stream()
                .flatMap(row -> Stream.of(row.low(), row.likely(), row.high()))
                .toList());
        return new Ranges(
                reader.t("report.sizing.chart"),
                axis.ticks().stream()
                        .map(tick -> new Tick(axis.position(tick), Money.shortNumber(tick, reader.locale())))
                        .toList(),
                band(axis, bounds, reader),
                sides.rows().stream()
                        .map(row -> new Range(
                                reader.say(row.estimate().method().title()),
                                axis.position(row.low()),
                                axis.position(row.likely()),
                                axis.position(row.high()),
                                dollars(row.likely(), reader)))
                        .toList());
    }

    private static Optional<Band> band(Axis axis, Bounds bounds, Reader reader) {
        double from = place(axis, bounds.fits());
        double to = place(axis, bounds.split());
        return to > from ? Optional.of(new Band(from, to, reader.t("sizing.chart.fits"))) : Optional.empty();
    }

    private static double place(Axis axis, Amount amount) {
        return axis.position(amount.value());
    }

    private static List<Cell> row(Estimate estimate, Reader reader) {
        var range = estimate.range();
        return List.of(
                Cell.strong(reader.say(estimate.method().title())),
                Cell.words(estimate.source().text()),
                money(range.low(), reader),
                money(range.likely(), reader),
                money(range.high(), reader),
                Cell.words(estimate.currency().value()));
    }

    private static Cell money(Amount amount, Reader reader) {
        return new Cell.Number(
                Money.shortNumber(amount.value(), reader.locale()),
                amount.value().doubleValue());
    }
}
