package dev.beachhead.report;

import dev.beachhead.report.Block.Branch;
import dev.beachhead.report.Block.Cell;
import dev.beachhead.report.Block.Chart;
import dev.beachhead.report.Block.Column;
import dev.beachhead.report.Block.Fact;
import dev.beachhead.report.Block.Figure;
import dev.beachhead.report.Block.Rows;
import java.util.ArrayList;
import java.util.List;

/** The blocks of one section while it is composed. What is empty leaves nothing behind. */
final class Content {
    private final List<Block> blocks = new ArrayList<>();

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Content add(Block block) {
        blocks.add(block);
        return this;
    }

    Content heading(String words) {
        return add(new Block.Heading(words));
    }

    Content paragraph(String words) {
        return words.isBlank() ? this : add(new Block.Paragraph(words));
    }

    Content remark(String words) {
        return words.isBlank() ? this : add(new Block.Remark(words));
    }

    Content statement(String words) {
        return words.isBlank() ? this : add(new Block.Statement(words));
    }

    Content missing(String words) {
        return add(new Block.Missing(words));
    }

    Content bullets(List<String> lines) {
        return lines.isEmpty() ? this : add(new Block.Bullets(lines));
    }

    Content facts(List<Fact> facts) {
        var known = facts.stream().filter(fact -> !fact.words().isBlank()).toList();
        return known.isEmpty() ? this : add(new Block.Facts(known));
    }

    Content figures(Figure... figures) {
        return add(new Block.Figures(List.of(figures)));
    }

    Content tree(List<Branch> branches) {
        return branches.isEmpty() ? this : add(new Block.Tree(branches));
    }

    Content chart(Chart chart) {
        return add(chart);
    }

    Content table(String name, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty() ? this : add(new Block.Table(name, Rows.SINGLE, columns, rows));
    }

    /** Rows that follow each other with the same first cell are one group. */
    Content grouped(String name, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty() ? this : add(new Block.Table(name, Rows.GROUPED, columns, rows));
    }

    /** Side by side; one alone takes the whole width. */
    Content beside(Content left, Content right) {
        if (!left.blocks.isEmpty() && !right.blocks.isEmpty())
            return add(new Block.Beside(left.blocks(), right.blocks()));
        blocks.addAll(left.blocks);
        blocks.addAll(right.blocks);
        return this;
    }
}
