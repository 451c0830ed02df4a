package dev.beachhead.find;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * One field and what it finds. The focus stays in the field; the arrow keys go through the lines and Enter takes one, as in a combo
 * box with a list.
 */
final class FindDialog extends Dialog {
    private static final int PAUSE = 120;

    private final Finder finder;
    private final Input field = new Input(ValueChangeMode.LAZY);
    private final Div list = new Div();
    private final Div count = new Div();

    FindDialog(Finder finder) {
        this.finder = finder;
        addClassName("find-dialog");
        setWidth("min(620px, 96vw)");
        setHeaderTitle(getTranslation("find.find"));
        field.setValueChangeTimeout(PAUSE);
        field.setPlaceholder(getTranslation("find.placeholder"));
        field.addValueChangeListener(event -> show());
        field.getElement()
                .setAttribute("role", "combobox")
                .setAttribute("aria-label", getTranslation("find.find"))
                .setAttribute("aria-expanded", "true")
                .setAttribute("aria-controls", "find-list")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "120")
                .setAttribute("dir", "auto")
                .setAttribute("data-testid", "field-find");
        list.setId("find-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("aria-label", getTranslation("find.found"));
        list.addClassName("find-list");
        count.addClassName("fine");
        count.getElement().setAttribute("role", "status");
        var body = new Div(field, list, count);
        body.addClassNames("find-body", "stack");
        add(body);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) begin();
        });
    }

    private void begin() {
        field.getElement().executeJs("return window.beachheadFind.begin(this)").then(found -> {
            finder.offer(found.valueStream()
                    .map(one -> new Finder.OnScreen(
                            one.get("name").asString(""), one.get("label").asString("")))
                    .toList());
            show();
        });
        show();
    }

    private void show() {
        var hits = finder.find(field.getValue());
        list.removeAll();
        for (int i = 0; i < hits.size(); i++) list.add(line(i, hits.get(i)));
        count.setText(getTranslation("find.count", hits.size()));
        field.getElement().executeJs("window.beachheadFind.first(this)");
    }

    private Div line(int place, Hit hit) {
        var words = new Span(hit.words());
        words.addClassName("grow");
        words.getElement().setAttribute("dir", "auto");
        var kind = new Span(hit.kind());
        kind.addClassName("fine");
        var line = new Div(words, kind);
        line.addClassName("find-line");
        line.setId("find-line-" + place);
        line.getElement()
                .setAttribute("role", "option")
                .setAttribute("aria-selected", "false")
                .setAttribute("data-testid", "found");
        line.addClickListener(event -> {
            close();
            hit.go().run();
        });
        return line;
    }
}
