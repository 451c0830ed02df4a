package dev.beachhead.model;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.EvidenceMark;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A note under a lens: its text, its status, what the lens asks about it, and its links to other notes. */
final class NoteSheet extends Article {
    private static final int EXCERPT = 60;

    private final NoteId id;
    private final SharedField text;
    private final Div chips = new Div();
    private final EvidenceMark evidence;
    private final List<FacetField> facets;
    private final Optional<NoteLinks> links;
    private final Paragraph figures = new Paragraph();

    /**
     * All that a sheet depends on.
     *
     * @param linked the notes its links lead to
     * @param linkable the notes they could lead to
     * @param currency of its amounts
     */
    record Face(
            Note note,
            Standing standing,
            EvidenceBook.Weight weight,
            Optional<CanvasSegment> segment,
            List<NoteLinks.Target> linked,
            List<NoteLinks.Target> linkable,
            Optional<Option> currency,
            Viewer viewer) {}

    NoteSheet(Desk desk, Face face, Lens lens, ModelMenus menus) {
        id = face.note().id();
        addClassNames("card", "sheet");
        getElement().setAttribute("data-testid", "sheet").setAttribute("data-key", NoteFace.key(id));
        text = new SharedField(
                        desk,
                        NoteFace.key(id),
                        "field-note",
                        getTranslation("model.card.text"),
                        (base, typed) -> desk.attempt(new EditNote(id, base, typed)))
                .labelHidden();
        var more = new NativeButton("⋯");
        more.addClassNames("btn", "icon", "quiet");
        more.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-more", true)
                .setAttribute("aria-label", getTranslation("model.card.menu"));
        more.addClickListener(event -> menus.open(more, id, Optional.empty(), more::focus));
        evidence = new EvidenceMark(desk, face.note().statement());
        chips.addClassNames("row", "tight", "grow");
        var status = new Div(chips, evidence, more);
        status.addClassNames("row", "tight", "status");
        var asked = new Div();
        asked.addClassName("facets");
        facets = lens.facetsOn(face.note().block()).stream()
                .map(facet -> new FacetField(desk, Optional.of(id), facet))
                .toList();
        facets.forEach(asked::add);
        figures.addClassNames("figures");
        figures.getElement().setAttribute("data-testid", "figures");
        add(text, status, asked);
        links = lens.linksFrom(face.note().block()).map(kind -> new NoteLinks(desk, id, kind));
        links.ifPresent(this::add);
        add(figures);
    }

    void render(Face face, RoomState room) {
        var note = face.note();
        var viewer = face.viewer();
        getElement().setAttribute("aria-label", Texts.excerpt(note.text().text(), EXCERPT));
        text.render(note.text(), viewer);
        evidence.render(room, note.text().text());
        chips.removeAll();
        StatusChips.of(face.standing(), face.weight()).forEach(chips::add);
        face.segment().ifPresent(segment -> chips.add(NoteFace.number(segment)));
        getElement()
                .setAttribute(
                        "data-colour",
                        face.segment().map(segment -> segment.colour().name()).orElse("NONE"));
        facets.forEach(facet -> facet.render(note.answers(), viewer));
        links.ifPresent(one -> one.render(face.linked(), face.linkable(), viewer));
        drawFigures(note, face.currency());
    }

    void mark(Map<String, List<String>> others) {
        text.mark(others);
        facets.forEach(facet -> facet.mark(others));
    }

    private void drawFigures(Note note, Optional<Option> currency) {
        var lines = new ArrayList<String>();
        if (note.block() == Block.REVENUE_STREAMS) {
            YearlyMoney.revenue(note)
                    .ifPresent(amount -> lines.add(getTranslation("model.money.stream", money(amount, currency))));
            var value = LifetimeValue.of(note.answers());
            value.ifPresent(amount -> lines.add(getTranslation("model.money.lifetime", money(amount, currency))));
            LifetimeValue.timesItsCost(note.answers())
                    .ifPresent(
                            times -> lines.add(getTranslation("model.money.times", Figures.show(times, getLocale()))));
        }
        figures.setText(String.join(" ", lines));
        figures.setVisible(!lines.isEmpty());
    }

    private String money(double amount, Optional<Option> currency) {
        return Figures.money(amount, currency, getLocale());
    }
}
