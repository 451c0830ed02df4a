package dev.beachhead.persona;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import dev.beachhead.persona.Item.Moment;
import dev.beachhead.persona.Item.TimeOfDay;
import dev.beachhead.persona.PersonaCommand.EditItem;
import dev.beachhead.persona.PersonaCommand.RemoveItem;
import dev.beachhead.persona.PersonaCommand.SetMoment;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One moment of the day. */
final class MomentRow extends ListItem {
    private final Desk desk;
    private final Supplier<UUID> market;
    private final ItemId id;
    private final Input time = DayList.time("time");
    private final SharedField text;
    private final RemoveButton remove;
    private String shown = "";

    record Face(Moment moment, Viewer viewer) {
        String key() {
            return Items.key(moment.id());
        }
    }

    MomentRow(Desk desk, Supplier<UUID> market, Face face) {
        this.desk = desk;
        this.market = market;
        this.id = face.moment().id();
        addClassName("moment");
        getElement().setAttribute("data-testid", "moment");
        time.getElement().setAttribute("aria-label", getTranslation("persona.day.time"));
        time.addValueChangeListener(event -> {
            if (event.isFromClient()) set(event.getValue());
        });
        text = new SharedField(
                        desk,
                        face.key(),
                        "field-moment",
                        getTranslation("persona.day.what"),
                        (base, typed) -> desk.attempt(new EditItem(market.get(), id, base, typed)))
                .labelHidden();
        remove = new RemoveButton(() -> desk.send(new RemoveItem(market.get(), id)));
        add(time, text, remove);
    }

    void draw(Face face) {
        var moment = face.moment();
        shown = moment.at().toString();
        time.setValue(shown);
        time.setEnabled(face.viewer().works());
        text.render(moment.words(), face.viewer());
        remove.render(moment.words().text(), face.viewer());
    }

    void mark(Map<String, List<String>> others) {
        text.mark(others);
    }

    void focusText() {
        text.focusText();
    }

    /** A time that was emptied stays as it was: a moment has one. */
    private void set(String value) {
        if (value.isEmpty() || !desk.send(new SetMoment(market.get(), id, TimeOfDay.of(value)))) time.setValue(shown);
    }
}
