package dev.beachhead.research;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.brainstorm.CandidateId;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.research.Research.Place;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The matrix of candidates and topics; the cell that is worked on opens beside it. */
@StyleSheet("context://ui/research.css")
final class ResearchView extends StationView {
    private final Desk desk;
    private final StationHead head = new StationHead("research");
    private final Chip coverage = new Chip("", Chip.Tone.GOOD);
    private final Chip unasked = new Chip("", Chip.Tone.OPEN);
    private final Paragraph empty = new Paragraph();
    private final Div body = new Div();
    private final ResearchMatrix matrix;
    private Optional<CellPanel> panel = Optional.empty();

    ResearchView(Desk desk) {
        super("research");
        this.desk = desk;
        matrix = new ResearchMatrix(this::open);
        head.actions(coverage, unasked);
        empty.addClassName("empty");
        empty.setText(getTranslation("research.empty"));
        body.addClassName("research-body");
        body.add(matrix);
        add(head, empty, body);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var research = room.state(Research.class);
        var shortlist = room.state(Brainstorm.class);
        head.render(viewer);
        boolean nothing = shortlist.candidates().isEmpty();
        empty.setVisible(nothing);
        body.setVisible(!nothing);
        coverage.setText(getTranslation("research.coverage", percent(research.coverage(shortlist), getLocale())));
        unasked.setText(getTranslation("research.unasked", research.unasked(shortlist)));
        coverage.setVisible(!nothing);
        unasked.setVisible(!nothing);
        matrix.render(research, shortlist, panel.map(CellPanel::place));
        panel.filter(open -> shortlist.candidate(open.place().candidate()).isEmpty())
                .ifPresent(gone -> close());
        panel.ifPresent(open -> open.render(room, viewer));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        matrix.mark(key -> others.getOrDefault(CellPanel.item(key), List.of()));
        panel.ifPresent(open -> open.mark(whereabouts));
    }

    @Override
    public void reveal(String item) {
        ResearchMatrix.place(item.replaceFirst("^" + CellPanel.ITEM, "")).ifPresent(this::open);
    }

    /** As the reader writes it. @param share 0 to 1 */
    static String percent(double share, Locale reader) {
        return NumberFormat.getPercentInstance(reader).format(share);
    }

    static Optional<Topic> topic(String key) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.key().equals(key))
                .findFirst();
    }

    private void open(Place place) {
        if (desk.room().state(Brainstorm.class).candidate(place.candidate()).isEmpty()) return;
        close();
        var opened = new CellPanel(desk, place, this::closeAndReturn);
        panel = Optional.of(opened);
        body.add(opened);
        body.addClassName("opened");
        render(desk.room(), desk.viewer());
        opened.focusText();
    }

    private void closeAndReturn() {
        var place = panel.map(CellPanel::place);
        close();
        matrix.render(desk.room().state(Research.class), desk.room().state(Brainstorm.class), Optional.empty());
        place.ifPresent(matrix::focus);
    }

    private void close() {
        panel.ifPresent(body::remove);
        panel = Optional.empty();
        body.removeClassName("opened");
        desk.edits(Optional.empty());
    }

    static String name(RoomState room, CandidateId candidate) {
        return room.state(Brainstorm.class)
                .candidate(candidate)
                .map(one -> one.name())
                .orElse("");
    }
}
