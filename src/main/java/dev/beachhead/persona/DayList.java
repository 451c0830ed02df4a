package dev.beachhead.persona;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.beachhead.persona.Item.TimeOfDay;
import dev.beachhead.persona.PersonaCommand.AddMoment;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A day in their life as a time line, and the way to add to it. */
final class DayList extends Div {
    private static final String FIRST = "07:00";

    private final Desk desk;
    private final OrderedList list = new OrderedList();
    private final Reconciler<MomentRow.Face, MomentRow> rows;
    private final Div composer;
    private final Input time = time("new-time");
    private final Div none = new Div();
    private UUID market = new UUID(0, 0);

    DayList(Desk desk) {
        this.desk = desk;
        addClassName("day");
        list.addClassName("moments");
        rows = new Reconciler<>(MomentRow.Face::key, face -> new MomentRow(desk, () -> market, face), MomentRow::draw);
        var text = new LiveText(desk, "persona:new:moment", "field-new-moment", getTranslation("persona.day.add"))
                .labelHidden()
                .placeholder(getTranslation("persona.day.placeholder"))
                .enterSends()
                .composer()
                .onSave((base, typed) -> write(typed));
        time.setValue(FIRST);
        time.getElement().setAttribute("aria-label", getTranslation("persona.day.time"));
        composer = LineBoard.composer(text, "add-moment");
        composer.addClassNames("row");
        composer.removeClassName("stack");
        composer.addComponentAsFirst(time);
        none.setText(getTranslation("persona.day.none"));
        none.addClassNames("quiet");
        add(none, list, composer);
    }

    void render(UUID of, Persona persona, Viewer viewer) {
        market = of;
        var day = persona.day();
        none.setVisible(day.isEmpty());
        composer.setVisible(viewer.works());
        rows.sync(
                list,
                day.stream().map(moment -> new MomentRow.Face(moment, viewer)).toList());
    }

    void mark(Map<String, List<String>> others) {
        rows.forEach((key, row) -> row.mark(others));
    }

    boolean reveal(String key) {
        var row = rows.component(key);
        row.ifPresent(MomentRow::focusText);
        return row.isPresent();
    }

    private Optional<Rejection> write(String typed) {
        if (time.getValue().isEmpty())
            return Optional.of(new Rejection.Invalid("time", "persona.time-missing", List.of()));
        return desk.attempt(new AddMoment(market, ItemId.next(), TimeOfDay.of(time.getValue()), typed));
    }

    /** The browser's own field for a time of the day: its value is {@code 07:30}, or empty while it is none. */
    static Input time(String name) {
        var time = new Input();
        time.setType("time");
        time.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        time.addClassName("time-of-day");
        time.getElement().setAttribute("data-testid", "field-" + name);
        return time;
    }
}
