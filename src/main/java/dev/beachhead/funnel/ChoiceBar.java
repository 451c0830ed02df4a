package dev.beachhead.funnel;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.FunnelCommand.ReleaseBeachhead;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import java.util.List;

/** The last step: the finalists with what speaks against each, or the beachhead that was chosen. */
final class ChoiceBar extends Div {
    private final Desk desk;
    private final SegmentMenus menus;
    private final Reconciler<Face, Div> rows =
            new Reconciler<>(face -> face.segment().id().toString(), face -> new Div(), this::draw);

    private record Face(
            Segment segment, List<Warning> warnings, boolean chosen, boolean mayChoose, boolean mayRelease) {}

    ChoiceBar(Desk desk, SegmentMenus menus) {
        this.desk = desk;
        this.menus = menus;
        addClassName("choice-bar");
    }

    void render(RoomState room, Viewer viewer) {
        var funnel = room.state(Funnel.class);
        var faces = funnel.first().isPresent()
                ? funnel.choice().stream()
                        .flatMap(choice -> funnel.first().stream()
                                .map(segment -> new Face(segment, choice.overruled(), true, false, viewer.leads())))
                        .toList()
                : funnel.segmentsIn(Lane.ONE_MARKET, room.state(Brainstorm.class)).stream()
                        .map(segment ->
                                new Face(segment, Warnings.against(segment, room), false, viewer.works(), false))
                        .toList();
        rows.sync(this, faces);
        setVisible(!faces.isEmpty());
    }

    private void draw(Div row, Face face) {
        row.removeAll();
        row.addClassNames("card", "row", "finalist");
        var words = new Div();
        words.addClassName("grow");
        var name = new Span(face.segment().name());
        name.addClassName("name");
        words.add(name);
        for (var warning : face.warnings()) {
            var line = new Div(getTranslation(warning.sentence().key()));
            line.addClassName("fine");
            words.add(line);
        }
        var mark = face.chosen() ? "funnel.chosen" : face.warnings().isEmpty() ? "funnel.ready" : "funnel.check";
        row.add(
                new Chip(
                        getTranslation(mark),
                        face.warnings().isEmpty() || face.chosen() ? Chip.Tone.GOOD : Chip.Tone.OPEN),
                words);
        if (face.mayChoose())
            row.add(new Action(
                    "choose-beachhead",
                    getTranslation("funnel.choose"),
                    Action.Weight.PRIMARY,
                    () -> menus.choose(face.segment())));
        if (face.mayRelease())
            row.add(new Action(
                    "release-beachhead", getTranslation("funnel.release"), Action.Weight.NORMAL, this::release));
    }

    private void release() {
        var reason = new Field("field-release-reason", getTranslation("funnel.reason"));
        var dialog = new Confirm(getTranslation("funnel.release")).with(reason);
        Confirm.Press press = () -> {
            reason.clear();
            var refusal = desk.attempt(new ReleaseBeachhead(reason.value()));
            refusal.ifPresent(reason::refuse);
            return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
        };
        dialog.action("release", getTranslation("funnel.release"), Action.Weight.PRIMARY, press);
        reason.onEnter(() -> dialog.pressed(press));
        dialog.open();
        reason.focus();
    }
}
