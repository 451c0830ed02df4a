package dev.beachhead.decide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import java.util.stream.IntStream;

/** What was decided so far, the newest first. */
final class DecisionList extends Section {
    private final Desk desk;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Reconciler<Numbered, ListItem> rows =
            new Reconciler<>(one -> Integer.toString(one.number()), one -> new ListItem(), this::draw);

    private record Numbered(int number, Made made) {}

    DecisionList(Desk desk) {
        this.desk = desk;
        addClassNames("card", "gate");
        none.setText(getTranslation("decide.decisions.none"));
        none.addClassName("quiet");
        list.addClassName("decisions");
        add(new H2(getTranslation("decide.decisions")), none, list);
    }

    void render(Decide decide) {
        var made = decide.decisions();
        none.setVisible(made.isEmpty());
        rows.sync(
                list,
                IntStream.iterate(made.size() - 1, i -> i >= 0, i -> i - 1)
                        .mapToObj(i -> new Numbered(i, made.get(i)))
                        .toList());
    }

    private void draw(ListItem row, Numbered one) {
        row.removeAll();
        var made = one.made();
        row.getElement().setAttribute("data-testid", "decision");
        var tone = switch (made.kind()) {
            case PROCEED -> Chip.Tone.GOOD;
            case PIVOT, RESUME -> Chip.Tone.OPEN;
            case STOP -> Chip.Tone.BAD;
        };
        var gate = new Span(getTranslation("decide.phase." + made.phase().key()));
        gate.addClassNames("strong", "grow");
        var at = new Element("time");
        at.setAttribute("datetime", made.when().toString());
        at.setAttribute("class", "fine");
        var top = new Div(new Chip(getTranslation("decide.made." + made.kind().key()), tone), gate);
        top.addClassName("row");
        top.getElement().appendChild(at);
        var reason = new Paragraph(made.reason());
        reason.getElement().setAttribute("dir", "auto");
        row.add(top, reason);
        made.changed().ifPresent(changed -> row.add(fine(getTranslation("decide.made.changed", changed.words()))));
        if (!made.overruled().isEmpty())
            row.add(fine(getTranslation(
                    "decide.made.overruled",
                    String.join(
                            " · ",
                            made.overruled().stream()
                                    .map(check -> getTranslation("decide.check." + check.key()))
                                    .toList()))));
        row.add(fine(desk.nameOf(made.who())));
    }

    private static Paragraph fine(String words) {
        var fine = new Paragraph(words);
        fine.addClassName("fine");
        return fine;
    }
}
