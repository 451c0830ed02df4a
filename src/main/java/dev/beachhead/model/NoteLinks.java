package dev.beachhead.model;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.model.ModelCommand.DrawLink;
import dev.beachhead.model.ModelCommand.EraseLink;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Select;
import dev.beachhead.ui.Viewer;
import java.util.ArrayList;
import java.util.List;

/** The links from one note to others under a lens: those that are drawn, and the way to another one. */
final class NoteLinks extends Div {
    private static final int EXCERPT = 60;

    private final Desk desk;
    private final NoteId from;
    private final Link.Kind kind;
    private final Div drawn = new Div();
    private final Select select;
    private final Div another;
    private final Reconciler<Row, Div> rows =
            new Reconciler<>(row -> row.to().id().toString(), row -> new Div(), this::draw);

    /** A note that a link leads to, or could. */
    record Target(NoteId id, String words) {
        static Target of(Note note) {
            return new Target(note.id(), Texts.excerpt(note.text().text(), EXCERPT));
        }
    }

    private record Row(Target to, Viewer viewer) {}

    NoteLinks(Desk desk, NoteId from, Link.Kind kind) {
        this.desk = desk;
        this.from = from;
        this.kind = kind;
        addClassNames("links", "stack");
        select = new Select("link-" + from);
        select.onChoice(value -> {
            NoteId.parse(value).ifPresent(to -> desk.send(new DrawLink(new Link(kind, from, to))));
            select.show("");
        });
        var label = new NativeLabel(getTranslation("model.link.add." + kind.key()));
        label.addClassName("label");
        label.setFor(select);
        another = new Div(label, select);
        another.addClassName("facet");
        add(drawn, another);
    }

    void render(List<Target> linked, List<Target> linkable, Viewer viewer) {
        rows.sync(drawn, linked.stream().map(to -> new Row(to, viewer)).toList());
        drawn.setVisible(!linked.isEmpty());
        another.setVisible(viewer.works() && !linkable.isEmpty());
        setVisible(drawn.isVisible() || another.isVisible());
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", getTranslation("model.link.none")));
        linkable.forEach(to -> options.add(new Select.Option(to.id().toString(), to.words())));
        select.offer(options);
    }

    private void draw(Div row, Row shown) {
        row.removeAll();
        row.addClassNames("row", "tight", "link-row");
        row.add(new Span(
                getTranslation("model.link." + kind.key()) + " → " + shown.to().words()));
        if (shown.viewer().works()) row.add(erase(shown.to()));
    }

    private NativeButton erase(Target to) {
        var erase = new NativeButton("×", event -> desk.send(new EraseLink(new Link(kind, from, to.id()))));
        erase.addClassNames("btn", "icon", "quiet");
        erase.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-testid", "action-erase-link")
                .setAttribute("aria-label", getTranslation("model.link.erase", to.words()));
        return erase;
    }
}
