package dev.beachhead.report;

import static dev.beachhead.report.Html.escaped;

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
import dev.beachhead.report.Block.Tone;
import dev.beachhead.report.Block.Tree;
import dev.beachhead.report.Report.Section;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lays a report out as XHTML for paper: a cover, the contents, then the sections. */
final class PageWriter {
    /** Room at both ends of an axis for what stands there, as a share of the width. */
    private static final double MARGIN = 0.05;

    private static final double WORST = -2;
    private static final double FEELINGS = 4;

    private final Html out = new Html();
    private final Reader reader;

    private PageWriter(Reader reader) {
        this.reader = reader;
    }

    /** @param style the style sheet */
    static String write(Report report, Reader reader, String style) {
        var writer = new PageWriter(reader);
        writer.head(report, style);
        writer.cover(report);
        report.sections().forEach(writer::section);
        return writer.out.raw("</body></html>").toString();
    }

    private void head(Report report, String style) {
        var language = report.language().getLanguage();
        out.raw("<html lang=\"%s\"><head><title>%s</title>", language, escaped(report.title()));
        out.raw("<meta name=\"subject\" content=\"%s\"/>", escaped(report.subtitle()));
        out.raw("<meta name=\"author\" content=\"Beachhead\"/>");
        out.raw("<style>")
                .raw(style.replace("%title%", quoted(report.title())).replace("%page%", pageNumber()))
                .raw("</style><bookmarks>");
        for (var section : report.sections())
            out.raw("<bookmark name=\"%s\" href=\"#%s\"/>", escaped(section.title()), section.key());
        out.raw("</bookmarks></head><body>");
    }

    /** The counters stand where the sentence has its numbers. */
    private String pageNumber() {
        return quoted(reader.t("report.page", "{n}", "{all}"))
                .replace("{n}", "\" counter(page) \"")
                .replace("{all}", "\" counter(pages) \"");
    }

    /** As a string of the style sheet: what is not a letter or a digit goes in as a number. */
    private static String quoted(String words) {
        var out = new StringBuilder();
        words.codePoints().forEach(one -> {
            if (Character.isLetterOrDigit(one) || one == ' ' || one == '{' || one == '}') out.appendCodePoint(one);
            else out.append(String.format(Locale.ROOT, "\\%06x ", one));
        });
        return out.toString();
    }

    private void cover(Report report) {
        out.raw("<div class=\"cover\"><div class=\"brand\"><span class=\"flag\"> </span> ");
        out.element("span", reader.t("ui.product")).raw("</div>");
        out.element("h1", report.title());
        out.element("p class=\"subtitle\"", report.subtitle());
        out.raw("<div class=\"imprint\">");
        if (!report.team().isEmpty()) {
            out.element("p class=\"label\"", reader.t("report.team"));
            out.element("p", String.join(" · ", report.team()));
        }
        out.element("p class=\"label\"", report.dated());
        out.element("p class=\"fine\"", reader.t("report.made-with")).raw("</div></div>");
        out.raw("<div class=\"contents\">")
                .element("h2", reader.t("report.contents"))
                .raw("<ol>");
        for (var section : report.sections())
            out.raw("<li><a href=\"#%s\">%s</a>", section.key(), escaped(section.title()))
                    .element("p class=\"fine\"", section.lead())
                    .raw("</li>");
        out.raw("</ol></div>");
    }

    private void section(Section section) {
        var look = isShort(section) ? section.key() + " short" : section.key();
        out.raw("<div class=\"section %s\" id=\"%s\">", look, section.key());
        out.raw("<div class=\"head\">").element("h2", section.title());
        out.element("p class=\"lead\"", section.lead()).raw("</div>");
        section.blocks().forEach(this::block);
        out.raw("</div>");
    }

    /** A section with nothing to tell does not take a page. */
    private static boolean isShort(Section section) {
        return section.blocks().stream().allMatch(Missing.class::isInstance);
    }

    private void block(Block block) {
        switch (block) {
            case Heading(var words) -> out.element("h3", words);
            case Paragraph(var words) -> out.element("p", words);
            case Remark(var words) -> out.element("p class=\"fine\"", words);
            case Missing(var words) -> out.element("p class=\"missing\"", words);
            case Statement(var words) -> out.element("p class=\"statement\"", words);
            case Bullets(var lines) -> bullets(lines);
            case Facts facts -> facts(facts);
            case Figures figures -> figures(figures);
            case Portrait portrait -> portrait(portrait);
            case Tree(var branches) -> branches(branches);
            case Table table -> table(table);
            case Beside(var left, var right) -> beside(left, right);
            case Board board -> board(board);
            case Bars bars -> bars(bars);
            case Ranges ranges -> ranges(ranges);
            case Curves curves -> curves(curves);
        }
    }

    private void bullets(List<String> lines) {
        out.raw("<ul>");
        lines.forEach(line -> out.element("li", line));
        out.raw("</ul>");
    }

    private void facts(Facts facts) {
        out.raw("<table class=\"facts\"><tbody>");
        for (var fact : facts.facts())
            out.raw("<tr>")
                    .element("th scope=\"row\"", fact.label())
                    .element("td", fact.words())
                    .raw("</tr>");
        out.raw("</tbody></table>");
    }

    private void figures(Figures figures) {
        out.raw("<table class=\"figures\"><tbody><tr>");
        for (var figure : figures.figures())
            out.raw("<td>")
                    .element("p class=\"figure\"", figure.figure())
                    .element("p class=\"fine\"", figure.label())
                    .raw("</td>");
        out.raw("</tr></tbody></table>");
    }

    private void portrait(Portrait portrait) {
        out.raw("<div class=\"portrait\"><div class=\"face\">");
        portrait.jpeg()
                .ifPresentOrElse(
                        jpeg -> out.raw(
                                "<img alt=\"%s\" src=\"data:image/jpeg;base64,%s\"/>",
                                escaped(portrait.alternative()),
                                Base64.getEncoder().encodeToString(jpeg)),
                        () -> out.element("p class=\"initials\"", portrait.initials()));
        out.raw("</div><div class=\"who\">")
                .element("p class=\"name\"", portrait.name())
                .element("p class=\"fine\"", portrait.about())
                .raw("</div></div>");
    }

    private void beside(List<Block> left, List<Block> right) {
        out.raw("<table class=\"beside\"><tbody><tr><td>");
        left.forEach(this::block);
        out.raw("</td><td class=\"right\">");
        right.forEach(this::block);
        out.raw("</td></tr></tbody></table>");
    }

    private void board(Board board) {
        int rows = board.fields().stream()
                .mapToInt(field -> field.row() + field.high())
                .max()
                .orElse(0);
        out.raw("<table class=\"board\"><colgroup>");
        for (int i = 0; i < board.columns(); i++) out.raw("<col style=\"width:%.1f%%\"/>", 100.0 / board.columns());
        out.raw("</colgroup><tbody>");
        for (int row = 0; row < rows; row++) {
            out.raw("<tr>");
            for (var field : board.fields()) if (field.row() == row) field(field);
            out.raw("</tr>");
        }
        out.raw("</tbody></table>");
    }

    private void field(Block.Field field) {
        out.raw("<td colspan=\"%d\" rowspan=\"%d\">", field.wide(), field.high())
                .element("p class=\"label\"", field.title());
        for (var note : field.notes())
            out.raw("<div class=\"note\">")
                    .element("p", note.words())
                    .element("p class=\"mark %s\"".formatted(look(note.tone())), note.mark())
                    .raw("</div>");
        out.raw("</td>");
    }

    private void branches(List<Branch> branches) {
        if (branches.isEmpty()) return;
        out.raw("<ul class=\"tree\">");
        for (var branch : branches) {
            out.raw("<li>").element("b", branch.name()).raw(" ");
            out.element("span class=\"remark %s\"".formatted(look(branch.tone())), branch.remark());
            branches(branch.branches());
            out.raw("</li>");
        }
        out.raw("</ul>");
    }

    private void table(Table table) {
        switch (table.kind()) {
            case SINGLE -> grid(table.columns(), table.columns().getFirst().title(), table.rows());
            case GROUPED -> groups(table);
        }
    }

    /** Each group is a table of its own under its name, which comes again at the top of a page. */
    private void groups(Table table) {
        var rows = table.rows();
        int columns = table.columns().size();
        for (int from = 0, to; from < rows.size(); from = to) {
            var name = rows.get(from).getFirst().shown();
            to = from;
            while (to < rows.size() && rows.get(to).getFirst().shown().equals(name)) to++;
            grid(
                    table.columns().subList(1, columns),
                    name,
                    rows.subList(from, to).stream()
                            .map(row -> row.subList(1, columns))
                            .toList());
        }
    }

    /** @param first over the first column */
    private void grid(List<Block.Column> columns, String first, List<List<Cell>> rows) {
        double shares = columns.stream().mapToInt(Block.Column::share).sum();
        boolean grouped = !first.equals(columns.getFirst().title());
        out.raw("<table class=\"grid%s\"><colgroup>", grouped ? " group" : "");
        for (var column : columns) out.raw("<col style=\"width:%.1f%%\"/>", 100 * column.share() / shares);
        out.raw("</colgroup><thead><tr>");
        for (int i = 0; i < columns.size(); i++)
            out.element(
                    "th scope=\"col\" class=\"%s\""
                            .formatted(side(columns.get(i).align())),
                    i == 0 ? first : columns.get(i).title());
        out.raw("</tr></thead><tbody>");
        for (var row : rows) {
            out.raw("<tr>");
            for (int i = 0; i < row.size(); i++) cell(row.get(i), columns.get(i));
            out.raw("</tr>");
        }
        out.raw("</tbody></table>");
    }

    private void cell(Cell cell, Block.Column column) {
        var side = side(column.align());
        switch (cell) {
            case Cell.Words(var shown, var tone) -> {
                out.raw("<td class=\"%s\">", side);
                if (!shown.isEmpty()) out.element("span class=\"%s\"".formatted(look(tone)), shown);
                out.raw("</td>");
            }
            case Cell.Number(var shown, var _) -> out.element("td class=\"%s number\"".formatted(side), shown);
            case Cell.Rating(var shown, var mean) ->
                out.raw("<td class=\"%s\">", side)
                        .element("span class=\"heat heat-%d\"".formatted(Math.round(mean)), shown)
                        .raw("</td>");
        }
    }

    private void bars(Bars bars) {
        out.raw("<table class=\"bars\"><tbody>");
        for (var bar : bars.bars()) {
            out.raw("<tr>").element("th scope=\"row\"", bar.name()).raw("<td class=\"track\">");
            out.raw(
                    "<div class=\"bar %s\"><div style=\"width:%.2f%%\"> </div></div></td>",
                    look(bar.tone()), 100 * bar.share());
            out.element("td class=\"end number\"", bar.figure()).raw("</tr>");
        }
        out.raw("</tbody></table>");
    }

    private void ranges(Ranges ranges) {
        int height = 30 * ranges.ranges().size() + 10;
        out.raw("<div class=\"ranges\" style=\"height:%dpx\">", height + 44);
        ranges.band().ifPresent(band -> {
            out.raw(
                    "<div class=\"band\" style=\"left:%s;width:%s;height:%dpx\">",
                    place(band.from()), wide(band.to() - band.from()), height + 18);
            out.element("p", band.words()).raw("</div>");
        });
        for (var tick : ranges.ticks()) {
            out.raw("<div class=\"tick\" style=\"left:%s;height:%dpx\"> </div>", place(tick.place()), height + 18);
            out.raw("<div class=\"tick-words\" style=\"left:%s;top:%dpx\">", place(tick.place()), height + 22);
            out.text(tick.words()).raw("</div>");
        }
        for (int i = 0; i < ranges.ranges().size(); i++) {
            var range = ranges.ranges().get(i);
            int top = 20 + 30 * i;
            out.raw("<div class=\"range-words\" style=\"top:%dpx\">", top);
            out.text(range.name() + " · " + range.figure()).raw("</div>");
            out.raw(
                    "<div class=\"range\" style=\"left:%s;width:%s;top:%dpx\"> </div>",
                    place(range.low()), wide(Math.max(range.high() - range.low(), 0.004)), top + 17);
            out.raw("<div class=\"likely\" style=\"left:%s;top:%dpx\"> </div>", place(range.likely()), top + 14);
        }
        out.raw("</div>").element("p class=\"fine\"", ranges.description());
    }

    /** Where on the axis, and {@link #wide} how much of it, in percent of the drawing's width. */
    private static String place(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (MARGIN + (1 - 2 * MARGIN) * share));
    }

    private static String wide(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * (1 - 2 * MARGIN) * share);
    }

    private void curves(Curves curves) {
        out.raw("<div class=\"curves\"><p class=\"legend\">");
        out.element("b", curves.description()).raw(" ");
        out.element("span class=\"main\"", curves.main().name()).raw(" ");
        out.element("span class=\"beside\"", curves.beside().name()).raw("</p>");
        out.raw(
                "<object type=\"%s\" class=\"curve\" alt=\"%s\" data-main=\"%s\" data-beside=\"%s\"> </object>",
                CurveDrawer.TYPE, escaped(curves.description()), points(curves.main()), points(curves.beside()));
        out.raw("<table class=\"stages\"><thead><tr>");
        for (var stage : curves.stages()) out.element("th scope=\"col\"", stage);
        out.raw("</tr></thead><tbody><tr>");
        curves.main().points().forEach(point -> out.element("td class=\"main\"", point.shown()));
        out.raw("</tr><tr>");
        curves.beside().points().forEach(point -> out.element("td class=\"beside\"", point.shown()));
        out.raw("</tr></tbody></table></div>");
    }

    /** Heights from 0 at the worst to 1 at the best, a dash where nothing is known. */
    private static String points(Block.Curve curve) {
        return curve.points().stream()
                .map(point -> point.value()
                        .map(value -> String.format(Locale.ROOT, "%.3f", (value - WORST) / FEELINGS))
                        .orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static String side(Align align) {
        return align == Align.END ? "end" : "start";
    }

    private static String look(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
