package dev.beachhead.brainstorm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.brainstorm.BrainstormCommand.OpenRound;
import dev.beachhead.brainstorm.BrainstormCommand.Reveal;
import dev.beachhead.brainstorm.BrainstormCommand.StartPrivateRound;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three rounds: which one it is, what the others have hidden, and the facilitator's way on. */
final class RoundBar extends Div {
    private final Desk desk;
    private final Map<Round, ListItem> steps = new EnumMap<>(Round.class);
    private final Chip hidden = new Chip("", Chip.Tone.OPEN);
    private final Action reveal;
    private final Action open;
    private final Action again;
    private @Nullable Drawn drawn;

    /** All that the bar depends on: a note that is edited is none of it. */
    private record Drawn(Round round, int hidden, Viewer viewer) {}

    RoundBar(Desk desk) {
        this.desk = desk;
        addClassName("rounds");
        var list = new OrderedList();
        list.addClassName("steps");
        list.getElement().setAttribute("aria-label", getTranslation("brainstorm.rounds"));
        for (var round : Round.values()) {
            var step = new ListItem(
                    new Span(getTranslation("brainstorm.round." + round.name().toLowerCase(Locale.ROOT))));
            steps.put(round, step);
            list.add(step);
        }
        hidden.getElement().setAttribute("data-testid", "hidden-count");
        reveal = new Action("reveal", getTranslation("brainstorm.reveal"), Action.Weight.PRIMARY, this::askHow);
        open = new Action(
                "open-round",
                getTranslation("brainstorm.open"),
                Action.Weight.PRIMARY,
                () -> desk.send(new OpenRound()));
        again = new Action(
                "private-round",
                getTranslation("brainstorm.private"),
                Action.Weight.NORMAL,
                () -> desk.send(new StartPrivateRound()));
        add(list, hidden, again, reveal, open);
    }

    void render(Brainstorm brainstorm, Viewer viewer) {
        boolean secret = brainstorm.round() == Round.PRIVATE;
        var wanted = new Drawn(brainstorm.round(), secret ? brainstorm.hiddenFrom(viewer.id()) : 0, viewer);
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        steps.forEach((round, step) -> {
            if (round == brainstorm.round()) step.getElement().setAttribute("aria-current", "step");
            else step.getElement().removeAttribute("aria-current");
        });
        hidden.setVisible(secret);
        var words = getTranslation("brainstorm.hidden", wanted.hidden());
        Words.show(hidden, words);
        hidden.setTitle(words);
        reveal.setVisible(viewer.leads() && brainstorm.round() == Round.PRIVATE);
        open.setVisible(viewer.leads() && brainstorm.round() == Round.REVEALED);
        again.setVisible(viewer.leads() && brainstorm.round() != Round.PRIVATE);
    }

    private void askHow() {
        new CardMenu(reveal, getTranslation("brainstorm.reveal"), reveal::focus)
                .item(
                        "reveal-dealt",
                        getTranslation("brainstorm.reveal.dealt"),
                        () -> desk.send(new Reveal(Arrangement.DEALT)))
                .item(
                        "reveal-as-written",
                        getTranslation("brainstorm.reveal.as-written"),
                        () -> desk.send(new Reveal(Arrangement.AS_WRITTEN)))
                .open();
    }
}
