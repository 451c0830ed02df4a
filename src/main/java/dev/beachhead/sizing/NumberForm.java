package dev.beachhead.sizing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A dialog with numbers in it. It stays open, with what was typed, until it was carried out. */
final class NumberForm {
    private final Desk desk;
    private final Confirm dialog;
    private final Map<String, NumberField> fields = new LinkedHashMap<>();
    private final Map<String, BiConsumer<Rejection, String>> others = new LinkedHashMap<>();
    private final Div message = new Div();

    /** @param item what others see edited while it is open */
    NumberForm(Desk desk, String title, String item) {
        this.desk = desk;
        dialog = new Confirm(title).closed(() -> desk.edits(Optional.empty()));
        desk.edits(Optional.of(item));
        message.addClassName("field-message");
        message.getElement().setAttribute("role", "alert");
    }

    /** @param now what stands there; empty for nothing */
    NumberField field(String name, String label, NumberKind kind, Optional<BigDecimal> now) {
        var field = new NumberField(desk, name, label, kind);
        now.ifPresent(field::show);
        fields.put(name, field);
        return field;
    }

    /** A field of another kind, and how a refusal is said beside it. */
    void other(String name, BiConsumer<Rejection, String> refuse) {
        others.put(name, refuse);
    }

    void add(Component... parts) {
        dialog.with(parts);
    }

    /** Whether every field that is not empty can be taken; says beside those that cannot why not. */
    boolean isClear() {
        return fields.values().stream()
                .filter(field -> !field.isEmpty())
                .allMatch(field -> field.demand().isPresent());
    }

    /** @param send answers why it was refused, or empty when it was carried out; not asked while a number cannot be taken */
    void open(String name, String label, Supplier<Optional<Rejection>> send) {
        dialog.with(message);
        Confirm.Press press = () -> isClear() && isDone(send.get()) ? Confirm.Result.DONE : Confirm.Result.STAY;
        fields.values().forEach(field -> field.onEnter(() -> dialog.pressed(press)));
        dialog.action(name, label, Action.Weight.PRIMARY, press);
        dialog.open();
        fields.values().stream().findFirst().ifPresent(NumberField::focus);
    }

    private boolean isDone(Optional<Rejection> refusal) {
        message.setText("");
        fields.values().forEach(NumberField::clear);
        refusal.ifPresent(this::refuse);
        return refusal.isEmpty();
    }

    private void refuse(Rejection why) {
        var sentence = desk.say(why);
        var name = why instanceof Rejection.Invalid(var field, var _, var _) ? field : "";
        if (fields.containsKey(name)) fields.get(name).refuse(sentence);
        else others.getOrDefault(name, (_, words) -> message.setText(words)).accept(why, sentence);
    }
}
