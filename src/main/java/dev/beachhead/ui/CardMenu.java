package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import dev.beachhead.room.Subject;
import java.util.List;

/** What can be done with one thing, beside that thing. Built when it is asked for and dropped when it is closed. */
public final class CardMenu {
    private final Popover popover = new Popover();
    private final Div items = new Div();
    private final Runnable afterwards;
    private boolean closed;

    /** @param afterwards what happens when it closes, such as putting the focus back on the card */
    public CardMenu(Component target, String label, Runnable afterwards) {
        items.addClassName("menu");
        items.getElement().setAttribute("data-testid", "menu");
        popover.setTarget(target);
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setModal(true);
        popover.setAriaLabel(label);
        popover.add(items);
        this.afterwards = afterwards;
        popover.addOpenedChangeListener(event -> {
            if (!event.isOpened()) close();
        });
    }

    public CardMenu group(String label) {
        var heading = new Div(label);
        heading.addClassName("group");
        items.add(heading);
        return this;
    }

    /** @param name appears as {@code data-testid="menu-<name>"} */
    public CardMenu item(String name, String label, Runnable action) {
        items.add(button(name, label, action));
        return this;
    }

    public CardMenu danger(String name, String label, Runnable action) {
        var button = button(name, label, action);
        button.getElement().setAttribute("data-danger", true);
        items.add(button);
        return this;
    }

    /** Small round choices in one row, such as colours. */
    public CardMenu swatches(String label, List<Swatch> choices) {
        var row = new Div();
        row.addClassName("swatches");
        row.getElement().setAttribute("role", "group").setAttribute("aria-label", label);
        for (var choice : choices) {
            var button = button("colour-" + choice.colour(), "", choice.action());
            button.getElement()
                    .setAttribute("data-colour", choice.colour())
                    .setAttribute("aria-label", choice.label())
                    .setAttribute("title", choice.label())
                    .setAttribute("aria-pressed", choice.chosen() ? "true" : "false");
            row.add(button);
        }
        items.add(row);
        return this;
    }

    /** One colour that can be chosen. */
    public record Swatch(String colour, String label, boolean chosen, Runnable action) {}

    /** Opens it for somebody who changes nothing, with what can be done with anything; not at all when that is nothing. */
    public void openForReading(Desk desk, Subject subject, String words) {
        desk.addTo(this, subject, words);
        if (items.getComponentCount() == 0) popover.setTarget(null);
        else open();
    }

    public void open() {
        popover.open();
        items.getElement()
                .executeJs("const first = () => this.querySelector('button')?.focus();"
                        + "requestAnimationFrame(() => requestAnimationFrame(first))");
    }

    private void close() {
        if (closed) return;
        closed = true;
        popover.close();
        // a target that is moved would bring its popover back
        popover.setTarget(null);
        popover.removeFromParent();
        afterwards.run();
    }

    private NativeButton button(String name, String label, Runnable action) {
        var button = new NativeButton(label);
        button.getElement().setAttribute("type", "button").setAttribute("data-testid", "menu-" + name);
        button.addClickListener(event -> {
            close();
            action.run();
        });
        return button;
    }
}
