package dev.beachhead.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The shape of all dialogs: a title, a body and two ways out. */
public final class Confirm {
    private final Dialog dialog = new Dialog();
    private final Div body = new Div();

    public Confirm(String title) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(520px, 94vw)");
        body.addClassName("stack");
        dialog.add(body);
        dialog.getFooter()
                .add(new Action("cancel", dialog.getTranslation("ui.cancel"), Action.Weight.QUIET, dialog::close));
    }

    public Confirm text(String words) {
        body.add(new Paragraph(words));
        return this;
    }

    public Confirm with(Component... parts) {
        body.add(parts);
        return this;
    }

    /** @param afterwards what happens when it closes, in whichever way */
    public Confirm closed(Runnable afterwards) {
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) afterwards.run();
        });
        return this;
    }

    /** @param press answers whether the dialog is done; if not, it stays open with what was typed */
    public Confirm action(String name, String label, Action.Weight weight, Press press) {
        dialog.getFooter().add(new Action(name, label, weight, () -> pressed(press)));
        return this;
    }

    /** What a press of the dialog's button comes to. */
    public enum Result {
        DONE,
        STAY
    }

    /** Does what the button promises. */
    @FunctionalInterface
    public interface Press {
        Result run();
    }

    public void pressed(Press press) {
        if (press.run() == Result.DONE) dialog.close();
    }

    public void open() {
        dialog.open();
    }
}
