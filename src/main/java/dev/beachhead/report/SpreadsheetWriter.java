package dev.beachhead.report;

import static dev.beachhead.report.SpreadsheetText.harmless;

import dev.beachhead.report.Block.Align;
import dev.beachhead.report.Block.Bars;
import dev.beachhead.report.Block.Beside;
import dev.beachhead.report.Block.Board;
import dev.beachhead.report.Block.Branch;
import dev.beachhead.report.Block.Bullets;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Curves;
import dev.beachhead.report.Block.Facts;
import dev.beachhead.report.Block.Figures;
import dev.beachhead.report.Block.Heading;
import dev.beachhead.report.Block.Missing;
import dev.beachhead.report.Block.Paragraph;
import dev.beachhead.report.Block.Portrait;
import dev.beachhead.report.Block.Ranges;
import dev.beachhead.report.Block.Remark;
import dev.beachhead.report.Block.Statement;
import dev.beachhead.report.Block.Table;
import dev.beachhead.report.Block.Tree;
import dev.beachhead.report.Report.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report as a workbook: what is told in sentences on the first sheet, and each table on a sheet of its own. No cell is a
 * formula, and none becomes one when the file is saved as CSV.
 */
final class SpreadsheetWriter {
    private static final String INK = "17212B";
    private static final String QUIET = "52606D";
    private static final String LAGOON = "0B6E69";
    private static final String SOFT = "DFF2EF";

    /** What a spreadsheet takes as the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    /** How wide a column is for one share of the width, in characters. */
    private static final double SHARE = 5.5;

    private static final double NARROWEST = 11;
    private static final double WIDEST = 70;

    private final Workbook book;
    private final Set<String> names = new HashSet<>();
    private final List<Named> tables = new ArrayList<>();
    private int row;

    /** @param heading under which it stands, which tells two tables of one kind apart */
    private record Named(Table table, String heading) {}

    private SpreadsheetWriter(Workbook book) {
        this.book = book;
    }

    static byte[] write(Report report) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Beachhead", "1.0")) {
            book.properties().setTitle(harmless(report.title())).setSubject(harmless(report.subtitle()));
            var writer = new SpreadsheetWriter(book);
            writer.words(report);
            writer.tables.forEach(writer::table);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private void words(Report report) {
        var first = report.sections().getFirst();
        var sheet = book.newWorksheet(name(first.title(), ""));
        sheet.width(0, 34);
        sheet.width(1, 100);
        text(sheet, 0, report.title());
        sheet.style(row, 0).bold().fontSize(16).fontColor(LAGOON).set();
        row++;
        line(sheet, report.subtitle(), report.dated());
        line(sheet, "", String.join(" · ", report.team()));
        for (var section : report.sections()) section(sheet, section);
    }

    private void section(Worksheet sheet, Section section) {
        row++;
        text(sheet, 0, section.title());
        sheet.style(row, 0).bold().fontSize(13).fontColor(LAGOON).set();
        text(sheet, 1, section.lead());
        sheet.style(row, 1).italic().fontColor(QUIET).set();
        row++;
        var heading = "";
        for (var block : section.blocks()) {
            if (block instanceof Heading(var words)) heading = words;
            if (block instanceof Table table) tables.add(new Named(table, heading));
            else block(sheet, block);
        }
    }

    private void block(Worksheet sheet, Block block) {
        switch (block) {
            case Heading(var words) -> {
                text(sheet, 0, words);
                sheet.style(row, 0).bold().fontColor(INK).set();
                row++;
            }
            case Paragraph(var words) -> line(sheet, "", words);
            case Remark(var words) -> line(sheet, "", words);
            case Missing(var words) -> line(sheet, "", words);
            case Statement(var words) -> line(sheet, "", words);
            case Bullets(var lines) -> lines.forEach(one -> line(sheet, "", one));
            case Facts(var facts) -> facts.forEach(fact -> line(sheet, fact.label(), fact.words()));
            case Figures(var figures) -> figures.forEach(figure -> line(sheet, figure.label(), figure.figure()));
            case Portrait portrait -> line(sheet, portrait.about(), portrait.name());
            case Tree(var branches) -> branches.forEach(branch -> branch(sheet, branch, ""));
            case Beside(var left, var right) -> {
                left.forEach(one -> block(sheet, one));
                right.forEach(one -> block(sheet, one));
            }
            case Bars bars -> bars.bars().forEach(bar -> line(sheet, bar.name(), bar.figure()));
            case Ranges ranges -> line(sheet, "", ranges.description());
            case Curves curves -> curves(sheet, curves);
            case Board _ -> {} // the table beneath it says the same
            case Table _ -> throw new IllegalArgumentException("a table has a sheet of its own");
        }
    }

    private void branch(Worksheet sheet, Branch branch, String from) {
        var name = from.isEmpty() ? branch.name() : from + " › " + branch.name();
        line(sheet, name, branch.remark());
        branch.branches().forEach(part -> branch(sheet, part, name));
    }

    private void curves(Worksheet sheet, Curves curves) {
        for (int stage = 0; stage < curves.stages().size(); stage++)
            line(
                    sheet,
                    curves.stages().get(stage),
                    "%s %s · %s %s"
                            .formatted(
                                    curves.beside().name(),
                                    curves.beside().points().get(stage).shown(),
                                    curves.main().name(),
                                    curves.main().points().get(stage).shown()));
    }

    private void line(Worksheet sheet, String label, String words) {
        text(sheet, 0, label);
        text(sheet, 1, words);
        sheet.style(row, 0)
                .wrapText(true)
                .verticalAlignment("top")
                .fontColor(QUIET)
                .set();
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        row++;
    }

    private void text(Worksheet sheet, int column, String words) {
        if (!words.isEmpty()) sheet.value(row, column, harmless(words));
    }

    private void table(Named named) {
        var table = named.table();
        var sheet = book.newWorksheet(name(table.name(), named.heading()));
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            var one = table.columns().get(column);
            sheet.value(0, column, harmless(one.title()));
            var style =
                    sheet.style(0, column).bold().fontColor(INK).fillColor(SOFT).wrapText(true);
            style.horizontalAlignment(one.align() == Align.END ? "right" : "left")
                    .set();
            sheet.width(column, Math.clamp(one.share() * SHARE, NARROWEST, WIDEST));
        }
        for (int line = 0; line < table.rows().size(); line++)
            for (int column = 0; column < columns; column++)
                cell(sheet, line + 1, column, table.rows().get(line).get(column));
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
    }

    private static void cell(Worksheet sheet, int line, int column, Cell cell) {
        var style = sheet.style(line, column).verticalAlignment("top").wrapText(true);
        switch (cell) {
            case Cell.Words(var shown, var _) -> {
                if (!shown.isEmpty()) sheet.value(line, column, harmless(shown));
                style.set();
            }
            case Cell.Number(var shown, var value) -> {
                sheet.value(line, column, value);
                style.format(format(shown, value)).set();
            }
            case Cell.Rating(var _, var mean) -> {
                sheet.value(line, column, mean);
                style.format("0.0").set();
            }
        }
    }

    private static String format(String shown, double value) {
        if (shown.contains("%")) return "0%";
        return value == Math.rint(value) ? "#,##0" : "#,##0.0";
    }

    /** A name that no other sheet has and that every spreadsheet takes. */
    private String name(String wanted, String heading) {
        var plain = cut(plain(wanted), LONGEST_NAME);
        if (isNew(plain)) return plain;
        var told = cut(plain(wanted + " · " + heading), LONGEST_NAME);
        if (!heading.isEmpty() && isNew(told)) return told;
        for (int number = 2; ; number++) {
            var numbered = cut(plain, LONGEST_NAME - 4) + " " + number;
            if (isNew(numbered)) return numbered;
        }
    }

    private boolean isNew(String name) {
        return names.add(name.toLowerCase(Locale.ROOT));
    }

    private static String plain(String wanted) {
        return wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cc}]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) return name;
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end).strip();
    }
}
