package dev.beachhead.model;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.model.ModelCommand.EditNote;
import dev.beachhead.model.ModelCommand.MoveNote;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.LiveText;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The canvas in its nine blocks, and the lenses that look closer at some of them. */
@StyleSheet("context://ui/model.css")
final class ModelView extends StationView {
    private static final String AREA = "canvas";

    private final Desk desk;
    private final StationHead head = new StationHead(ModelStation.NAME);
    private final TallyLine tally = new TallyLine();
    private final Action versions;
    private final Action removed;
    private final Choice<Optional<Lens>> lenses;
    private final SegmentBar segments;
    private final LaneBoard<NoteFace, NoteCard> board;
    private final Div closer = new Div();
    private final ModelMenus menus;
    private Optional<SegmentId> lastSegment = Optional.empty();
    private @Nullable LensPage page;

    ModelView(Desk desk) {
        super(ModelStation.NAME);
        this.desk = desk;
        menus = new ModelMenus(desk);
        versions = new Action("versions", "", Action.Weight.NORMAL, () -> new VersionsDialog(desk).open());
        removed = new Action("removed-notes", "", Action.Weight.QUIET, this::openRemoved);
        head.actions(versions);
        lenses = lenses();
        segments = new SegmentBar(desk);
        var counts = new Div(removed, tally);
        counts.addClassNames("row", "counts");
        var bar = new Div(segments, counts);
        bar.addClassName("tally-row");
        board = new LaneBoard<>(ModelStation.NAME, List.of(AREA), NoteFace::key, this::card, NoteFace::draw);
        board.onMove(this::move);
        board.onEdit(this::edit);
        board.onMenu(this::openMenu);
        board.onDelete(key -> NoteFace.note(key).ifPresent(menus::remove));
        board.onLaneMenu(lane -> Block.of(lane).ifPresent(this::write));
        add(head, lenses, bar, board, closer);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var canvas = room.state(Canvas.class);
        head.render(viewer);
        tally.render(canvas.tally(room));
        Words.show(
                versions,
                getTranslation("model.versions.count", canvas.versions().size()));
        int gone = canvas.notes().removed().size();
        removed.setVisible(gone > 0 && viewer.works());
        Words.show(removed, getTranslation("model.removed", gone));
        segments.render(canvas, viewer);
        board.setLocked(!viewer.works());
        var evidence = Canvas.evidence(room);
        board.sync(Arrays.stream(Block.values())
                .map(block -> new LaneBoard.Face<>(
                        AREA,
                        block.key(),
                        getTranslation(block.title().key()),
                        "",
                        getTranslation(block.title().key() + ".hint"),
                        viewer.works() ? addTo(block) : "",
                        canvas.notes().in(block).stream()
                                .map(note -> NoteFace.of(canvas, note, evidence, !viewer.works()))
                                .toList()))
                .toList());
        if (page != null) page.render(room, viewer);
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        board.forEachCard((key, card) -> card.mark(others.getOrDefault(key, List.of())));
        if (page != null) page.mark(others);
    }

    @Override
    public void reveal(String item) {
        FacetField.of(item).ifPresent(facet -> goTo(Optional.of(facet.lens())));
        NoteBalloon.of(item).ifPresent(this::write);
        if (board.card(item).isPresent()) {
            goTo(Optional.empty());
            edit(item);
        }
    }

    private String addTo(Block block) {
        return getTranslation("model.add-to", getTranslation(block.title().key()));
    }

    private Choice<Optional<Lens>> lenses() {
        var all = Stream.concat(
                        Stream.of(Optional.<Lens>empty()),
                        Arrays.stream(Lens.values()).map(Optional::of))
                .toList();
        var choice = new Choice<Optional<Lens>>(
                "lens",
                getTranslation("model.lenses"),
                all,
                lens -> lens.map(Lens::key).orElse(AREA),
                lens -> getTranslation("model.lens." + lens.map(Lens::key).orElse(AREA)),
                this::look);
        choice.addClassName("lenses");
        choice.show(Optional.of(Optional.empty()));
        return choice;
    }

    /** Shows the canvas, or what a lens shows of it. */
    private void look(Optional<Lens> lens) {
        closer.removeAll();
        page = null;
        board.setVisible(lens.isEmpty());
        lens.ifPresent(one -> {
            var newPage = new LensPage(desk, one, menus, this::openNew);
            page = newPage;
            closer.add(newPage);
        });
        render(desk.room(), desk.viewer());
    }

    private void goTo(Optional<Lens> lens) {
        lenses.show(Optional.of(lens));
        look(lens);
    }

    private void write(Block block) {
        board.lane(block.key()).ifPresent(target -> openNew(target, block));
    }

    private void openNew(Component target, Block block) {
        if (desk.viewer().works())
            new NoteBalloon(desk, lastSegment, segment -> lastSegment = segment).open(target, block);
    }

    private void openRemoved() {
        menus.openRemoved(removed);
    }

    private NoteCard card(NoteFace face) {
        return new NoteCard(face.key(), getTranslation("model.card.menu"));
    }

    private void move(LaneBoard.Move move) {
        var note = NoteFace.note(move.card());
        var block = Block.of(move.lane());
        if (note.isPresent() && block.isPresent())
            desk.send(new MoveNote(note.get(), block.get(), move.before().flatMap(NoteFace::note)));
    }

    private void openMenu(String key) {
        var card = board.card(key);
        var note = NoteFace.note(key);
        if (card.isPresent() && note.isPresent())
            menus.open(card.get(), note.get(), Optional.of(() -> edit(key)), () -> board.focusCard(key));
    }

    private void edit(String key) {
        var card = board.card(key);
        var note = NoteFace.note(key);
        if (card.isEmpty() || note.isEmpty() || !desk.viewer().works()) return;
        if (card.get().editor().isPresent()) {
            card.get().editor().get().focusText();
            return;
        }
        var editor = new LiveText(desk, key, "field-note", getTranslation("model.card.edit"))
                .labelHidden()
                .enterSends()
                .onSave((base, typed) -> desk.attempt(new EditNote(note.get(), base, typed)))
                .openedFor(done -> {
                    card.get().closeEditor();
                    desk.edits(Optional.empty());
                    board.focusCard(key);
                });
        card.get().open(editor);
    }
}
