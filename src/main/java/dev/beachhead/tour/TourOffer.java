package dev.beachhead.tour;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.FramePart;
import java.util.List;

/** The way into the tour: a line above the station until this browser has taken or declined it, and an entry of the menu for ever. */
final class TourOffer implements FramePart {

    /** The browser knows whether it was here before: who comes as a guest has no account that could. */
    @JavaScript("context://ui/tour.js")
    @StyleSheet("context://ui/tour.css")
    private static final class Line extends Div {
        @Override
        protected void onAttach(AttachEvent event) {
            getElement().executeJs("return window.beachheadTour.isNew()").then(Boolean.class, isNew -> {
                if (isNew) getElement().removeAttribute("hidden");
            });
        }

        /** By the attribute: what is invisible to the server is not asked anything. */
        void hide() {
            getElement().setAttribute("hidden", true);
        }
    }

    private final Line line = new Line();

    TourOffer() {
        line.addClassNames("tour-offer", "row", "wrap");
        line.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", line.getTranslation("tour.tour"))
                .setAttribute("data-testid", "tour-offer");
        var words = new Span(line.getTranslation("tour.offer"));
        words.addClassName("grow");
        line.add(
                words,
                new Action("start-tour", line.getTranslation("tour.start"), Action.Weight.NORMAL, this::start),
                new Action("decline-tour", line.getTranslation("tour.decline"), Action.Weight.QUIET, this::decline));
        line.hide();
    }

    @Override
    public List<Component> strips() {
        return List.of(line);
    }

    @Override
    public void addTo(CardMenu menu) {
        menu.item("tour", line.getTranslation("tour.menu"), this::start);
    }

    private void start() {
        decline();
        new Tour().open();
    }

    private void decline() {
        line.hide();
        line.getElement().executeJs("window.beachheadTour.seen()");
    }
}
