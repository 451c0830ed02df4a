package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Desk;
import java.util.Optional;
import java.util.function.Function;

/** One short value that is sent as it is changed, with the place where a refusal is said; what was typed then stays. */
final class DirectField extends Div {
    private final Input input = new Input();
    private final Div message = new Div();
    private String shown = "";

    /**
     * @param name appears as {@code data-testid}
     * @param type of the browser's input, such as {@code text} or {@code date}
     */
    DirectField(Desk desk, String name, String type, String label, Function<String, Optional<Rejection>> save) {
        addClassName("field");
        input.setType(type);
        input.setId(name);
        input.getElement()
                .setAttribute("data-testid", name)
                .setAttribute("dir", "auto")
                .setAttribute("aria-describedby", name + "-message");
        input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        message.setId(name + "-message");
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert");
        var caption = new NativeLabel(label);
        caption.setFor(input);
        add(caption, input, message);
        input.addValueChangeListener(event -> {
            if (!event.isFromClient()) return;
            var refusal = save.apply(event.getValue());
            message.setText(refusal.map(desk::say).orElse(""));
            input.getElement().setAttribute("aria-invalid", refusal.isPresent() ? "true" : "false");
            if (refusal.isEmpty()) shown = event.getValue();
        });
    }

    /** What stands in the room; a value that was refused stays in the field until the room's changes. */
    void show(String value) {
        if (value.equals(shown)) return;
        shown = value;
        input.setValue(value);
    }

    void setReadOnly(boolean readOnly) {
        input.getElement().setAttribute("readonly", readOnly);
    }
}
