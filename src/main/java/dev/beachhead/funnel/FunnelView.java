package dev.beachhead.funnel;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.room.MarketScores;
import dev.beachhead.room.MarketSizes;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.Money;
import dev.beachhead.ui.NoteCard;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The funnel's board: from the candidates through five gates to exactly one beachhead, and beside it what is parked. */
@StyleSheet("context://ui/funnel.css")
final class FunnelView extends StationView {
    static final String PARKED = "parked";

    private final Desk desk;
    private final StationHead head = new StationHead("funnel");
    private final Paragraph empty = new Paragraph();
    private final LaneBoard<SegmentFace, NoteCard> board;
    private final ChoiceBar choice;
    private final SegmentMenus menus;

    FunnelView(Desk desk) {
        super("funnel");
        this.desk = desk;
        board = new LaneBoard<>("funnel", List.of("lanes", "parked"), SegmentFace::key, this::card, SegmentFace::draw);
        menus = new SegmentMenus(desk, board);
        choice = new ChoiceBar(desk, menus);
        head.actions(new Action("segment-tree", getTranslation("funnel.tree"), Action.Weight.NORMAL, menus::openTree));
        empty.addClassName("empty");
        empty.setText(getTranslation("funnel.empty"));
        board.onMove(this::move);
        board.onEdit(menus::openAnswers);
        board.onMenu(menus::open);
        add(head, empty, board, choice);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var funnel = room.state(Funnel.class);
        var shortlist = room.state(Brainstorm.class);
        head.render(viewer);
        boolean nothing = funnel.segments(shortlist).isEmpty();
        empty.setVisible(nothing);
        board.setVisible(!nothing);
        choice.render(room, viewer);
        menus.render(room);
        board.setLocked(!viewer.works());
        var lanes = new ArrayList<LaneBoard.Face<SegmentFace>>();
        for (var lane : Lane.values()) lanes.add(face(lane, funnel.segmentsIn(lane, shortlist), room, viewer));
        var parked = funnel.parked(shortlist);
        lanes.add(new LaneBoard.Face<>(
                "parked",
                PARKED,
                getTranslation("funnel.lane.parked"),
                getTranslation("funnel.lane.parked.question"),
                getTranslation("funnel.parked.empty"),
                "",
                cards(parked, room, viewer)));
        board.sync(lanes);
    }

    private LaneBoard.Face<SegmentFace> face(Lane lane, List<Segment> segments, RoomState room, Viewer viewer) {
        var title = "funnel.lane." + lane.key();
        var emptiness = lane == Lane.BEACHHEAD ? getTranslation("funnel.beachhead.empty") : "";
        return new LaneBoard.Face<>(
                "lanes",
                lane.place(),
                getTranslation(title),
                getTranslation(title + ".short"),
                emptiness,
                "",
                cards(segments, room, viewer));
    }

    private List<SegmentFace> cards(List<Segment> segments, RoomState room, Viewer viewer) {
        var all = room.state(Funnel.class).segments(room.state(Brainstorm.class));
        return segments.stream()
                .map(segment -> new SegmentFace(
                        segment,
                        parentOf(segment, all),
                        score(segment, room),
                        size(segment, room),
                        Funnel.lacksEvidence(segment, room),
                        !viewer.works()))
                .toList();
    }

    private static String parentOf(Segment segment, List<Segment> all) {
        return segment.parent()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(Segment::name)
                .orElse("");
    }

    private static Optional<Integer> score(Segment segment, RoomState room) {
        var score = room.offering(MarketScores.class).map(scores -> scores.score(segment.market()));
        return score.filter(one -> one.isPresent()).map(one -> (int) Math.round(one.orElseThrow()));
    }

    private Optional<String> size(Segment segment, RoomState room) {
        return room.offering(MarketSizes.class)
                .flatMap(sizes -> sizes.yearly(segment.id().value()))
                .map(amount -> Money.compact(amount, "USD", getLocale()));
    }

    private NoteCard card(SegmentFace face) {
        return new NoteCard(face.key(), getTranslation("funnel.card.menu"));
    }

    private void move(LaneBoard.Move move) {
        var segment = menus.segment(move.card());
        if (segment.isEmpty()) return;
        if (segment.get().isParked()) {
            if (!move.lane().equals(PARKED))
                desk.send(new ReturnFromParking(segment.get().id()));
        } else if (move.lane().equals(PARKED)) menus.askAtGate(segment.get(), GateForm.Suggested.PARK);
        else lane(move.lane()).ifPresent(lane -> moveTo(segment.get(), lane));
    }

    private void moveTo(Segment segment, Lane lane) {
        int steps = lane.compareTo(segment.lane());
        if (steps < 0) desk.send(new MoveBack(segment.id(), lane));
        else if (steps > 1) refuseSkip(segment);
        else if (steps == 1 && lane == Lane.BEACHHEAD) menus.choose(segment);
        else if (steps == 1) menus.askAtGate(segment, GateForm.Suggested.PASS);
    }

    /** The server would refuse it too; asking for a reason first would be unkind. */
    private void refuseSkip(Segment segment) {
        var open = segment.next().map(Gate::title);
        if (open.isPresent()) desk.notice(desk.say(Rejection.rule("funnel.gate-open", segment.name(), open.get())));
    }

    private static Optional<Lane> lane(String place) {
        return Arrays.stream(Lane.values())
                .filter(lane -> lane.place().equals(place))
                .findFirst();
    }
}
