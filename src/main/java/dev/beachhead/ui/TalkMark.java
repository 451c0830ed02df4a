package dev.beachhead.ui;

import com.vaadin.flow.component.html.NativeButton;
import dev.beachhead.room.Subject;

/** Opens what can be done with anything, such as talking about it, where a thing has no menu of its own. */
public final class TalkMark extends NativeButton {
    private String words = "";

    public TalkMark(Desk desk, Subject subject) {
        super("⋯");
        var label = getTranslation("ui.talk-mark");
        addClassNames("chip", "evidence-mark");
        getElement().setAttribute("type", "button").setAttribute("data-testid", "talk");
        getElement().setAttribute("aria-label", label).setAttribute("title", label);
        addClickListener(event -> new CardMenu(this, label, this::focus).openForReading(desk, subject, words));
    }

    /** @param newWords how the thing reads now */
    public void render(String newWords) {
        words = newWords;
    }
}
