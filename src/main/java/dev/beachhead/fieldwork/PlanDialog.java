package dev.beachhead.fieldwork;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.fieldwork.FieldWorkCommand.ChangePlan;
import dev.beachhead.fieldwork.FieldWorkCommand.PlanExperiment;
import dev.beachhead.room.Command;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Statements.Stated;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import java.util.List;
import java.util.Optional;

/** The plan of an experiment, fixed before anything is measured. */
final class PlanDialog extends Dialog {
    private final Desk desk;
    private final Field observation;
    private final Field measure;
    private final Field threshold;
    private final Choice<Direction> direction;
    private final Paragraph hypothesis = new Paragraph();
    private final Paragraph refused = new Paragraph();
    private final Optional<Experiment> changed;
    private final Optional<StatementPicker> picker;
    private final Action another;
    private Optional<Statement> assumed;

    PlanDialog(Desk desk) {
        this(desk, Optional.empty());
    }

    PlanDialog(Desk desk, Experiment changed) {
        this(desk, Optional.of(changed));
    }

    private PlanDialog(Desk desk, Optional<Experiment> changed) {
        this.desk = desk;
        this.changed = changed;
        this.assumed = changed.map(Experiment::hypothesis);
        setHeaderTitle(getTranslation(changed.isPresent() ? "fieldwork.plan.change" : "fieldwork.experiment.plan"));
        setWidth("min(620px, 96vw)");
        observation = new Field("field-observation", getTranslation("fieldwork.plan.observation"));
        measure = new Field("field-measure", getTranslation("fieldwork.plan.measure"))
                .hint(getTranslation("fieldwork.plan.measure.hint"));
        threshold = new Field("field-threshold", getTranslation("fieldwork.plan.threshold"))
                .hint(getTranslation("fieldwork.plan.threshold.hint"));
        direction = new Choice<>(
                "direction",
                getTranslation("fieldwork.plan.direction"),
                List.of(Direction.values()),
                Direction::key,
                value -> getTranslation("fieldwork.direction." + value.key()),
                value -> {});
        direction.show(Optional.of(changed.map(one -> one.plan().direction()).orElse(Direction.AT_LEAST)));
        changed.map(Experiment::plan).ifPresent(plan -> {
            observation.value(plan.observation());
            measure.value(plan.measure());
            threshold.value(plan.threshold().toString());
        });
        hypothesis.addClassName("fw-said");
        hypothesis.getElement().setAttribute("dir", "auto").setAttribute("data-testid", "assumed");
        refused.addClassName("field-message");
        refused.getElement().setAttribute("role", "alert");
        picker = changed.isPresent()
                ? Optional.empty()
                : Optional.of(new StatementPicker(
                        desk,
                        List.of(new StatementPicker.Pick(
                                "assume", getTranslation("fieldwork.plan.assume"), this::assume))));
        another = new Action(
                "assume-another", getTranslation("fieldwork.plan.another"), Action.Weight.NORMAL, this::assumeAnother);
        add(body());
        getFooter()
                .add(
                        new Action("cancel", getTranslation("ui.cancel"), Action.Weight.QUIET, this::close),
                        new Action("save-plan", getTranslation("ui.save"), Action.Weight.PRIMARY, this::save));
        show();
    }

    private Div body() {
        var label = new Div(getTranslation("fieldwork.plan.hypothesis"));
        label.addClassName("label");
        var assume = new Div(label, hypothesis, another, refused);
        picker.ifPresent(one -> {
            one.render(desk.room());
            assume.add(one);
        });
        var predicted = new Div(getTranslation("fieldwork.plan.direction"));
        predicted.addClassName("label");
        var body = new Div(observation, assume, measure, new Div(predicted, direction), threshold);
        body.addClassName("stack");
        return body;
    }

    private void assume(Stated stated) {
        assumed = Optional.of(stated.statement());
        show();
        another.focus();
    }

    private void assumeAnother() {
        assumed = Optional.empty();
        show();
        picker.ifPresent(StatementPicker::focusSearch);
    }

    private void show() {
        hypothesis.setText(assumed.flatMap(one -> Statements.of(desk.room(), one))
                .map(Stated::words)
                .orElseGet(() -> getTranslation("fieldwork.plan.nothing")));
        refused.setText("");
        another.setVisible(picker.isPresent() && assumed.isPresent());
        picker.ifPresent(one -> one.setVisible(assumed.isEmpty()));
    }

    private void save() {
        measure.clear();
        threshold.clear();
        refused.setText("");
        var figure = Figure.parse(threshold.value());
        if (assumed.isEmpty()) refused.setText(getTranslation("fieldwork.plan.nothing"));
        else if (figure.isEmpty()) threshold.refuse(getTranslation("fieldwork.no-figure"));
        else send(command(figure.get(), assumed.get()));
    }

    private Command command(Figure figure, Statement hypothesisNow) {
        var plan = new Plan(
                observation.value(), measure.value(), direction.chosen().orElse(Direction.AT_LEAST), figure);
        return changed.<Command>map(one -> new ChangePlan(one.id(), plan))
                .orElseGet(() -> new PlanExperiment(ExperimentId.next(), hypothesisNow, plan));
    }

    private void send(Command command) {
        var refusal = desk.attempt(command);
        if (refusal.isEmpty()) close();
        else refuse(refusal.get());
    }

    private void refuse(Rejection why) {
        var field = why instanceof Rejection.Invalid(var name, var _, var _) ? name : "";
        if (field.equals("measure")) measure.refuse(desk.say(why));
        else if (field.equals("observation")) observation.refuse(desk.say(why));
        else refused.setText(desk.say(why));
    }
}
