package dev.beachhead.undo;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import java.time.Instant;
import java.util.List;

/** What happened to one thing, the newest first. */
final class DeedsDialog extends Dialog {
    private static final int TITLE = 60;

    record Line(String sentence, Instant at, boolean isUndone) {}

    DeedsDialog(String words, List<Line> lines) {
        setHeaderTitle(getTranslation("undo.deeds.of", Texts.excerpt(words, TITLE)));
        setWidth("min(560px, 96vw)");
        if (lines.isEmpty()) add(new Paragraph(getTranslation("undo.deeds.none")));
        var list = new UnorderedList();
        list.addClassName("activity");
        list.getElement().setAttribute("data-testid", "deeds");
        lines.forEach(line -> list.add(item(line)));
        add(list);
        getFooter().add(new Action("close-deeds", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
    }

    private ListItem item(Line line) {
        var words = new Span(line.sentence());
        var item = new ListItem(words);
        if (line.isUndone()) item.add(new Chip(getTranslation("undo.deeds.undone"), Chip.Tone.OPEN));
        var at = new Element("time");
        at.setAttribute("datetime", line.at().toString());
        item.getElement().appendChild(at);
        return item;
    }
}
