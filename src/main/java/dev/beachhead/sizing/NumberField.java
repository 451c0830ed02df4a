package dev.beachhead.sizing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.beachhead.sizing.TypedNumber.Reading;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** A field for a number as people type it. Beside it stands what was understood, or why it cannot be taken. */
final class NumberField extends Div {
    private static final int PAUSE_MILLIS = 500;

    private final Desk desk;
    private final String name;
    private final NumberKind kind;
    private final Input input = new Input();
    private final Div echo = new Div();
    private final Div message = new Div();
    private String before = "";
    private Runnable change = () -> {};

    /** @param name as the refusals of the rules name it; appears as {@code data-testid="field-<name>"} */
    NumberField(Desk desk, String name, String label, NumberKind kind) {
        this.desk = desk;
        this.name = name;
        this.kind = kind;
        addClassNames("field", "number-field");
        var id = "field-" + name;
        input.setId(id);
        input.getElement()
                .setAttribute("data-testid", id)
                .setAttribute("inputmode", kind == NumberKind.RATE ? "decimal" : "text")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", "echo-" + id + " message-" + id);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.addValueChangeListener(event -> {
            look();
            change.run();
        });
        echo.setId("echo-" + id);
        echo.addClassName("hint");
        echo.getElement().setAttribute("role", "status").setAttribute("data-testid", "understood-" + name);
        message.setId("message-" + id);
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert");
        var caption = new NativeLabel(label);
        caption.setFor(input);
        add(caption, input, echo, message);
    }

    /** What stands there before anybody types. */
    NumberField show(BigDecimal number) {
        before = Money.number(number, getLocale());
        input.setValue(before);
        clear();
        return this;
    }

    /** As if somebody had typed it. */
    void propose(BigDecimal number) {
        input.setValue(Money.number(number, getLocale()));
        clear();
    }

    /** What was typed is sent before this runs, each time somebody pauses. */
    NumberField onChange(Runnable listener) {
        change = listener;
        return this;
    }

    /** Pressing Enter in the field does this. */
    NumberField onEnter(Runnable action) {
        // the value is sent with the key press: otherwise it would come after a pause
        input.getElement()
                .addEventListener("keydown", event -> {
                    input.setValue(event.getEventData().path("element.value").asString(""));
                    action.run();
                })
                .setFilter("event.key === 'Enter' && !event.isComposing")
                .addEventData("element.value");
        return this;
    }

    boolean isEmpty() {
        return input.getValue().isBlank();
    }

    /** Whether somebody typed something else than what stood there. */
    boolean isChanged() {
        return !input.getValue().strip().equals(before);
    }

    /** Empty when it cannot be taken. */
    Optional<BigDecimal> number() {
        return switch (kind.read(input.getValue(), getLocale())) {
            case Reading.Understood(var value) -> Optional.of(value);
            case Reading.Unclear _ -> Optional.empty();
        };
    }

    /** As {@link #number}, and says beside the field why not, an empty field included. */
    Optional<BigDecimal> demand() {
        if (kind.read(input.getValue(), getLocale()) instanceof Reading.Unclear unclear)
            refuse(desk.say(kind.refusal(name, unclear)));
        return number();
    }

    void refuse(String sentence) {
        message.setText(sentence);
        input.getElement().setAttribute("aria-invalid", "true");
        focus();
    }

    void clear() {
        message.setText("");
        echo.setText("");
        input.getElement().removeAttribute("aria-invalid");
    }

    void focus() {
        input.focus();
    }

    private void look() {
        clear();
        if (isEmpty()) return;
        switch (kind.read(input.getValue(), getLocale())) {
            case Reading.Understood(var value) -> {
                var shown = Money.number(value, getLocale());
                if (!shown.equals(input.getValue().strip())) echo.setText(getTranslation("sizing.understood", shown));
            }
            case Reading.Unclear unclear -> {
                message.setText(desk.say(kind.refusal(name, unclear)));
                input.getElement().setAttribute("aria-invalid", "true");
            }
        }
    }
}
