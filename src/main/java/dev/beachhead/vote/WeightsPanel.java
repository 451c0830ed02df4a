package dev.beachhead.vote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import dev.beachhead.vote.VoteCommand.SetWeights;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;

/** How much each criterion counts; the shares that count are always beside the sliders. Only a facilitator changes them. */
final class WeightsPanel extends Div {
    private static final double SCALE = 100;

    private final Desk desk;
    private final List<Slider> sliders = new ArrayList<>();
    private final Action equal;

    WeightsPanel(Desk desk) {
        this.desk = desk;
        addClassNames("card", "weights");
        var grid = new Div();
        grid.addClassName("sliders");
        for (var criterion : Criterion.values()) sliders.add(new Slider(criterion));
        sliders.forEach(grid::add);
        equal = new Action(
                "equal-weights",
                getTranslation("vote.weights.equal"),
                Action.Weight.QUIET,
                () -> desk.send(new SetWeights(Weights.equal().given())));
        var top = new Div(new H2(getTranslation("vote.weights")), equal);
        top.addClassName("row");
        add(top, grid);
    }

    void render(Vote vote, Viewer viewer) {
        setVisible(vote.stage() != Stage.NOT_STARTED);
        equal.setVisible(viewer.leads());
        var given = vote.weights().given();
        double most =
                given.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        var shares = vote.weights().shares();
        sliders.forEach(slider -> slider.draw(
                Math.round(SCALE * given.getOrDefault(slider.criterion, 0.0) / most),
                shares.getOrDefault(slider.criterion, 0.0),
                viewer.leads()));
    }

    private void send() {
        var weights = new EnumMap<Criterion, Double>(sliders.stream()
                .collect(Collectors.toMap(slider -> slider.criterion, slider -> slider.value() / SCALE)));
        if (!desk.send(new SetWeights(weights))) render(desk.room().state(Vote.class), desk.viewer());
    }

    /** One criterion's weight. */
    private final class Slider extends Div {
        private final Criterion criterion;
        private final Input input = new Input();
        private final Span share = new Span();

        Slider(Criterion criterion) {
            this.criterion = criterion;
            addClassName("slider");
            input.setType("range");
            input.setId("weight-" + criterion.key());
            input.getElement()
                    .setAttribute("min", "0")
                    .setAttribute("max", "100")
                    .setAttribute("step", "5")
                    .setAttribute("data-testid", "field-weight-" + criterion.key());
            input.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            input.addValueChangeListener(event -> {
                if (event.isFromClient()) send();
            });
            var label = new NativeLabel(WeightsPanel.this.getTranslation("vote.criterion." + criterion.key()));
            label.setFor(input);
            share.addClassName("share");
            add(label, input, share);
        }

        void draw(long value, double normalised, boolean enabled) {
            input.setValue(Long.toString(value));
            input.setEnabled(enabled);
            share.setText(Written.percent(normalised, 1, getLocale()));
        }

        double value() {
            return Double.parseDouble(input.getValue());
        }
    }
}
