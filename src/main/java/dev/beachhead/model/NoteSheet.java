package dev.beachhead.model;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.model.ModelCommand.DrawLink;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.model.ModelCommand.EraseLink;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.EvidenceMark;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.SharedField;
import dev.beachhead.ui.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A note under a lens: its text, its status, what the lens asks about it, and its links to other notes. */
final class NoteSheet extends Article {
    private static final int EXCERPT = 60;

    private final Desk desk;
    private final NoteId id;
    private final SharedField text;
    private final Div chips = new Div();
    private final EvidenceMark evidence;
    private final List<FacetField> facets;
    private final Div links = new Div();
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
            List<Note> linked,
            List<Note> linkable,
            Optional<Option> currency,
            Viewer viewer) {}

    NoteSheet(Desk desk, Face face, Lens lens, ModelMenus menus) {
        this.desk = desk;
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
        links.addClassNames("links", "stack");
        figures.addClassNames("figures");
        figures.getElement().setAttribute("data-testid", "figures");
        add(text, status, asked, links, figures);
    }

    void render(Face face, RoomState room, Optional<Link.Kind> kind) {
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
        links.removeAll();
        kind.ifPresent(one -> drawLinks(face, one));
        links.setVisible(links.getElement().getChildCount() > 0);
        drawFigures(note, face.currency());
    }

    void mark(Map<String, List<String>> others) {
        text.mark(others);
        facets.forEach(facet -> facet.mark(others));
    }

    private void drawLinks(Face face, Link.Kind kind) {
        for (var other : face.linked()) {
            var words = Texts.excerpt(other.text().text(), EXCERPT);
            var row = new Div(new Span(getTranslation("model.link." + kind.key()) + " → " + words));
            row.addClassNames("row", "tight", "link-row");
            if (face.viewer().works()) row.add(erase(new Link(kind, id, other.id()), words));
            links.add(row);
        }
        if (face.viewer().works() && !face.linkable().isEmpty()) drawNewLink(face, kind);
    }

    private NativeButton erase(Link link, String words) {
        var erase = new NativeButton("×", event -> desk.send(new EraseLink(link)));
        erase.addClassNames("btn", "icon", "quiet");
        erase.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-testid", "action-erase-link")
                .setAttribute("aria-label", getTranslation("model.link.erase", words));
        return erase;
    }

    private void drawNewLink(Face face, Link.Kind kind) {
        var select = new Select("link-" + id);
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", getTranslation("model.link.none")));
        face.linkable()
                .forEach(other -> options.add(new Select.Option(
                        other.id().toString(), Texts.excerpt(other.text().text(), EXCERPT))));
        select.offer(options);
        select.onChoice(value -> NoteId.parse(value).ifPresent(to -> desk.send(new DrawLink(new Link(kind, id, to)))));
        var label = new NativeLabel(getTranslation("model.link.add." + kind.key()));
        label.addClassName("label");
        label.setFor(select);
        var field = new Div(label, select);
        field.addClassName("facet");
        links.add(field);
    }

    private void drawFigures(Note note, Optional<Option> currency) {
        var lines = new ArrayList<String>();
        if (note.block() == Block.REVENUE_STREAMS) {
            YearlyMoney.revenue(note)
                    .ifPresent(amount -> lines.add(getTranslation("model.money.stream", money(amount, currency))));
            var value = LifetimeValue.of(note.answers());
            value.ifPresent(amount -> lines.add(getTranslation("model.money.lifetime", money(amount, currency))));
            LifetimeValue.timesItsCost(note.answers())
                    .ifPresent(times ->
                            lines.add(getTranslation("model.money.times", Figures.show(times, getLocale()))));
        }
        figures.setText(String.join(" ", lines));
        figures.setVisible(!lines.isEmpty());
    }

    private String money(double amount, Optional<Option> currency) {
        return Figures.money(amount, currency, getLocale());
    }
}
