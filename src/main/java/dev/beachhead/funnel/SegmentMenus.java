package dev.beachhead.funnel;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.FunnelCommand.ChooseBeachhead;
import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.MoveBack;
import dev.beachhead.funnel.FunnelCommand.RenameSegment;
import dev.beachhead.funnel.FunnelCommand.ReturnFromParking;
import dev.beachhead.funnel.FunnelCommand.Split;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Confirm.Press;
import dev.beachhead.ui.Confirm.Result;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.LaneBoard;
import dev.beachhead.ui.NoteCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can be done with a segment, for those who do not drag. */
final class SegmentMenus {
    private static final String SEGMENT = "segment:";
    private static final int PART_FIELDS = 4;

    private final Desk desk;
    private final LaneBoard<SegmentFace, NoteCard> board;
    private @Nullable GateForm atGate;

    SegmentMenus(Desk desk, LaneBoard<SegmentFace, NoteCard> board) {
        this.desk = desk;
        this.board = board;
    }

    Optional<Segment> segment(String key) {
        if (!key.startsWith(SEGMENT)) return Optional.empty();
        return SegmentId.parse(key.substring(SEGMENT.length()))
                .flatMap(id ->
                        desk.room().state(Funnel.class).segment(id, desk.room().state(Brainstorm.class)));
    }

    void open(String key) {
        var segment = segment(key);
        if (segment.isEmpty()) return;
        var one = segment.get();
        var menu = new CardMenu(card(key), t("funnel.card.menu"), () -> board.focusCard(key));
        if (!desk.viewer().works()) {
            menu.openForReading(desk, new Subject("funnel", key), one.name());
            return;
        }
        if (one.isParked()) {
            menu.item("return", t("funnel.return"), () -> desk.send(new ReturnFromParking(one.id())));
        } else {
            one.next().ifPresent(gate -> addGate(menu, one, gate));
            if (one.lane() == Lane.ONE_MARKET) menu.item("choose", t("funnel.choose"), () -> choose(one));
            if (one.lane() != Lane.BEACHHEAD) menu.item("split", t("funnel.split"), () -> split(one));
            menu.item("rename", t("funnel.rename"), () -> rename(one));
        }
        menu.item("answers", t("funnel.answers"), () -> openAnswers(key));
        desk.addTo(menu, new Subject("funnel", key), one.name());
        if (!one.isParked() && one.lane() != Lane.BEACHHEAD) addBack(menu, one);
        menu.open();
    }

    private void addGate(CardMenu menu, Segment segment, Gate gate) {
        menu.item(
                "next", t("funnel.move-on", t(gate.title().key())), () -> askAtGate(segment, GateForm.Suggested.PASS));
        if (segment.isToConfirm(gate))
            menu.item(
                    "confirm",
                    t("funnel.confirm", t(gate.title().key())),
                    () -> desk.send(new Confirm(segment.id(), gate)));
        menu.item("park", t("funnel.park"), () -> askAtGate(segment, GateForm.Suggested.PARK));
    }

    private void addBack(CardMenu menu, Segment segment) {
        var back = Arrays.stream(Lane.values())
                .filter(lane -> lane.compareTo(segment.lane()) < 0)
                .toList();
        if (back.isEmpty()) return;
        menu.group(t("funnel.move-back"));
        for (var lane : back)
            menu.item("back-" + lane.place(), t(lane.title().key()), () -> desk.send(new MoveBack(segment.id(), lane)));
    }

    /** Asks the segment's next gate beside its card; all five answered, nothing is left to ask. */
    void askAtGate(Segment segment, GateForm.Suggested suggested) {
        var key = SEGMENT + segment.id();
        var gate = segment.next().orElse(Gate.ONE_MARKET);
        atGate = new GateForm(desk, card(key), segment, gate, () -> {
            atGate = null;
            board.focusCard(key);
        });
        atGate.open(card(key), suggested);
    }

    /** Before the cards are moved: a question that somebody else answered meanwhile is no question any more. */
    void render(RoomState room) {
        if (atGate != null) atGate.render(room);
    }

    /** Chooses the beachhead; what speaks against it is shown, and wants a second yes. */
    void choose(Segment segment) {
        var warnings = Warnings.against(segment, desk.room());
        if (warnings.isEmpty() || !segment.toConfirm().isEmpty()) {
            desk.send(new ChooseBeachhead(segment.id(), Set.of()));
            return;
        }
        var dialog =
                new dev.beachhead.ui.Confirm(t("funnel.choose.title", segment.name())).text(t("funnel.choose.warned"));
        for (var warning : warnings) {
            var line = new Paragraph(t(warning.sentence().key()));
            line.addClassName("warning");
            dialog.with(line);
        }
        dialog.action("choose-anyway", t("funnel.choose.anyway"), Action.Weight.PRIMARY, () -> {
            desk.send(new ChooseBeachhead(segment.id(), Set.copyOf(warnings)));
            return Result.DONE;
        });
        dialog.open();
    }

    void openAnswers(String key) {
        segment(key).ifPresent(one -> new AnswersDialog(desk, one).open());
    }

    void openTree() {
        new TreeDialog(desk).open();
    }

    private void rename(Segment segment) {
        var name = new Field("field-segment-name", t("funnel.name")).value(segment.name());
        var dialog = new dev.beachhead.ui.Confirm(t("funnel.rename")).with(name);
        Press press = () -> {
            name.clear();
            var refusal = desk.attempt(new RenameSegment(segment.id(), name.value()));
            refusal.ifPresent(name::refuse);
            return refusal.isEmpty() ? Result.DONE : Result.STAY;
        };
        dialog.action("rename-segment", t("ui.save"), Action.Weight.PRIMARY, press);
        name.onEnter(() -> dialog.pressed(press));
        dialog.open();
        name.focus();
    }

    private void split(Segment segment) {
        var fields = new ArrayList<Field>();
        var ids = new ArrayList<SegmentId>();
        for (int i = 1; i <= PART_FIELDS; i++) {
            fields.add(new Field("field-part-" + i, t("funnel.part", i)));
            ids.add(SegmentId.next());
        }
        var list = new Div(fields.toArray(Field[]::new));
        list.addClassName("stack");
        new dev.beachhead.ui.Confirm(t("funnel.split.title", segment.name()))
                .text(t("funnel.split.text"))
                .with(list)
                .action(
                        "split-segment",
                        t("funnel.split"),
                        Action.Weight.PRIMARY,
                        () -> sendSplit(segment, ids, fields))
                .open();
        fields.getFirst().focus();
    }

    private Result sendSplit(Segment segment, List<SegmentId> ids, List<Field> fields) {
        fields.forEach(Field::clear);
        var parts = new ArrayList<SegmentPart>();
        for (int i = 0; i < fields.size(); i++)
            if (!fields.get(i).value().isBlank())
                parts.add(new SegmentPart(ids.get(i), fields.get(i).value()));
        var refusal = desk.attempt(new Split(segment.id(), parts));
        refusal.ifPresent(why -> fields.get(Math.min(parts.size(), 1)).refuse(why));
        return refusal.isEmpty() ? Result.DONE : Result.STAY;
    }

    private NoteCard card(String key) {
        return board.card(key).orElseThrow();
    }

    static String t(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
