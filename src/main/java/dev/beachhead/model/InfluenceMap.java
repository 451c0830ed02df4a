package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Chip;

/** Who has a say in the purchase, and whose word counts with whom. The sheets below say the same in words. */
final class InfluenceMap extends LensPicture {
    private final Drawn<InfluenceLayout> drawn = new Drawn<>();

    InfluenceMap() {
        addClassNames("card", "picture", "stack");
        getElement().setAttribute("data-testid", "influence-map");
    }

    @Override
    void render(RoomState room) {
        var layout = InfluenceLayout.of(room.state(Canvas.class));
        if (drawn.differs(layout)) draw(layout);
    }

    private void draw(InfluenceLayout layout) {
        removeAll();
        add(new H2(getTranslation("model.map")));
        if (layout.boxes().isEmpty()) {
            add(new Paragraph(getTranslation("model.map.empty")));
            return;
        }
        var plane = new Div();
        plane.addClassName("plane");
        plane.getStyle().set("width", layout.width() + "px").set("height", layout.height() + "px");
        plane.add(arrows(layout));
        layout.boxes().forEach(box -> plane.add(box(box)));
        var frame = new Div(plane);
        frame.addClassName("map");
        frame.getElement()
                .setAttribute("role", "group")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("model.map"));
        add(frame);
    }

    private static Div arrows(InfluenceLayout layout) {
        var svg = new Element("svg");
        svg.setAttribute("viewBox", "0 0 " + layout.width() + " " + layout.height());
        svg.setAttribute("aria-hidden", "true");
        var path = new Element("path");
        path.setAttribute("d", layout.arrows());
        svg.appendChild(path);
        var holder = new Div();
        holder.addClassName("arrows");
        holder.getElement().setProperty("innerHTML", svg.getOuterHTML());
        return holder;
    }

    private Div box(InfluenceLayout.Box box) {
        var words = new Span(box.note().text().text());
        words.addClassName("words");
        words.getElement().setAttribute("dir", "auto");
        var tone = box.role() == Option.ROLE_SABOTEUR ? Chip.Tone.BAD : Chip.Tone.FIGURE;
        var person = new Div(
                words, new Chip(getTranslation("model.option." + box.role().key()), tone));
        person.addClassName("person-box");
        person.getElement().setAttribute("data-testid", "influence-person");
        person.getStyle()
                .set("left", box.x() + "px")
                .set("top", box.y() + "px")
                .set("width", InfluenceLayout.BOX_WIDTH + "px")
                .set("height", InfluenceLayout.BOX_HEIGHT + "px");
        return person;
    }
}
