package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.presence.Signals.Sign;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import java.util.List;
import java.util.Locale;

/** One's own hand, and answers without words. */
final class SignalBar extends Section {
    private final Desk desk;
    private final Signalling signalling;
    private final Action raise;
    private final Action lower;

    SignalBar(Desk desk, Signalling signalling) {
        this.desk = desk;
        this.signalling = signalling;
        raise = new Action(
                "raise-hand", getTranslation("facilitate.hand.raise"), Action.Weight.NORMAL, signalling::raise);
        lower = new Action(
                "lower-my-hand",
                getTranslation("facilitate.hand.lower"),
                Action.Weight.NORMAL,
                () -> signalling.lower(List.of(desk.viewer().id())));
        lower.setVisible(false);
        var reactions = new Div();
        reactions.addClassNames("row", "reactions");
        reactions
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("facilitate.reactions"));
        for (var sign : Sign.values()) reactions.add(reaction(sign));
        var row = new Div(raise, lower, reactions);
        row.addClassNames("row", "wrap");
        add(new H2(getTranslation("facilitate.signals")), row);
    }

    void mark(Whereabouts whereabouts) {
        boolean up = whereabouts.hands().contains(desk.viewer().id());
        raise.setVisible(!up);
        lower.setVisible(up);
    }

    static String key(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }

    private NativeButton reaction(Sign sign) {
        var label = getTranslation("facilitate.reaction." + key(sign));
        var button = new NativeButton(label, event -> signalling.react(sign));
        button.addClassNames("btn", "reaction");
        button.getElement().setAttribute("type", "button").setAttribute("data-testid", "reaction-" + key(sign));
        return button;
    }
}
