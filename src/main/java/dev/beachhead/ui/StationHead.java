package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The top of every station: its question, one sentence, and its actions. */
public final class StationHead extends Div {
    private final Div acts = new Div();
    private final Paragraph banner = new Paragraph();

    public StationHead(String station) {
        addClassName("head");
        var words =
                new Div(new H1(getTranslation(station + ".title")), new Paragraph(getTranslation(station + ".lead")));
        words.addClassName("words");
        acts.addClassName("acts");
        banner.addClassName("banner");
        banner.setVisible(false);
        add(words, acts, banner);
    }

    public void actions(Component... actions) {
        acts.add(actions);
    }

    /** Says why nothing can be changed here, if so. */
    public void render(Viewer viewer) {
        banner.setVisible(!viewer.works());
        if (viewer.works()) return;
        var why = switch (viewer.mode()) {
            case LIVE -> "ui.reading";
            case LOCKED -> "ui.locked";
            case ENDED -> "ui.ended";
            case REPLAY -> "ui.replay";
        };
        Words.show(banner, getTranslation(why));
    }
}
