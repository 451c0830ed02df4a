package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Words;
import java.util.Optional;

/** One line above the station with what can be done about it. */
final class Strip extends Div {
    private final Span words = new Span();

    /** @param name appears as {@code data-testid="strip-<name>"} */
    Strip(String name, Action... actions) {
        addClassName("strip");
        getElement().setAttribute("data-testid", "strip-" + name);
        words.addClassName("grow");
        add(words);
        add(actions);
        setVisible(false);
    }

    void show(Optional<String> sentence) {
        setVisible(sentence.isPresent());
        sentence.ifPresent(said -> Words.show(words, said));
    }
}
