package dev.beachhead.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.beachhead.room.Rejection;

/** One line to type, with its label, a hint and the place where a refusal is said. */
public final class Field extends Div {
    private final Input input = new Input();
    private final Div message = new Div();

    /** @param name appears as {@code data-testid} of the input itself */
    public Field(String name, String label) {
        addClassName("field");
        input.setId("field-" + name);
        input.getElement().setAttribute("data-testid", name);
        input.getElement().setAttribute("dir", "auto");
        input.getElement().setAttribute("aria-describedby", "message-" + name);
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        message.setId("message-" + name);
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert");
        var caption = new NativeLabel(label);
        caption.setFor(input);
        add(caption, input, message);
        input.addValueChangeListener(event -> clear());
    }

    public Field hint(String words) {
        var hint = new Div(words);
        hint.addClassName("hint");
        addComponentAtIndex(getComponentCount() - 1, hint);
        return this;
    }

    public Field autocomplete(String kind) {
        input.getElement().setAttribute("autocomplete", kind);
        return this;
    }

    public Field value(String text) {
        input.setValue(text);
        return this;
    }

    public String value() {
        return input.getValue();
    }

    /** Pressing Enter in the field does this. */
    public Field onEnter(Runnable action) {
        // the value is sent with the key press: the browser tells of a change only afterwards
        input.getElement()
                .addEventListener("keydown", event -> {
                    input.setValue(event.getEventData().path("element.value").asString(""));
                    action.run();
                })
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData("element.value");
        return this;
    }

    public void focus() {
        input.focus();
    }

    public void refuse(String sentence) {
        message.setText(sentence);
        input.getElement().setAttribute("aria-invalid", "true");
        focus();
    }

    public void refuse(Rejection why) {
        refuse(Sentences.of(this, why));
    }

    public void clear() {
        message.setText("");
        input.getElement().removeAttribute("aria-invalid");
    }
}
