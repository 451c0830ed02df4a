package dev.beachhead.vote;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.room.Rejection;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Choice;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.vote.VoteCommand.StartVoting;
import java.util.List;
import java.util.Optional;

/** How the facilitator wants the vote to be run. */
final class StartPanel extends Div {
    private final Desk desk;
    private final Paragraph hint = new Paragraph();
    private final Choice<RunMode> mode;
    private final Field dots = new Field("field-dots", getTranslation("vote.dots.budget")).value("5");
    private final Field cap = new Field("field-cap", getTranslation("vote.dots.cap")).value("3");

    StartPanel(Desk desk) {
        this.desk = desk;
        addClassNames("card", "start-vote", "stack");
        mode = new Choice<>(
                "mode",
                getTranslation("vote.mode"),
                List.of(RunMode.values()),
                RunMode::key,
                value -> getTranslation("vote.mode." + value.key()),
                this::explain);
        mode.show(Optional.of(RunMode.ALL_AT_ONCE));
        explain(RunMode.ALL_AT_ONCE);
        hint.addClassName("quiet");
        var numbers = new Div(dots, cap);
        numbers.addClassName("row");
        add(
                new H2(getTranslation("vote.start.title")),
                mode,
                hint,
                numbers,
                new Action("start-vote", getTranslation("vote.start"), Action.Weight.PRIMARY, this::start));
    }

    private void explain(RunMode chosen) {
        hint.setText(getTranslation("vote.mode." + chosen.key() + ".hint"));
    }

    private void start() {
        dots.clear();
        cap.clear();
        var refusal =
                desk.attempt(new StartVoting(mode.chosen().orElse(RunMode.ALL_AT_ONCE), number(dots), number(cap)));
        refusal.ifPresent(why -> {
            if (why instanceof Rejection.Invalid) dots.refuse(why);
            else desk.notice(desk.say(why));
        });
    }

    /** Zero is refused by the rules, with the bounds. */
    private static int number(Field field) {
        try {
            return Integer.parseInt(field.value().strip());
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
