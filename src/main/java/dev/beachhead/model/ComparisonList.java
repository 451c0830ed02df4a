package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.model.CanvasComparison.Kind;
import dev.beachhead.model.CanvasComparison.NoteChange;
import dev.beachhead.model.CanvasComparison.Seen;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What differs between two copies of the canvas, block by block. */
final class ComparisonList extends Div {
    private final Desk desk;

    ComparisonList(Desk desk) {
        this.desk = desk;
        addClassNames("comparison", "stack");
        getElement().setAttribute("data-testid", "comparison").setAttribute("role", "status");
    }

    void show(CanvasComparison comparison) {
        removeAll();
        if (comparison.isEmpty()) {
            add(new Paragraph(getTranslation("model.compare.nothing")));
            return;
        }
        comparison.notes().stream()
                .sorted(Comparator.comparing(change -> change.newest().block()))
                .forEach(change -> add(row(change)));
        var answers = comparison.answers().stream().sorted().toList();
        if (!answers.isEmpty()) add(answered(answers));
    }

    private Div row(NoteChange change) {
        var top = new Div();
        top.addClassNames("row", "tight");
        change.kinds().stream()
                .sorted()
                .forEach(kind -> top.add(new Chip(getTranslation("model.compare." + kind.key()), tone(kind))));
        var block = new Span(blocks(change));
        block.addClassName("fine");
        top.add(block);
        var row = new Div(top, text(change));
        row.addClassNames("card", "change");
        row.getElement().setAttribute("data-testid", "change");
        if (change.kinds().contains(Kind.STATUS)) row.add(statuses(change));
        if (change.kinds().contains(Kind.DETAILS)) row.add(details(change));
        return row;
    }

    /** Where it is, and where it was if that is elsewhere. */
    private String blocks(NoteChange change) {
        var now = name(change.newest().block());
        return change.before()
                .map(Seen::block)
                .filter(block -> block != change.newest().block())
                .map(block -> name(block) + " → " + now)
                .orElse(now);
    }

    private static Div text(NoteChange change) {
        var words = new Div();
        words.addClassName("words");
        words.getElement().setAttribute("dir", "auto");
        var before = change.before().map(Seen::text);
        var after = change.after().map(Seen::text);
        if (before.equals(after)) words.setText(change.newest().text());
        else {
            before.ifPresent(was -> words.getElement().appendChild(marked("del", was)));
            after.ifPresent(is -> words.getElement().appendChild(marked("ins", is)));
        }
        return words;
    }

    private static Element marked(String tag, String words) {
        var element = new Element(tag);
        element.setText(words);
        return element;
    }

    private static Div statuses(NoteChange change) {
        var line = new Div();
        line.addClassNames("row", "tight");
        change.before().ifPresent(was -> line.add(StatusChips.of(was.status()), new Span("→")));
        change.after().ifPresent(is -> line.add(StatusChips.of(is.status())));
        return line;
    }

    private Div details(NoteChange change) {
        var details = new Div();
        details.addClassName("fine");
        var was = change.before().orElseThrow();
        var is = change.after().orElseThrow();
        if (!was.segment().equals(is.segment()))
            details.add(line(getTranslation("model.segment"), name(was.segment()), name(is.segment())));
        was.answers().differing(is.answers()).stream()
                .filter(facet -> was.block() == is.block())
                .sorted()
                .forEach(facet -> details.add(line(
                        getTranslation("model.facet." + facet.key()),
                        words(was.answers(), facet),
                        words(is.answers(), facet))));
        return details;
    }

    private static Paragraph line(String what, String was, String is) {
        return new Paragraph(what + ": " + was + " → " + is);
    }

    private String words(Answers answers, Facet facet) {
        if (!answers.has(facet)) return "–";
        return answers.choice(facet)
                .map(option -> getTranslation("model.option." + option.key()))
                .or(() -> answers.number(facet).map(number -> Figures.show(number, getLocale())))
                .orElseGet(() -> answers.text(facet).text());
    }

    private Div answered(List<Facet> facets) {
        var row = new Div(new Chip(getTranslation("model.compare.answers"), Chip.Tone.FIGURE));
        row.addClassNames("card", "change");
        row.getElement().setAttribute("data-testid", "change-answers");
        facets.forEach(facet -> row.add(new Paragraph(getTranslation("model.facet." + facet.key()))));
        return row;
    }

    private String name(Block block) {
        return getTranslation(block.title().key());
    }

    private String name(Optional<SegmentId> segment) {
        return segment.flatMap(id -> Optional.ofNullable(
                        desk.room().state(Canvas.class).segments().get(id)))
                .map(CanvasSegment::name)
                .orElse("–");
    }

    private static Chip.Tone tone(Kind kind) {
        return switch (kind) {
            case ADDED -> Chip.Tone.GOOD;
            case REMOVED -> Chip.Tone.BAD;
            case STATUS -> Chip.Tone.OPEN;
            case TEXT, MOVED, DETAILS -> Chip.Tone.FIGURE;
        };
    }
}
