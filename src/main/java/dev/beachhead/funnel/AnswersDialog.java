package dev.beachhead.funnel;

import static dev.beachhead.funnel.SegmentMenus.t;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.brainstorm.Brainstorm;
import dev.beachhead.funnel.FunnelCommand.Confirm;
import dev.beachhead.funnel.FunnelCommand.EditReason;
import dev.beachhead.funnel.FunnelCommand.LinkEvidence;
import dev.beachhead.funnel.FunnelCommand.UnlinkEvidence;
import dev.beachhead.room.SharedText;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.EvidenceMark;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.History;
import dev.beachhead.ui.LiveText;
import java.util.Optional;
import java.util.function.Consumer;

/** What a segment answered at each gate: the reason, who gave it, and what speaks for it. */
final class AnswersDialog extends Dialog {
    private final Desk desk;
    private final SegmentId id;
    private final Div list = new Div();

    AnswersDialog(Desk desk, Segment segment) {
        this.desk = desk;
        this.id = segment.id();
        setHeaderTitle(segment.name());
        setWidth("min(640px, 96vw)");
        list.addClassName("stack");
        add(list);
        getFooter().add(new Action("close-answers", t("ui.close"), Action.Weight.PRIMARY, this::close));
        draw();
    }

    private void draw() {
        list.removeAll();
        var segment = desk.room().state(Funnel.class).segment(id, desk.room().state(Brainstorm.class));
        if (segment.isEmpty()) return;
        for (var gate : Gate.values())
            segment.get().answer(gate).ifPresent(answer -> list.add(row(segment.get(), gate, answer)));
        if (list.getChildren().findAny().isEmpty()) list.add(new Paragraph(t("funnel.answers.none")));
    }

    private Div row(Segment segment, Gate gate, GateAnswer answer) {
        var heading = new Div(new H3(t(gate.title().key())), verdict(answer));
        heading.addClassName("row");
        var reason = new LiveText(
                        desk, "reason:" + id + ":" + gate.ordinal(), "field-answer-" + gate.key(), t("funnel.reason"))
                .labelHidden();
        var history = new NativeButton(t("ui.history"), event -> openHistory(gate));
        history.addClassName("link");
        history.getElement().setAttribute("type", "button").setAttribute("data-testid", "history-" + gate.key());
        history.setVisible(!answer.reason().earlier().isEmpty());
        reason.onSave((base, typed) -> {
            var refusal = desk.attempt(new EditReason(id, gate, base, typed));
            history.setVisible(
                    newest(gate).filter(text -> !text.earlier().isEmpty()).isPresent());
            return refusal;
        });
        reason.show(answer.reason().text());
        reason.setReadOnly(!desk.viewer().works());
        var at = new Element("time");
        at.setAttribute("datetime", answer.when().toString());
        var by = new Div(new Span(desk.nameOf(answer.who())));
        by.addClassNames("row", "fine");
        by.getElement().appendChild(at);
        by.add(history);
        if (answer.verdict() == Verdict.YES && segment.isInPlay()) {
            var mark = new EvidenceMark(desk, Funnel.statement(id, gate));
            mark.render(desk.room(), answer.reason().text());
            by.add(mark);
        }
        var row = new Div(heading, reason, by, evidence(gate, answer));
        row.addClassNames("card", "answer");
        if (desk.viewer().works() && segment.isToConfirm(gate))
            heading.add(new Action("confirm-" + gate.key(), t("funnel.confirm.short"), Action.Weight.NORMAL, () -> {
                desk.send(new Confirm(id, gate));
                draw();
            }));
        return row;
    }

    private Optional<SharedText> newest(Gate gate) {
        return desk.room()
                .state(Funnel.class)
                .segment(id, desk.room().state(Brainstorm.class))
                .flatMap(segment -> segment.answer(gate))
                .map(GateAnswer::reason);
    }

    private void openHistory(Gate gate) {
        Optional<Consumer<String>> restore = desk.viewer().works()
                ? Optional.of(wanted -> newest(gate).ifPresent(now -> {
                    desk.send(new EditReason(id, gate, now.text(), wanted));
                    draw();
                }))
                : Optional.empty();
        newest(gate).ifPresent(text -> new History(text, desk::nameOf, restore).open());
    }

    private static Chip verdict(GateAnswer answer) {
        if (answer.verdict() == Verdict.NO) return new Chip(t("funnel.verdict.no"), Chip.Tone.BAD);
        return answer.isConfirmed()
                ? new Chip(t("funnel.verdict.yes"), Chip.Tone.GOOD)
                : new Chip(t("funnel.to-confirm.mark"), Chip.Tone.OPEN);
    }

    private Div evidence(Gate gate, GateAnswer answer) {
        var part = new Div();
        part.addClassName("stack");
        if (Funnel.lacksEvidence(id, gate, answer, desk.room()))
            part.add(new Chip(t("funnel.no-evidence"), Chip.Tone.OPEN));
        for (var one : answer.evidence()) {
            var row = new Div(new Span(one.label()));
            row.addClassName("row");
            if (desk.viewer().works())
                row.add(new Action("unlink", t("funnel.evidence.unlink"), Action.Weight.QUIET, () -> {
                    desk.send(new UnlinkEvidence(id, gate, one.id()));
                    draw();
                }));
            part.add(row);
        }
        if (desk.viewer().works()) part.add(linker(gate));
        return part;
    }

    private Field linker(Gate gate) {
        var field = new Field("field-evidence-" + gate.key(), t("funnel.evidence"));
        return field.hint(t("funnel.evidence.hint")).onEnter(() -> {
            var refusal = desk.attempt(new LinkEvidence(id, gate, new Evidence(EvidenceId.next(), field.value())));
            refusal.ifPresent(field::refuse);
            if (refusal.isEmpty()) draw();
        });
    }
}
