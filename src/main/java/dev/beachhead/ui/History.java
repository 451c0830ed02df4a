package dev.beachhead.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.SharedText;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a text was before, with the way back to it. */
public final class History extends Dialog {

    /**
     * @param nameOf the name to show, or empty where it stays secret
     * @param restore given the earlier text that is wanted again; empty for those who only read
     */
    public History(SharedText text, Function<ParticipantId, String> nameOf, Optional<Consumer<String>> restore) {
        setHeaderTitle(getTranslation("ui.history"));
        setWidth("min(560px, 96vw)");
        var versions = new Div();
        versions.addClassName("stack");
        if (text.earlier().isEmpty()) versions.add(new Paragraph(getTranslation("ui.history.none")));
        for (var version : text.earlier()) versions.add(row(version, nameOf, restore));
        add(versions);
        getFooter().add(new Action("close-history", getTranslation("ui.close"), Action.Weight.PRIMARY, this::close));
    }

    private Div row(
            SharedText.Version version, Function<ParticipantId, String> nameOf, Optional<Consumer<String>> restore) {
        var words = new Paragraph(version.text());
        words.addClassName("version");
        words.getElement().setAttribute("dir", "auto");
        var by = new Span(version.by().map(nameOf).orElse(""));
        var at = new Element("time");
        at.setAttribute("datetime", version.at().toString());
        var line = new Div(by);
        line.getElement().appendChild(at);
        line.addClassNames("row", "fine");
        if (version.displaced()) line.add(new Chip(getTranslation("ui.history.displaced"), Chip.Tone.OPEN));
        restore.ifPresent(wanted ->
                line.add(new Action("restore", getTranslation("ui.history.restore"), Action.Weight.NORMAL, () -> {
                    close();
                    wanted.accept(version.text());
                })));
        var row = new Div(words, line);
        row.addClassNames("card", "version-row");
        return row;
    }
}
