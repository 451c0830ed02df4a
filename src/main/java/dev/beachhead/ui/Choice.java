package dev.beachhead.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** One of a few, all of them to be seen: buttons in a row of which at most one is pressed. */
public final class Choice<T> extends Div {
    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private Optional<T> chosen = Optional.empty();

    /**
     * @param name appears as {@code data-testid="choice-<name>"}; the buttons as {@code choice-<name>-<key>}
     * @param key of a value, for tests and tools
     */
    public Choice(
            String name,
            String label,
            List<T> values,
            Function<T, String> key,
            Function<T, String> words,
            Consumer<T> choose) {
        addClassName("choice");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", label)
                .setAttribute("data-testid", "choice-" + name);
        for (var value : values) {
            var button = new NativeButton(words.apply(value), event -> {
                show(Optional.of(value));
                choose.accept(value);
            });
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-pressed", "false")
                    .setAttribute("data-testid", "choice-" + name + "-" + key.apply(value));
            buttons.put(value, button);
            add(button);
        }
    }

    /** Presses the button of a value, or none. */
    public void show(Optional<T> value) {
        chosen = value;
        buttons.forEach((one, button) -> button.getElement()
                .setAttribute("aria-pressed", value.filter(one::equals).isPresent() ? "true" : "false"));
    }

    public Optional<T> chosen() {
        return chosen;
    }

    public void setEnabled(boolean enabled) {
        buttons.values().forEach(button -> button.setEnabled(enabled));
    }
}
