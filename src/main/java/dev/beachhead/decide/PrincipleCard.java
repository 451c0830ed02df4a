package dev.beachhead.decide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Words;

/** The nine principles, one at a time: each screen is at its own. */
final class PrincipleCard extends Section {
    static final int PRINCIPLES = 9;

    private final H2 title = new H2();
    private final Paragraph text = new Paragraph();
    private final Paragraph place = new Paragraph();
    private int shown;

    /** @param first which one comes first, from 0; beyond the last it begins again */
    PrincipleCard(int first) {
        shown = first % PRINCIPLES;
        addClassNames("card", "gate", "principle");
        getElement().setAttribute("data-testid", "principle");
        place.addClassNames("fine", "grow");
        var words = new Div(title, text);
        words.getElement().setAttribute("aria-live", "polite");
        words.addClassName("stack");
        var foot = new Div(
                place,
                new Action(
                        "next-principle", getTranslation("decide.principle.next"), Action.Weight.NORMAL, this::next));
        foot.addClassName("row");
        add(words, foot);
        show();
    }

    private void next() {
        shown = (shown + 1) % PRINCIPLES;
        show();
    }

    private void show() {
        var key = "decide.principle." + (shown + 1);
        Words.show(title, getTranslation(key + ".title"));
        Words.show(text, getTranslation(key + ".text"));
        Words.show(place, getTranslation("decide.principle.place", shown + 1, PRINCIPLES));
    }
}
