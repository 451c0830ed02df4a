package dev.beachhead.report;

import static dev.beachhead.report.MarkdownText.cell;
import static dev.beachhead.report.MarkdownText.line;
import static dev.beachhead.report.MarkdownText.lines;

import dev.beachhead.report.Block.Align;
import dev.beachhead.report.Block.Bars;
import dev.beachhead.report.Block.Beside;
import dev.beachhead.report.Block.Board;
import dev.beachhead.report.Block.Branch;
import dev.beachhead.report.Block.Bullets;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a report as Markdown, with tables as GitHub knows them. What is drawn elsewhere is a table or a sentence here. */
final class MarkdownWriter {
    private static final int LONGEST_BAR = 20;

    private final StringBuilder out = new StringBuilder();

    private MarkdownWriter() {}

    static String write(Report report) {
        var writer = new MarkdownWriter();
        writer.paragraph("# " + line(report.title()));
        writer.paragraph("**" + line(report.subtitle()) + "**");
        writer.paragraph(line(report.dated())
                + (report.team().isEmpty() ? "" : "  \n" + line(String.join(" · ", report.team()))));
        for (var section : report.sections()) {
            writer.paragraph("## " + line(section.title()));
            writer.paragraph("*" + line(section.lead()) + "*");
            section.blocks().forEach(writer::block);
        }
        return writer.out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Heading(var words) -> paragraph("### " + line(words));
            case Paragraph(var words) -> paragraph(lines(words));
            case Remark(var words) -> paragraph("*" + line(words) + "*");
            case Missing(var words) -> paragraph("*" + line(words) + "*");
            case Statement(var words) -> paragraph("> " + lines(words).replace("\n", "\n> "));
            case Bullets(var all) ->
                list(all.stream().map(one -> "- " + cell(one)).toList());
            case Facts(var facts) ->
                facts.forEach(fact -> paragraph("**" + line(fact.label()) + "**  \n" + lines(fact.words())));
            case Figures(var figures) ->
                list(figures.stream()
                        .map(figure -> "- **" + line(figure.figure()) + "** " + line(figure.label()))
                        .toList());
            case Portrait portrait -> paragraph("**" + line(portrait.name()) + "** · " + line(portrait.about()));
            case Tree(var branches) -> {
                branches.forEach(branch -> branch(branch, ""));
                out.append('\n');
            }
            case Table table -> table(table);
            case Beside(var left, var right) -> {
                left.forEach(this::block);
                right.forEach(this::block);
            }
            case Board _ -> {} // the table beneath it says the same
            case Bars bars -> bars(bars);
            case Ranges ranges -> paragraph("*" + line(ranges.description()) + "*");
            case Curves curves -> curves(curves);
        }
    }

    private void paragraph(String words) {
        out.append(words).append("\n\n");
    }

    private void list(List<String> items) {
        paragraph(String.join("\n", items));
    }

    private void branch(Branch branch, String indent) {
        out.append(indent)
                .append("- **")
                .append(line(branch.name()))
                .append("** · ")
                .append(cell(branch.remark()))
                .append('\n');
        branch.branches().forEach(part -> branch(part, indent + "  "));
    }

    private void table(Table table) {
        row(table.columns().stream().map(column -> cell(column.title())).toList());
        row(table.columns().stream()
                .map(column -> column.align() == Align.END ? "--:" : ":--")
                .toList());
        for (var cells : table.rows())
            row(cells.stream().map(one -> cell(one.shown())).toList());
        out.append('\n');
    }

    private void bars(Bars bars) {
        row(List.of("", "", cell(bars.heading())));
        row(List.of(":--", ":--", "--:"));
        for (var bar : bars.bars())
            row(List.of(cell(bar.name()), "█".repeat((int) Math.round(bar.share() * LONGEST_BAR)), cell(bar.figure())));
        out.append('\n');
    }

    private void curves(Curves curves) {
        paragraph("*" + line(curves.description()) + "*");
        row(List.of("", cell(curves.beside().name()), cell(curves.main().name())));
        row(List.of(":--", "--:", "--:"));
        IntStream.range(0, curves.stages().size())
                .mapToObj(stage -> List.of(
                        cell(curves.stages().get(stage)),
                        cell(curves.beside().points().get(stage).shown()),
                        cell(curves.main().points().get(stage).shown())))
                .forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        out.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
