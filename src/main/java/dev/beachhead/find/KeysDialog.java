package dev.beachhead.find;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.ui.Action;
import java.util.List;
import java.util.Map;

/** What the keyboard does: everywhere, and at the station that is open. */
final class KeysDialog extends Dialog {

    /** @param keys as they stand on a keyboard, each written in the page's language where it has a name */
    private record Shortcut(String what, List<String> keys) {}

    private static final List<Shortcut> EVERYWHERE = List.of(
            new Shortcut("find", List.of("Ctrl", "K")),
            new Shortcut("undo", List.of("Ctrl", "Z")),
            new Shortcut("redo", List.of("Ctrl", "shift", "Z")),
            new Shortcut("keys", List.of("?")),
            new Shortcut("close", List.of("Esc")));
    private static final List<Shortcut> BOARD = List.of(
            new Shortcut("board-go", List.of("arrows")),
            new Shortcut("board-lift", List.of("space")),
            new Shortcut("board-edit", List.of("enter")),
            new Shortcut("board-menu", List.of("M")),
            new Shortcut("board-remove", List.of("delete")));
    private static final List<Shortcut> BALLOT =
            List.of(new Shortcut("ballot-rate", List.of("1–5")), new Shortcut("ballot-unknown", List.of("0")));
    private static final List<Shortcut> WRITING = List.of(
            new Shortcut("write-send", List.of("enter")), new Shortcut("write-line", List.of("shift", "enter")));

    private static final Map<String, List<Shortcut>> AT = Map.of(
            "brainstorm", BOARD,
            "funnel", BOARD,
            "model", BOARD,
            "persona", BOARD,
            "lifecycle", BOARD,
            "vote", BALLOT);

    KeysDialog(String station) {
        setHeaderTitle(getTranslation("find.keys"));
        setWidth("min(520px, 96vw)");
        var body = new Div();
        body.addClassNames("stack", "keys");
        body.getElement().setAttribute("data-testid", "keys");
        body.add(section(getTranslation("find.keys.everywhere"), EVERYWHERE));
        var here = AT.get(station);
        if (here != null) body.add(section(getTranslation(station + ".station"), here));
        body.add(section(getTranslation("find.keys.writing"), WRITING));
        add(body);
        getFooter().add(new Action("close-keys", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
    }

    private Div section(String title, List<Shortcut> shortcuts) {
        var section = new Div(new H3(title));
        var list = new Element("dl");
        for (var shortcut : shortcuts) {
            var keys = new Element("dt");
            shortcut.keys().forEach(key -> {
                var cap = new Element("kbd");
                cap.setText(name(key));
                keys.appendChild(cap);
            });
            var what = new Element("dd");
            what.appendChild(new Span(getTranslation("find.keys." + shortcut.what())).getElement());
            list.appendChild(keys, what);
        }
        section.getElement().appendChild(list);
        return section;
    }

    /** A key with a name of its own is written in lower case here. */
    private String name(String key) {
        return Character.isLowerCase(key.charAt(0)) ? getTranslation("find.key." + key) : key;
    }
}
