package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A small form beside the thing it is about, which stays in sight. Built when it is asked for and dropped when it is closed. */
public final class Balloon {
    private final Popover popover = new Popover();
    private final Div body = new Div();
    private final Runnable afterwards;
    private boolean closed;

    /** @param afterwards what happens when it closes, such as putting the focus back on the card */
    public Balloon(Component target, String label, Runnable afterwards) {
        this.afterwards = afterwards;
        body.addClassNames("balloon", "stack");
        popover.setTarget(target);
        popover.setOpenOnClick(false);
        popover.setPosition(PopoverPosition.END_TOP);
        popover.setModal(true);
        popover.setAriaLabel(label);
        popover.add(body);
        popover.addOpenedChangeListener(event -> {
            if (!event.isOpened()) close();
        });
    }

    public Balloon with(Component... parts) {
        body.add(parts);
        return this;
    }

    public void open() {
        popover.open();
        // a lane is often taller than the screen, and beside its end the balloon would open where nobody can scroll to
        popover.getElement()
                .executeJs(
                        "const more = this.target?.querySelector('[data-lane-more]'); if (more) this.target = more;");
        // beside the thing there is no room on a phone
        popover.getElement().executeJs("if (matchMedia('(max-width: 760px)').matches) this.position = 'bottom'");
    }

    public void close() {
        if (closed) return;
        closed = true;
        popover.close();
        // a target that is moved would bring its popover back
        popover.setTarget(null);
        popover.removeFromParent();
        afterwards.run();
    }
}
