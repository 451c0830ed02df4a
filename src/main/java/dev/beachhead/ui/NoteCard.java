package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A note on a board: a few light elements without listeners of their own; the board hears for all of its cards. */
@Tag("article")
public final class NoteCard extends Component implements HasStyle {
    private final Element text = new Element("div");
    private final Element details = new Element("div");
    private List<String> marked = List.of();
    private @Nullable LiveText editor;

    /** @param menuLabel what the button that opens the card's menu is called */
    public NoteCard(String key, String menuLabel) {
        addClassName("note");
        getElement().setAttribute("data-key", key);
        getElement().setAttribute("data-testid", "card");
        getElement().setAttribute("tabindex", "-1");
        text.setAttribute("class", "text");
        text.setAttribute("data-testid", "note-text");
        text.setAttribute("dir", "auto");
        details.setAttribute("class", "m");
        var more = new Element("button");
        more.setAttribute("type", "button");
        more.setAttribute("class", "more");
        more.setAttribute("data-more", true);
        more.setAttribute("tabindex", "-1");
        more.setAttribute("aria-label", menuLabel);
        getElement().appendChild(text, details, more);
    }

    /** @param label what a screen reader says for the whole card */
    public void show(String words, String label) {
        Words.show(text, words);
        getElement().setAttribute("aria-label", label);
        if (editor != null) editor.show(words);
    }

    public void colour(String name) {
        getElement().setAttribute("data-colour", name);
    }

    /** The line beneath the text, such as who wrote it. */
    public void details(String words) {
        Words.show(details, words);
    }

    /** Chips beneath the text; they replace the line of {@link #details(String)}. */
    public void details(List<Chip> chips) {
        details.removeAllChildren();
        chips.forEach(chip -> details.appendChild(chip.getElement()));
    }

    /** Whether the card stays where it is. */
    public void fixed(boolean stays) {
        getElement().setAttribute("data-fixed", stays);
    }

    /** Marks who else edits the card now. */
    public void mark(List<String> others) {
        if (others.equals(marked)) return;
        marked = others;
        if (others.isEmpty()) getElement().removeAttribute("data-editing");
        else getElement().setAttribute("data-editing", String.join(", ", others));
    }

    /** Puts an editor in place of the text; it is dropped again by {@link #closeEditor}. */
    public void open(LiveText newEditor) {
        closeEditor();
        editor = newEditor;
        newEditor.show(text.getText());
        text.setVisible(false);
        getElement().insertChild(0, newEditor.getElement());
    }

    public void closeEditor() {
        if (editor == null) return;
        editor.getElement().removeFromParent();
        editor = null;
        text.setVisible(true);
    }

    public Optional<LiveText> editor() {
        return Optional.ofNullable(editor);
    }
}
