package dev.beachhead.lifecycle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A box to tick, with its words. */
@Tag("label")
final class Tick extends Component implements HasStyle {

    /** What a user wants of the box. */
    enum Wish {
        SET,
        CLEAR
    }

    private final Element box = new Element("input");

    /** @param name appears as {@code data-testid="tick-<name>"} */
    Tick(String name, String words, Consumer<Wish> wish) {
        addClassName("tick");
        box.setAttribute("type", "checkbox").setAttribute("data-testid", "tick-" + name);
        var text = new Element("span");
        text.setText(words);
        getElement().appendChild(box, text);
        box.addEventListener("change", event -> {
                    boolean on = event.getEventData().path("element.checked").asBoolean();
                    box.setProperty("checked", on);
                    wish.accept(on ? Wish.SET : Wish.CLEAR);
                })
                .addEventData("element.checked");
    }

    void show(Wish state) {
        box.setProperty("checked", state == Wish.SET);
    }

    void setEnabled(TimeField.Availability availability) {
        box.setAttribute("disabled", availability == TimeField.Availability.FIXED);
    }
}
