package dev.beachhead.research;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.research.Research.Place;
import dev.beachhead.research.ResearchCommand.AddSource;
import dev.beachhead.research.ResearchCommand.EditCell;
import dev.beachhead.research.ResearchCommand.RemoveSource;
import dev.beachhead.research.ResearchCommand.SetAsked;
import dev.beachhead.research.ResearchCommand.SetConfidence;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.EvidenceMark;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.History;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.TalkMark;
import dev.beachhead.ui.Viewer;
import java.util.List;
import java.util.Optional;

/** One cell of the matrix, opened beside it: what is known, how surely, from how many people and which sources. */
final class CellPanel extends Aside {
    static final String ITEM = "research:";

    private final Desk desk;
    private final Place place;
    private final H2 title = new H2();
    private final LiveText text;
    private final Choice<Confidence> confidence;
    private final Span asked = new Span();
    private final NativeButton history;
    private final EvidenceMark evidence;
    private final TalkMark talk;
    private final UnorderedList sources = new UnorderedList();
    private final Reconciler<SourceFace, ListItem> rows =
            new Reconciler<>(face -> face.source().id().toString(), face -> new ListItem(), this::draw);
    private final Field source;
    private final Div tools = new Div();
    private final Div askedRow;

    private record SourceFace(Source source, boolean removable) {}

    CellPanel(Desk desk, Place place, Runnable close) {
        this.desk = desk;
        this.place = place;
        addClassNames("card", "cell-panel");
        getElement()
                .setAttribute("data-testid", "cell-panel")
                .setAttribute("aria-label", getTranslation("research.cell.open"));
        var topic = "research.topic." + place.topic().key();
        var question = new Paragraph(getTranslation(topic + ".question"));
        question.addClassName("quiet");
        var top = new Div(title, new Action("close-cell", getTranslation("ui.close"), Action.Weight.QUIET, close));
        top.addClassName("panel-top");
        text = new LiveText(desk, item(ResearchMatrix.key(place)), "field-cell", getTranslation("research.cell.text"))
                .rows(6)
                .onSave((base, typed) -> desk.attempt(new EditCell(place.candidate(), place.topic(), base, typed)));
        confidence = new Choice<>(
                "confidence",
                getTranslation("research.confidence"),
                List.of(Confidence.values()),
                Confidence::key,
                value -> getTranslation("room.confidence." + value.key()),
                value -> desk.send(new SetConfidence(place.candidate(), place.topic(), value)));
        askedRow = askedRow();
        history = new NativeButton(getTranslation("ui.history"), event -> openHistory());
        history.addClassName("link");
        history.getElement().setAttribute("type", "button");
        evidence = new EvidenceMark(desk, Research.statement(place));
        talk = new TalkMark(desk, new Subject("research", item(ResearchMatrix.key(place))));
        var foot = new Div(evidence, history, talk);
        foot.addClassName("row");
        sources.addClassName("sources");
        source = new Field("field-source", getTranslation("research.source.add"))
                .hint(getTranslation("research.source.hint"))
                .onEnter(this::addSource);
        tools.add(
                source,
                new Action(
                        "add-source", getTranslation("research.source.action"), Action.Weight.NORMAL, this::addSource));
        tools.addClassName("stack");
        add(
                top,
                question,
                text,
                foot,
                label("research.confidence"),
                confidence,
                askedRow,
                label("research.sources"),
                sources,
                tools);
    }

    static String item(String key) {
        return ITEM + key;
    }

    Place place() {
        return place;
    }

    void focusText() {
        text.focusText();
    }

    void render(RoomState room, Viewer viewer) {
        var cell = cell(room);
        title.setText(ResearchView.name(room, place.candidate()) + " · "
                + getTranslation("research.topic." + place.topic().key()));
        text.show(cell.text().text());
        text.setReadOnly(!viewer.works());
        history.setVisible(!cell.text().earlier().isEmpty());
        evidence.render(room, cell.text().text());
        talk.render(cell.text().text());
        confidence.show(Optional.of(cell.confidence()));
        confidence.setEnabled(viewer.works());
        asked.setText(getTranslation("research.asked", cell.askedPeople()));
        askedRow.getChildren()
                .filter(NativeButton.class::isInstance)
                .forEach(button -> button.setVisible(viewer.works()));
        tools.setVisible(viewer.works());
        rows.sync(
                sources,
                cell.sources().stream()
                        .map(one -> new SourceFace(one, viewer.works()))
                        .toList());
    }

    void mark(Whereabouts whereabouts) {
        text.mark(desk.othersEditing(whereabouts, text.item()));
    }

    private Cell cell(RoomState room) {
        return room.state(Research.class).cell(place.candidate(), place.topic());
    }

    private Div askedRow() {
        asked.addClassName("grow");
        asked.getElement().setAttribute("role", "status").setAttribute("data-testid", "asked");
        var row = new Div(
                asked,
                new Action("asked-less", "−", Action.Weight.NORMAL, () -> ask(-1)),
                new Action("asked-more", "+", Action.Weight.NORMAL, () -> ask(1)));
        row.addClassName("row");
        row.getChildren()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .forEach(step -> step.getElement()
                        .setAttribute(
                                "aria-label",
                                getTranslation(
                                        step.getText().equals("+") ? "research.asked.more" : "research.asked.less")));
        return row;
    }

    private void ask(int more) {
        int people = Math.max(0, cell(desk.room()).askedPeople() + more);
        desk.send(new SetAsked(place.candidate(), place.topic(), people));
    }

    private void addSource() {
        source.clear();
        var refusal = desk.attempt(new AddSource(place.candidate(), place.topic(), SourceId.next(), source.value()));
        refusal.ifPresent(source::refuse);
        if (refusal.isEmpty()) source.value("");
    }

    private void draw(ListItem row, SourceFace face) {
        row.removeAll();
        var words = face.source().text();
        face.source()
                .link()
                .ifPresentOrElse(
                        address -> {
                            var link = new Anchor(address.toString(), words);
                            link.setTarget("_blank");
                            link.getElement().setAttribute("rel", "noreferrer");
                            row.add(link);
                        },
                        () -> row.add(new Span(words)));
        if (!face.removable()) return;
        var remove = new NativeButton(
                "×",
                event -> desk.send(new RemoveSource(
                        place.candidate(), place.topic(), face.source().id())));
        remove.addClassNames("btn", "icon", "quiet");
        remove.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", getTranslation("research.source.remove", words));
        row.add(remove);
    }

    private void openHistory() {
        var now = cell(desk.room()).text();
        new History(
                        now,
                        desk::nameOf,
                        desk.viewer().works()
                                ? Optional.of(wanted ->
                                        desk.send(new EditCell(place.candidate(), place.topic(), now.text(), wanted)))
                                : Optional.empty())
                .open();
    }

    private Div label(String key) {
        var label = new Div(getTranslation(key));
        label.addClassName("label");
        return label;
    }
}
