package dev.beachhead.research;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.Candidate;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.research.Research.Place;
import dev.beachhead.room.Confidence;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Reconciler;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Candidates by topics, with how much is known of each; a press on a cell opens it. */
@Tag("div")
final class ResearchMatrix extends Component {
    private static final int EXCERPT = 90;

    private final Element body = new Element("tbody");
    private final HasElement rowsHolder = () -> body;
    private final Element heads = new Element("tr");
    private final Reconciler<RowFace, Row> rows =
            new Reconciler<>(face -> face.candidate().id().toString(), Row::new, Row::draw);

    private record CellFace(Place place, String text, Confidence confidence, int asked, boolean open) {}

    private record RowFace(Candidate candidate, String share, List<CellFace> cells) {}

    /** @param open what a press on a cell does */
    ResearchMatrix(Consumer<Place> open) {
        var table = new Element("table");
        var caption = new Element("caption");
        caption.setText(getTranslation("research.title"));
        caption.setAttribute("class", "sr-only");
        var header = new Element("thead");
        header.appendChild(heads);
        table.appendChild(caption, header, body);
        table.setAttribute("class", "matrix");
        getElement()
                .setAttribute("class", "matrix-scroll card")
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("research.title"));
        getElement().appendChild(table);
        table.addEventListener(
                        "click",
                        event -> place(event.getEventData().path(KEY).asString(""))
                                .ifPresent(open))
                .addEventData(KEY)
                .setFilter("!!event.target.closest('[data-cell]')");
    }

    private static final String KEY = "event.target.closest('[data-cell]').dataset.cell";

    static String key(Place place) {
        return place.candidate() + ":" + place.topic().key();
    }

    static Optional<Place> place(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) return Optional.empty();
        return CandidateId.parse(key.substring(0, colon))
                .flatMap(candidate ->
                        ResearchView.topic(key.substring(colon + 1)).map(topic -> new Place(candidate, topic)));
    }

    void render(Research research, Brainstorm shortlist, Optional<Place> open) {
        drawHeads(research, shortlist);
        rows.sync(
                rowsHolder,
                shortlist.candidates().stream()
                        .map(candidate -> face(research, candidate, open))
                        .toList());
    }

    void mark(Function<String, List<String>> others) {
        rows.forEach((id, row) -> row.mark(others));
    }

    void focus(Place place) {
        getElement().executeJs("this.querySelector($0)?.focus()", "[data-cell='" + key(place) + "']");
    }

    private void drawHeads(Research research, Brainstorm shortlist) {
        heads.removeAllChildren();
        var corner = new Element("th");
        corner.setText(getTranslation("research.market"));
        heads.appendChild(corner);
        for (var topic : Topic.values()) {
            var head = new Element("th");
            head.setAttribute("scope", "col");
            head.setText(getTranslation("research.topic." + topic.key()));
            var share = new Element("small");
            share.setText(ResearchView.percent(research.coverageOf(topic, shortlist), getLocale()));
            head.appendChild(share);
            heads.appendChild(head);
        }
    }

    private RowFace face(Research research, Candidate candidate, Optional<Place> open) {
        var cells = Arrays.stream(Topic.values())
                .map(topic -> face(research, new Place(candidate.id(), topic), open))
                .toList();
        return new RowFace(candidate, ResearchView.percent(research.coverageOf(candidate.id()), getLocale()), cells);
    }

    private static CellFace face(Research research, Place place, Optional<Place> open) {
        var cell = research.cell(place.candidate(), place.topic());
        return new CellFace(
                place,
                Texts.excerpt(cell.text().text(), EXCERPT),
                cell.confidence(),
                cell.askedPeople(),
                open.filter(place::equals).isPresent());
    }

    /** One candidate with its nine cells. */
    @Tag("tr")
    private static final class Row extends Component {
        private final Element name = new Element("th");
        private final Element share = new Element("small");
        private final Element title = new Element("span");
        private final List<CellButton> cells;

        Row(RowFace face) {
            name.setAttribute("scope", "row").appendChild(title, share);
            title.setAttribute("dir", "auto");
            getElement().appendChild(name);
            cells = face.cells().stream()
                    .map(cell -> new CellButton(cell.place()))
                    .toList();
            cells.forEach(cell -> getElement().appendChild(cell.holder));
        }

        void draw(RowFace face) {
            title.setText(face.candidate().name());
            share.setText(face.share());
            for (int i = 0; i < cells.size(); i++)
                cells.get(i).draw(this, face.candidate().name(), face.cells().get(i));
        }

        void mark(Function<String, List<String>> others) {
            cells.forEach(cell -> cell.mark(others));
        }
    }

    /** One cell: a button with the beginning of what is known, and how surely. */
    private static final class CellButton {
        private final String key;
        private final Element holder = new Element("td");
        private final Element button = new Element("button");
        private final Element text = new Element("span");
        private final Element sure = new Element("small");

        CellButton(Place place) {
            key = key(place);
            button.setAttribute("type", "button");
            button.setAttribute("class", "cell");
            button.setAttribute("data-cell", key);
            button.setAttribute("data-key", CellPanel.item(key));
            button.setAttribute("data-testid", "cell-" + place.topic().key());
            text.setAttribute("dir", "auto");
            button.appendChild(text, sure);
            holder.appendChild(button);
        }

        void draw(Component reader, String candidate, CellFace face) {
            var topic = reader.getTranslation(
                    "research.topic." + face.place().topic().key());
            boolean blank = face.text().isEmpty();
            text.setText(face.text());
            sure.setText(blank ? "" : said(reader, face));
            button.setAttribute(
                    "data-confidence", blank ? "blank" : face.confidence().key());
            button.setAttribute("data-unasked", !blank && face.asked() == 0);
            button.setAttribute("data-topic", topic);
            button.setAttribute("aria-pressed", face.open() ? "true" : "false");
            var what = blank ? reader.getTranslation("research.cell.blank") : face.text() + ", " + said(reader, face);
            button.setAttribute("aria-label", candidate + ", " + topic + ": " + what);
        }

        private static String said(Component reader, CellFace face) {
            return face.asked() == 0
                    ? reader.getTranslation("research.cell.unasked")
                    : reader.getTranslation(
                            "room.confidence." + face.confidence().key());
        }

        void mark(Function<String, List<String>> others) {
            var names = others.apply(key);
            if (names.isEmpty()) button.removeAttribute("data-editing");
            else button.setAttribute("data-editing", String.join(", ", names));
        }
    }
}
