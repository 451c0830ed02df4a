package dev.beachhead.decide;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.PayingCustomers;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.StationHead;
import dev.beachhead.ui.StationView;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.util.Optional;

/** The four gates: what each asks, what was decided, and the principles to decide by. */
@StyleSheet("context://ui/decide.css")
final class DecideView extends StationView {
    private final StationHead head = new StationHead("decide");
    private final Chip paying = new Chip("", Chip.Tone.GOOD);
    private final PhaseSteps steps;
    private final GateCard gate;
    private final PlanSheet plans;
    private final DecisionList decisions;
    private Optional<Phase> looked = Optional.empty();
    private final Desk desk;

    DecideView(Desk desk, Clock clock) {
        super("decide");
        this.desk = desk;
        paying.getElement().setAttribute("data-testid", "paying-customers");
        head.actions(paying);
        steps = new PhaseSteps(this::look);
        gate = new GateCard(desk, clock);
        plans = new PlanSheet(desk);
        decisions = new DecisionList(desk);
        var principle =
                new PrincipleCard(desk.room().state(Decide.class).decisions().size());
        var beside = new Div(principle, decisions);
        beside.addClassName("stack");
        var left = new Div(gate, plans);
        left.addClassName("stack");
        var body = new Div(left, beside);
        body.addClassName("decide-body");
        add(head, steps, body);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var decide = room.state(Decide.class);
        var phase = looked.orElse(decide.phase());
        head.render(viewer);
        int customers = room.offering(PayingCustomers.class)
                .map(PayingCustomers::payingCustomers)
                .orElse(0);
        Words.show(paying, getTranslation("decide.paying", customers));
        steps.render(decide, phase);
        gate.render(room, viewer, phase);
        plans.render(room, viewer, phase);
        decisions.render(decide);
    }

    @Override
    public void mark(Whereabouts whereabouts) {
        plans.mark(desk.othersEditing(whereabouts));
    }

    @Override
    public void reveal(String item) {
        PlanSheet.of(item).map(DecideText::phase).ifPresent(this::look);
    }

    private void look(Phase phase) {
        looked = phase == desk.room().state(Decide.class).phase() ? Optional.empty() : Optional.of(phase);
        render(desk.room(), desk.viewer());
    }
}
