package dev.beachhead.find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Parts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import java.util.List;

/** The two ways in: a button that the keyboard presses too, and the entries of the menu. */
final class FindBar implements FramePart {

    /** Both buttons together, so that the page can find and press them for the keyboard. */
    @JavaScript("context://ui/find.js")
    @StyleSheet("context://ui/find.css")
    private static final class Buttons extends Div {}

    private final Desk desk;
    private final Parts parts;
    private final Buttons buttons = new Buttons();
    private Whereabouts whereabouts = new Whereabouts(List.of());
    private String station = "";

    FindBar(Desk desk, Parts parts) {
        this.desk = desk;
        this.parts = parts;
        buttons.addClassName("find");
        var find = new Action("find", "⌕", Action.Weight.QUIET, this::find);
        label(find, "find.find");
        var keys = new Action("keys", "⌨", Action.Weight.QUIET, this::keys);
        keys.addClassName("wide");
        label(keys, "find.keys");
        buttons.add(find, keys);
    }

    private void label(Action button, String key) {
        var words = buttons.getTranslation(key);
        button.addClassName("icon");
        button.setTitle(words);
        button.getElement().setAttribute("aria-label", words);
    }

    @Override
    public List<Component> bar() {
        return List.of(buttons);
    }

    @Override
    public void addTo(CardMenu menu) {
        menu.item("find", buttons.getTranslation("find.find"), this::find);
        menu.item("keys", buttons.getTranslation("find.keys"), this::keys);
    }

    @Override
    public void mark(Whereabouts now) {
        whereabouts = now;
    }

    @Override
    public void at(String name) {
        station = name;
    }

    private void find() {
        new FindDialog(new Finder(desk, parts, whereabouts, this::keys)).open();
    }

    private void keys() {
        new KeysDialog(station).open();
    }
}
