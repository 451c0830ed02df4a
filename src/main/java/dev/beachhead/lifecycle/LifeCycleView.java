package dev.beachhead.lifecycle;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.lifecycle.LifeCycleCommand.MoveStep;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.EvidenceBook;
import dev.beachhead.room.Markets.Market;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.MarketBar;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The way of one customer: the stages with their steps, the curve above them, and the step that is open. */
@StyleSheet("context://ui/lifecycle.css")
final class LifeCycleView extends StationView {

    /** What this screen looks at; nobody else's changes with it. */
    private enum Shown {
        TODAY(Course.TODAY),
        WITH_PRODUCT(Course.WITH_PRODUCT),
        BOTH(Course.TODAY, Course.WITH_PRODUCT);

        private final Course[] courses;

        Shown(Course... courses) {
            this.courses = courses;
        }

        /** Whose figures stand above: of both, those of the product. */
        Course main() {
            return courses[courses.length - 1];
        }

        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Desk desk;
    private final StationHead head = new StationHead("lifecycle");
    private final Wording wording = Wording.of(this);
    private final MarketBar markets = new MarketBar(this::redraw);
    private final Choice<Shown> choice;
    private final ScoreBar scores = new ScoreBar();
    private final CurveFigure curve = new CurveFigure();
    private final LaneBoard<StepFace, NoteCard> board;
    private final LifeCycleMenus menus;
    private final Div empty;
    private final Div tools;
    private final Div body;
    private final Action removed;
    private Shown shown = Shown.TODAY;
    private Optional<UUID> market = Optional.empty();
    private Optional<StepPanel> panel = Optional.empty();

    LifeCycleView(Desk desk) {
        super("lifecycle");
        this.desk = desk;
        board = new LaneBoard<>("lifecycle", List.of("stages"), StepFace::key, this::card, StepFace::draw);
        menus = new LifeCycleMenus(desk, board, this::open);
        board.onMove(this::move);
        board.onEdit(key -> StepFace.step(key).ifPresent(this::open));
        board.onMenu(key -> market.ifPresent(of -> menus.openCard(of, key)));
        board.onDelete(key -> market.ifPresent(of -> menus.remove(of, key)));
        board.onLaneMenu(lane -> market.ifPresent(of -> menus.openComposer(of, lane)));
        choice = new Choice<>(
                "course",
                getTranslation("lifecycle.show"),
                List.of(Shown.values()),
                Shown::key,
                this::words,
                this::show);
        choice.show(Optional.of(shown));
        removed = new Action("removed", "", Action.Weight.QUIET, this::openRemoved);
        tools = new Div(markets, scores, removed);
        tools.addClassNames("row", "journey-tools");
        empty = new Div(new Paragraph(getTranslation("lifecycle.empty")));
        empty.addClassName("empty");
        var journey = new Div(curve, board);
        journey.addClassName("journey");
        body = new Div(journey);
        body.addClassName("journey-scroll");
        head.actions(choice);
        add(head, tools, empty, body);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        head.render(viewer);
        var of = markets.render(room);
        empty.setVisible(of.isEmpty());
        tools.setVisible(of.isPresent());
        body.setVisible(of.isPresent());
        choice.setVisible(of.isPresent());
        market = of.map(Market::id);
        board.setLocked(!viewer.works());
        if (!panel.map(StepPanel::market).equals(panel.flatMap(open -> market))) close();
        market.ifPresent(id -> render(room, room.state(LifeCycle.class).journey(id), viewer));
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        var others = desk.othersEditing(whereabouts);
        board.forEachCard((key, card) -> card.mark(editors(others, key)));
        panel.ifPresent(open -> open.mark(whereabouts));
    }

    @Override
    public void reveal(String item) {
        StepFace.step(item).ifPresent(step -> {
            desk.room().state(LifeCycle.class).marketOf(step).ifPresent(markets::look);
            journey().step(step).map(Step::course).ifPresent(this::lookAt);
        });
        StepPanel.step(item).ifPresent(step -> {
            journey().step(step).map(Step::course).ifPresent(this::lookAt);
            open(step);
        });
    }

    private void render(RoomState room, Journey journey, Viewer viewer) {
        var today = JourneyScore.of(journey.steps(Course.TODAY));
        var ours = JourneyScore.of(journey.steps(Course.WITH_PRODUCT));
        scores.render(today, ours, shown.main());
        curve.render(today, ours, shown.main());
        board.setClassName("both", shown == Shown.BOTH);
        body.setClassName("compared", shown == Shown.BOTH);
        board.sync(StagePlace.of(shown.courses)
                .map(place -> lane(room, journey, place, viewer))
                .toList());
        int gone = journey.removed().size();
        Words.show(removed, wording.t("lifecycle.removed", gone));
        removed.setVisible(gone > 0 && viewer.works());
        panel.ifPresent(open ->
                journey.step(open.step()).ifPresentOrElse(step -> open.render(room, step, viewer), this::closeGone));
    }

    private LaneBoard.Face<StepFace> lane(RoomState room, Journey journey, StagePlace place, Viewer viewer) {
        var steps = journey.steps(place.course(), place.stage());
        var book = room.offering(EvidenceBook.class);
        return new LaneBoard.Face<>(
                "stages",
                place.key(),
                wording.numbered(place.stage()),
                shown == Shown.BOTH ? figures(place.course(), steps) : "",
                "",
                wording.t("lifecycle.add", wording.of(place.stage())),
                steps.stream()
                        .map(step -> new StepFace(
                                step,
                                book.map(one -> one.weight(LifeCycle.statement(step.id())))
                                        .orElse(EvidenceBook.Weight.NONE),
                                !viewer.works()))
                        .toList());
    }

    /** What a stage comes to in one course, to hold it against the other. */
    private String figures(Course course, List<Step> steps) {
        var words = Stream.<String>builder().add(wording.of(course));
        var mean = steps.stream()
                .flatMap(step -> step.feeling().stream())
                .mapToInt(Feeling::points)
                .average();
        if (mean.isPresent()) words.add(wording.feeling(mean));
        var minutes = JourneyScore.total(steps);
        if (minutes.isPresent()) words.add(wording.time(minutes));
        return String.join(" · ", words.build().toList());
    }

    private NoteCard card(StepFace face) {
        return new NoteCard(face.key(), getTranslation("lifecycle.card.menu"));
    }

    private String words(Shown value) {
        return value == Shown.BOTH ? getTranslation("lifecycle.show.both") : wording.of(value.main());
    }

    private void show(Shown value) {
        shown = value;
        redraw();
    }

    private void lookAt(Course course) {
        if (Arrays.asList(shown.courses).contains(course)) return;
        shown = course == Course.TODAY ? Shown.TODAY : Shown.WITH_PRODUCT;
        choice.show(Optional.of(shown));
        redraw();
    }

    private void redraw() {
        render(desk.room(), desk.viewer());
    }

    private void move(LaneBoard.Move move) {
        var step = StepFace.step(move.card());
        var place = StagePlace.parse(move.lane());
        if (step.isEmpty() || place.isEmpty() || market.isEmpty()) return;
        desk.send(new MoveStep(
                market.get(),
                step.get(),
                place.get().course(),
                place.get().stage(),
                move.before().flatMap(StepFace::step)));
    }

    private void open(StepId step) {
        leave(() -> show(step));
    }

    private void show(StepId step) {
        if (market.isEmpty() || journey().step(step).isEmpty()) return;
        close();
        var opened = new StepPanel(desk, market.get(), step, () -> closeAndReturn(step));
        panel = Optional.of(opened);
        add(opened);
        redraw();
        opened.focusText();
    }

    private void closeAndReturn(StepId step) {
        leave(() -> {
            close();
            board.focusCard(StepFace.key(step));
        });
    }

    /** What was just typed in the open step goes out first: with the field, it would be gone from the page. */
    private void leave(Runnable then) {
        panel.ifPresentOrElse(open -> open.finishTyping(then), then);
    }

    private void closeGone() {
        close();
        desk.notice(getTranslation("lifecycle.gone"));
    }

    private void close() {
        panel.ifPresent(this::remove);
        if (panel.isPresent()) desk.edits(Optional.empty());
        panel = Optional.empty();
    }

    private void openRemoved() {
        market.ifPresent(of -> menus.openRemoved(of, removed));
    }

    private Journey journey() {
        return market.map(of -> desk.room().state(LifeCycle.class).journey(of)).orElse(Journey.EMPTY);
    }

    /** Whoever edits one of the step's texts edits the step. */
    private static List<String> editors(Map<String, List<String>> others, String key) {
        if (others.isEmpty()) return List.of();
        return StepFace.step(key).stream()
                .flatMap(step -> Arrays.stream(StepText.values()).map(text -> StepPanel.item(step, text)))
                .flatMap(item -> others.getOrDefault(item, List.of()).stream())
                .distinct()
                .toList();
    }
}
