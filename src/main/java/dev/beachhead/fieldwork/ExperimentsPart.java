package dev.beachhead.fieldwork;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statements;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;

/** What the team tries: observe, assume, predict, measure. */
final class ExperimentsPart extends Div implements FieldWorkView.Part {
    private final Desk desk;
    private final Div list = new Div();
    private final Paragraph empty = new Paragraph();
    private final Action plan;
    private final Reconciler<ExperimentCard.Face, ExperimentCard> cards;

    ExperimentsPart(Desk desk) {
        this.desk = desk;
        addClassName("stack");
        plan = new Action(
                "plan-experiment",
                getTranslation("fieldwork.experiment.plan"),
                Action.Weight.PRIMARY,
                () -> new PlanDialog(desk).open());
        var loop = new Paragraph(getTranslation("fieldwork.experiment.loop"));
        loop.addClassNames("quiet", "grow");
        var top = new Div(loop, plan);
        top.addClassName("row");
        empty.setText(getTranslation("fieldwork.experiments.empty"));
        empty.addClassName("empty");
        list.addClassName("fw-cards");
        cards = new Reconciler<>(
                face -> face.experiment().id().toString(),
                face -> new ExperimentCard(desk, face.experiment().id()),
                ExperimentCard::draw);
        add(top, empty, list);
    }

    /** The prediction and what came of it, on one line. */
    static String told(Component reader, Experiment experiment) {
        var plan = experiment.plan();
        return reader.getTranslation(
                "fieldwork.prediction." + plan.direction().key(),
                plan.measure(),
                plan.threshold().toString(),
                experiment.result().map(result -> result.value().toString()).orElse("–"));
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var work = room.state(FieldWork.class);
        plan.setVisible(viewer.works());
        empty.setVisible(work.experiments().isEmpty());
        cards.sync(
                list,
                work.tried().stream()
                        .map(one -> new ExperimentCard.Face(
                                one,
                                Statements.of(room, one.hypothesis())
                                        .map(Statements.Stated::words)
                                        .orElseGet(() -> getTranslation("fieldwork.statement-gone")),
                                viewer.works()))
                        .toList());
    }
}
