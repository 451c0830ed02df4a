package dev.beachhead.lifecycle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.beachhead.lifecycle.TimeTaken.Unit;
import dev.beachhead.ui.Select;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How long a step takes: an amount and its unit. What is no number stays in the field, with the reason beneath it. */
final class TimeField extends Div {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private final Function<Optional<TimeTaken>, String> save;
    private final Input amount = new Input();
    private final Select unit = new Select("time-unit");
    private final Div message = new Div();
    private Optional<TimeTaken> shown = Optional.empty();

    /** @param save answers why it was refused, or an empty text */
    TimeField(Function<Optional<TimeTaken>, String> save) {
        this.save = save;
        addClassNames("field", "time-field");
        amount.setId("field-time");
        amount.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        amount.getElement()
                .setAttribute("data-testid", "field-time")
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", "message-field-time");
        message.setId("message-field-time");
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert");
        unit.getElement().setAttribute("aria-label", getTranslation("lifecycle.step.time.unit"));
        unit.offer(Arrays.stream(Unit.values())
                .map(one -> new Select.Option(one.name(), getTranslation("lifecycle.unit." + one.key())))
                .toList());
        unit.show(Unit.HOURS.name());
        var label = new NativeLabel(getTranslation("lifecycle.step.time"));
        label.setFor(amount);
        var row = new Div(amount, unit);
        row.addClassName("row");
        add(label, row, message);
        amount.addValueChangeListener(event -> {
            if (event.isFromClient()) send();
        });
        unit.onChoice(value -> send());
    }

    /** Shows the time as it stands, unless something is in the field that could not be taken. */
    void show(Optional<TimeTaken> time) {
        boolean same = time.equals(shown);
        shown = time;
        if (same || !message.getText().isEmpty()) return;
        amount.setValue(time.map(TimeTaken::amount).map(Object::toString).orElse(""));
        time.ifPresent(known -> unit.show(known.unit().name()));
    }

    void setEnabled(Availability availability) {
        boolean open = availability == Availability.OPEN;
        amount.setEnabled(open);
        unit.setEnabled(open);
    }

    /** Whether a part of the form can be changed. */
    enum Availability {
        OPEN,
        FIXED
    }

    private void send() {
        var typed = Normalizer.normalize(amount.getValue().strip(), Normalizer.Form.NFKC);
        if (typed.isEmpty()) answer(shown.isEmpty() ? "" : save.apply(Optional.empty()));
        else answer(save.apply(Optional.of(new TimeTaken(number(typed), Unit.valueOf(unit.chosen())))));
    }

    /** 0, which the rules refuse, for what is no whole number. */
    private static int number(String typed) {
        return DIGITS.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
    }

    private void answer(String refusal) {
        message.setText(refusal);
        if (refusal.isEmpty()) amount.getElement().removeAttribute("aria-invalid");
        else amount.getElement().setAttribute("aria-invalid", "true");
    }
}
