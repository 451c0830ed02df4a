package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.beachhead.room.Texts;
import java.util.Arrays;

/** Narrows a list down while somebody types; every word must be in what is found. */
final class SearchField extends Div {
    private static final int PAUSE = 250;
    private final Input input = new Input();

    SearchField(String name, String label, Runnable change) {
        addClassNames("field", "fw-search");
        input.setId("search-" + name);
        input.setType("search");
        input.getElement().setAttribute("data-testid", "search-" + name);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE);
        var caption = new NativeLabel(label);
        caption.setFor(input);
        add(caption, input);
        input.addValueChangeListener(event -> change.run());
    }

    void focusInput() {
        input.focus();
    }

    boolean finds(String words) {
        var folded = Texts.folded(words);
        return Arrays.stream(input.getValue().split("\\s+")).map(Texts::folded).allMatch(folded::contains);
    }
}
