package dev.beachhead.fieldwork;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.fieldwork.FieldWorkCommand.RecordResult;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveExperiment;
import dev.beachhead.fieldwork.FieldWorkCommand.RemoveResult;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Confirm;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;

/** One experiment: what was seen, what is assumed, what was predicted, and what came out. */
final class ExperimentCard extends Article {

    record Face(Experiment experiment, String hypothesis, boolean works) {}

    private final Desk desk;
    private final ExperimentId id;

    ExperimentCard(Desk desk, ExperimentId id) {
        this.desk = desk;
        this.id = id;
        addClassNames("card", "fw-experiment");
        getElement().setAttribute("data-testid", "experiment");
    }

    void draw(Face face) {
        removeAll();
        var experiment = face.experiment();
        var title = new H2(face.hypothesis());
        title.getElement().setAttribute("dir", "auto");
        var top = new Div(title, verdict(experiment));
        top.addClassName("panel-top");
        add(top);
        if (!experiment.plan().observation().isEmpty())
            add(step("observed", experiment.plan().observation()));
        add(step("predicted", ExperimentsPart.told(this, experiment)));
        experiment
                .result()
                .filter(result -> !result.note().isEmpty())
                .ifPresent(result -> add(step("noted", result.note())));
        if (experiment.measured()) add(fine("fieldwork.experiment.fixed"));
        if (face.works()) add(actions(experiment));
    }

    private Chip verdict(Experiment experiment) {
        return experiment
                .verdict()
                .map(verdict -> new Chip(
                        getTranslation("fieldwork.verdict." + verdict.key()),
                        verdict == Verdict.CONFIRMED ? Chip.Tone.GOOD : Chip.Tone.BAD))
                .orElseGet(() -> new Chip(getTranslation("fieldwork.verdict.none"), Chip.Tone.OPEN));
    }

    private Div step(String name, String words) {
        var label = new Span(getTranslation("fieldwork.experiment." + name));
        label.addClassName("label");
        var said = new Span(words);
        said.getElement().setAttribute("dir", "auto");
        var step = new Div(label, said);
        step.addClassName("fw-step");
        return step;
    }

    private Paragraph fine(String key) {
        var fine = new Paragraph(getTranslation(key));
        fine.addClassName("fine");
        return fine;
    }

    private Div actions(Experiment experiment) {
        var row = new Div();
        row.addClassName("row");
        if (experiment.result().isPresent())
            row.add(new Action(
                    "remove-result", getTranslation("fieldwork.result.remove"), Action.Weight.NORMAL, this::takeBack));
        else
            row.add(
                    new Action(
                            "record-result",
                            getTranslation("fieldwork.result.record"),
                            Action.Weight.NORMAL,
                            this::record),
                    new Action(
                            "remove-experiment",
                            getTranslation("fieldwork.remove"),
                            Action.Weight.QUIET,
                            () -> desk.send(new RemoveExperiment(id))));
        if (!experiment.measured())
            row.add(new Action(
                    "change-plan",
                    getTranslation("fieldwork.plan.change"),
                    Action.Weight.QUIET,
                    () -> new PlanDialog(desk, experiment).open()));
        return row;
    }

    private void takeBack() {
        new Confirm(getTranslation("fieldwork.result.remove"))
                .text(getTranslation("fieldwork.result.remove.text"))
                .action("confirm-remove", getTranslation("fieldwork.remove"), Action.Weight.DANGER, () -> {
                    desk.send(new RemoveResult(id));
                    return Confirm.Result.DONE;
                })
                .open();
    }

    private void record() {
        var value = new Field("field-result", getTranslation("fieldwork.result.value"))
                .hint(getTranslation("fieldwork.result.hint"));
        var note = new Field("field-result-note", getTranslation("fieldwork.result.note"));
        var dialog = new Confirm(getTranslation("fieldwork.result.record"));
        Confirm.Press press = () -> {
            value.clear();
            note.clear();
            var figure = Figure.parse(value.value());
            if (figure.isEmpty()) {
                value.refuse(getTranslation("fieldwork.no-figure"));
                return Confirm.Result.STAY;
            }
            var refusal = desk.attempt(new RecordResult(id, figure.get(), note.value()));
            refusal.map(desk::say).ifPresent(note::refuse);
            return refusal.isEmpty() ? Confirm.Result.DONE : Confirm.Result.STAY;
        };
        value.onEnter(() -> dialog.pressed(press));
        dialog.with(value, note)
                .action("save-result", getTranslation("ui.save"), Action.Weight.PRIMARY, press)
                .open();
        value.focus();
    }
}
