package dev.beachhead.tour;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.ui.Action;
import java.util.List;

/** One stop after the other: what it is, where it is on the page, and on to the next. The page behind it can be used meanwhile. */
final class Tour extends Dialog {
    private static final List<Stop> STOPS = List.of(Stop.values());

    private final H3 title = new H3();
    private final Paragraph text = new Paragraph();
    private final Span place = new Span();
    private final Action back =
            new Action("tour-back", getTranslation("tour.back"), Action.Weight.NORMAL, () -> goTo(at() - 1));
    private final Action next =
            new Action("tour-next", getTranslation("tour.next"), Action.Weight.PRIMARY, () -> goTo(at() + 1));
    private final Action end = new Action("tour-end", getTranslation("tour.end"), Action.Weight.QUIET, this::close);
    private int at;

    Tour() {
        setModality(ModalityMode.MODELESS);
        setCloseOnOutsideClick(false);
        setWidth("min(420px, 94vw)");
        addClassName("tour");
        setHeaderTitle(getTranslation("tour.tour"));
        title.getElement().setAttribute("tabindex", "-1");
        place.addClassNames("fine", "grow");
        var words = new Div(title, text);
        words.addClassName("stack");
        words.getElement().setAttribute("data-testid", "tour");
        add(words);
        getFooter().add(place, end, back, next);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) goTo(0);
            else UI.getCurrent().getPage().executeJs("window.beachheadTour.point('')");
        });
    }

    private int at() {
        return at;
    }

    /** The heading takes the focus, so that a screen reader reads the stop and the keyboard goes on from it. */
    private void goTo(int stop) {
        if (stop == STOPS.size()) {
            close();
            return;
        }
        at = Math.max(0, stop);
        var shown = STOPS.get(at);
        title.setText(getTranslation(shown.key() + ".title"));
        text.setText(getTranslation(shown.key() + ".text"));
        place.setText(getTranslation("tour.place", at + 1, STOPS.size()));
        back.setVisible(at > 0);
        boolean isLast = at == STOPS.size() - 1;
        next.setText(getTranslation(isLast ? "tour.done" : "tour.next"));
        end.setVisible(!isLast);
        title.getElement().executeJs("window.beachheadTour.point($0, this)", shown.place());
    }
}
