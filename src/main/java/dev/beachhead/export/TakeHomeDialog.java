package dev.beachhead.export;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import java.util.List;

/** Everything that can be taken home, one beneath the other. */
final class TakeHomeDialog extends Dialog {

    TakeHomeDialog(Desk desk, List<HomeShelf> shelves) {
        setHeaderTitle(getTranslation("export.home.title"));
        setWidth("min(560px, 96vw)");
        var body = new Div();
        body.addClassNames("stack", "shelves");
        for (var shelf : shelves) shelf.open(desk, this::close).ifPresent(way -> body.add(shelf(shelf.key(), way)));
        add(body);
        getFooter().add(new Action("close-take-home", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
    }

    private Section shelf(String key, Component way) {
        var text = new Paragraph(getTranslation(key + ".text"));
        text.addClassName("fine");
        var section = new Section(new H3(getTranslation(key)), text, way);
        section.addClassNames("stack", "shelf");
        return section;
    }
}
