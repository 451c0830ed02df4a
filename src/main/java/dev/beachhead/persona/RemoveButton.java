package dev.beachhead.persona;

import com.vaadin.flow.component.html.NativeButton;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Viewer;

/** Takes one thing off the sheet; it can come back. */
final class RemoveButton extends NativeButton {
    private static final int EXCERPT = 40;

    RemoveButton(Runnable press) {
        super("×", event -> press.run());
        addClassNames("btn", "icon", "quiet");
        getElement().setAttribute("type", "button").setAttribute("data-testid", "action-remove");
    }

    /** @param words what is said to be removed */
    void render(String words, Viewer viewer) {
        var label = getTranslation("persona.remove", Texts.excerpt(words, EXCERPT));
        getElement().setAttribute("aria-label", label).setAttribute("title", label);
        setVisible(viewer.works());
    }
}
