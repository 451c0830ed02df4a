package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One of many, by the browser's own list: right on a phone, by keyboard and for a screen reader without our doing. */
@Tag("select")
public final class Select extends Component implements HasStyle {
    private List<Option> options = List.of();
    private String chosen = "";
    private final List<Consumer<String>> listeners = new ArrayList<>();

    /** @param value what is answered; no two options share it */
    public record Option(String value, String words) {}

    /** @param name appears as {@code data-testid="select-<name>"} */
    public Select(String name) {
        addClassName("select");
        setId("select-" + name);
        getElement().setAttribute("data-testid", "select-" + name);
        getElement()
                .addEventListener(
                        "change",
                        event -> hear(event.getEventData().path("element.value").asString("")))
                .addEventData("element.value");
    }

    public void offer(List<Option> newOptions) {
        if (newOptions.equals(options)) return;
        options = List.copyOf(newOptions);
        getElement().removeAllChildren();
        for (var option : options) {
            var element = new Element("option");
            element.setAttribute("value", option.value());
            element.setText(option.words());
            getElement().appendChild(element);
        }
        select();
    }

    /** Shows a value as chosen, also when the browser shows another one. */
    public void show(String value) {
        chosen = value;
        select();
    }

    public String chosen() {
        return chosen;
    }

    public void setEnabled(boolean enabled) {
        getElement().setAttribute("disabled", !enabled);
    }

    /** @param listener hears what a user chooses, not what {@link #show} does; what was never offered is not heard */
    public void onChoice(Consumer<String> listener) {
        listeners.add(listener);
    }

    private void hear(String value) {
        if (options.stream().noneMatch(option -> option.value().equals(value))) return;
        chosen = value;
        listeners.forEach(listener -> listener.accept(value));
    }

    private void select() {
        if (getElement().getProperty("value", "").equals(chosen)) return;
        getElement().setProperty("value", chosen);
    }
}
