package dev.beachhead.decide;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.decide.Decide.Course;
import dev.beachhead.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The four phases in a row; one can look at any of them. */
final class PhaseSteps extends OrderedList {
    private final Map<Phase, NativeButton> buttons = new EnumMap<>(Phase.class);
    private final Map<Phase, Span> states = new EnumMap<>(Phase.class);

    PhaseSteps(Consumer<Phase> look) {
        addClassName("phases");
        for (var phase : Phase.values()) {
            var name = new Span(getTranslation("decide.phase." + phase.key()));
            var state = new Span();
            state.addClassName("fine");
            var button = new NativeButton("", event -> look.accept(phase));
            button.add(name, state);
            button.getElement().setAttribute("type", "button").setAttribute("data-testid", "phase-" + phase.key());
            buttons.put(phase, button);
            states.put(phase, state);
            add(new ListItem(button));
        }
    }

    void render(Decide decide, Phase shown) {
        buttons.forEach((phase, button) -> {
            var state = state(decide, phase);
            button.getElement().setAttribute("data-state", state);
            button.getElement().setAttribute("aria-pressed", phase == shown ? "true" : "false");
            if (state.equals("now")) button.getElement().setAttribute("aria-current", "step");
            else button.getElement().removeAttribute("aria-current");
        });
        states.forEach((phase, words) -> Words.show(words, getTranslation("decide.state." + state(decide, phase))));
    }

    private static String state(Decide decide, Phase phase) {
        if (decide.course() == Course.BUILT || phase.compareTo(decide.phase()) < 0) return "passed";
        if (phase != decide.phase()) return "ahead";
        return decide.course() == Course.STOPPED ? "stopped" : "now";
    }
}
