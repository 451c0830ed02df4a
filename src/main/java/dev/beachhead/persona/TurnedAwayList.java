package dev.beachhead.persona;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.persona.Item.TurnedAway;
import dev.beachhead.persona.PersonaCommand.AddTurnedAway;
import dev.beachhead.persona.PersonaCommand.EditTurnedAway;
import dev.beachhead.persona.PersonaCommand.RemoveItem;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whom we do not serve: which kind of customer, why not, and how we turn them away kindly. */
final class TurnedAwayList extends Div {
    private final Desk desk;
    private final UnorderedList list = new UnorderedList();
    private final Reconciler<Face, Row> rows = new Reconciler<>(Face::key, Row::new, Row::draw);
    private final Div composer;
    private UUID market = new UUID(0, 0);

    private record Face(TurnedAway away, Viewer viewer) {
        String key() {
            return Items.key(away.id());
        }
    }

    TurnedAwayList(Desk desk) {
        this.desk = desk;
        addClassName("turned-away");
        list.addClassName("kinds");
        var text = new LiveText(
                        desk,
                        "persona:new:turned-away",
                        "field-new-turned-away",
                        getTranslation("persona.turned-away.add"))
                .labelHidden()
                .placeholder(getTranslation("persona.turned-away.placeholder"))
                .enterSends()
                .composer()
                .onSave((base, typed) -> desk.attempt(new AddTurnedAway(market, ItemId.next(), typed)));
        composer = LineBoard.composer(text, "add-turned-away");
        composer.addClassName("row");
        composer.removeClassName("stack");
        add(list, composer);
    }

    void render(UUID of, Persona persona, Viewer viewer) {
        market = of;
        composer.setVisible(viewer.works());
        rows.sync(
                list,
                persona.turnedAway().stream()
                        .map(away -> new Face(away, viewer))
                        .toList());
    }

    void mark(Map<String, List<String>> others) {
        rows.forEach((key, row) -> row.fields.values().forEach(field -> field.mark(others)));
    }

    /** @param item may name one of the three texts of a row */
    boolean reveal(String item) {
        var row = rows.component(item.replaceFirst(":(why|kindly)$", ""));
        row.ifPresent(Row::focusText);
        return row.isPresent();
    }

    private final class Row extends ListItem {
        private final Map<Refusing, SharedField> fields = new EnumMap<>(Refusing.class);
        private final RemoveButton remove;

        Row(Face face) {
            var id = face.away().id();
            addClassNames("card", "kind");
            getElement().setAttribute("data-testid", "turned-away");
            remove = new RemoveButton(() -> desk.send(new RemoveItem(market, id)));
            for (var which : Refusing.values()) {
                var item = which == Refusing.WHOM ? face.key() : face.key() + ":" + which.key();
                fields.put(
                        which,
                        new SharedField(
                                desk,
                                item,
                                "field-" + which.key(),
                                getTranslation("persona.turned-away." + which.key()),
                                (base, typed) -> desk.attempt(new EditTurnedAway(market, id, which, base, typed))));
            }
            fields.values().forEach(this::add);
            add(remove);
        }

        void draw(Face face) {
            fields.forEach((which, field) -> field.render(face.away().text(which), face.viewer()));
            remove.render(face.away().words().text(), face.viewer());
        }

        void focusText() {
            fields.values().iterator().next().focusText();
        }
    }
}
