package dev.beachhead.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Optional;

/** A button: one shape in three weights, with a stable name for tests and tools. */
public final class Action extends NativeButton {

    /** How much a button asks to be pressed. */
    public enum Weight {
        PRIMARY,
        NORMAL,
        QUIET,
        DANGER
    }

    /** @param name appears as {@code data-testid="action-<name>"} */
    public Action(String name, String label, Weight weight, Runnable press) {
        super(label);
        addClassName("btn");
        if (weight != Weight.NORMAL) addClassName(weight.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("type", "button");
        getElement().setAttribute("data-testid", "action-" + name);
        addClickListener(event -> press.run());
    }

    /** Says why it cannot be pressed now, and keeps it reachable; empty makes it work again. */
    public void refuse(Optional<String> reason) {
        getElement().setAttribute("aria-disabled", reason.isPresent() ? "true" : "false");
        setTitle(reason.orElse(""));
    }
}
