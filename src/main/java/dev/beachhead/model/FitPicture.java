package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Chip;

/** Each need, and what answers it. */
final class FitPicture extends LensPicture {
    private static final int EXCERPT = 60;

    private final Drawn<ValueFit> drawn = new Drawn<>();

    FitPicture() {
        addClassNames("card", "picture", "stack");
        getElement().setAttribute("data-testid", "value-fit");
    }

    @Override
    void render(RoomState room) {
        var fit = ValueFit.of(room.state(Canvas.class), Canvas.evidence(room));
        if (drawn.differs(fit)) draw(fit);
    }

    private void draw(ValueFit fit) {
        removeAll();
        var figures = fit.figures();
        add(new H2(getTranslation("model.fit")));
        if (figures.needs() == 0) {
            add(new Paragraph(getTranslation("model.fit.empty")));
            return;
        }
        add(new Paragraph(getTranslation("model.fit.figures", figures.needs(), figures.answered(), figures.proven())));
        var list = new UnorderedList();
        list.addClassName("fit");
        fit.needs().forEach(need -> list.add(row(need)));
        add(list);
    }

    private ListItem row(ValueFit.Need need) {
        var kind = need.need().answers().choice(Facet.NEED).orElseThrow();
        var words = new Span(excerpt(need.need()));
        words.getElement().setAttribute("dir", "auto");
        var left = new Div(new Chip(getTranslation("model.option." + kind.key()), Chip.Tone.PLAIN), words);
        left.addClassNames("row", "tight");
        var right = new Div();
        right.addClassNames("row", "tight");
        if (need.isAnswered()) right.add(new Span("← " + answers(need)));
        else right.add(new Chip(getTranslation("model.fit.unanswered"), Chip.Tone.OPEN));
        if (need.proven()) right.add(new Chip(getTranslation("model.fit.proven"), Chip.Tone.GOOD));
        return new ListItem(left, right);
    }

    private static String answers(ValueFit.Need need) {
        return String.join(
                " · ", need.answers().stream().map(FitPicture::excerpt).toList());
    }

    private static String excerpt(Note note) {
        return Texts.excerpt(note.text().text(), EXCERPT);
    }
}
