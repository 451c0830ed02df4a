package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The traits of an early adopter, any of them pressed. */
final class Toggles extends Div {
    private final Map<Trait, NativeButton> buttons = new LinkedHashMap<>();
    private Set<Trait> pressed = Set.of();

    Toggles(String label, Consumer<Set<Trait>> choose) {
        addClassName("choice");
        getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var trait : Trait.values()) {
            var button = new NativeButton(
                    getTranslation("fieldwork.trait." + trait.key()), event -> choose.accept(toggled(trait)));
            button.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("data-testid", "choice-trait-" + trait.key());
            buttons.put(trait, button);
            add(button);
        }
    }

    void show(Set<Trait> traits) {
        pressed = traits;
        buttons.forEach((trait, button) ->
                button.getElement().setAttribute("aria-pressed", traits.contains(trait) ? "true" : "false"));
    }

    @Override
    public void setEnabled(boolean enabled) {
        buttons.values().forEach(button -> button.setEnabled(enabled));
    }

    private Set<Trait> toggled(Trait trait) {
        var now = EnumSet.noneOf(Trait.class);
        now.addAll(pressed);
        if (!now.remove(trait)) now.add(trait);
        return now;
    }
}
