package dev.beachhead.decide;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import dev.beachhead.decide.DecideCommand.Pivot;
import dev.beachhead.decide.DecideCommand.Proceed;
import dev.beachhead.decide.DecideCommand.Resume;
import dev.beachhead.decide.DecideCommand.Stop;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Statements;
import dev.beachhead.room.Statements.Stated;
import dev.beachhead.room.Texts;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Field;
import dev.beachhead.ui.Select;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One decision with its reason; a pivot names the assumption that changed, and open checks are overruled by name. */
final class DecisionDialog extends Dialog {
    private static final int EXCERPT = 80;

    private final Desk desk;
    private final Made.Kind kind;
    private final Phase phase;
    private final Div warning = new Div();
    private final Field reason;
    private final Select assumption = new Select("assumption");
    private final Paragraph refused = new Paragraph();
    private final List<Stated> stated;
    private final Action decide;
    private List<Check> open = List.of();

    DecisionDialog(Desk desk, Made.Kind kind, Phase phase) {
        this.desk = desk;
        this.kind = kind;
        this.phase = phase;
        this.stated = statements();
        setHeaderTitle(getTranslation("decide." + kind.key()));
        setWidth("min(560px, 96vw)");
        reason = new Field("field-reason", getTranslation("decide.reason")).onEnter(this::decide);
        refused.addClassName("field-message");
        refused.getElement().setAttribute("role", "alert");
        var body = new Div(new Paragraph(getTranslation("decide." + kind.key() + ".text")));
        body.addClassName("stack");
        warning.addClassName("warning");
        body.add(warning);
        if (kind == Made.Kind.PIVOT) body.add(assumptions());
        body.add(reason, refused);
        add(body);
        var weight = kind == Made.Kind.STOP ? Action.Weight.DANGER : Action.Weight.PRIMARY;
        decide = new Action("decide", "", weight, this::decide);
        getFooter().add(new Action("cancel", getTranslation("ui.cancel"), Action.Weight.QUIET, this::close), decide);
        lookAtChecks();
        reason.focus();
    }

    /** What is open is what the team decides against: it must have seen it. */
    private void lookAtChecks() {
        open = kind == Made.Kind.PROCEED ? GateChecks.open(desk.room(), phase) : List.of();
        decide.setText(getTranslation(open.isEmpty() ? "decide." + kind.key() : "decide.proceed.anyway"));
        warning.setVisible(!open.isEmpty());
        warning.setText(getTranslation(
                "decide.proceed.open",
                open.size(),
                String.join(
                        " · ",
                        open.stream()
                                .map(check -> getTranslation("decide.check." + check.key()))
                                .toList())));
    }

    private Div assumptions() {
        var options = new ArrayList<Select.Option>();
        options.add(new Select.Option("", getTranslation("decide.assumption.choose")));
        for (int i = 0; i < stated.size(); i++)
            options.add(new Select.Option(
                    Integer.toString(i),
                    getTranslation(stated.get(i).statement().station() + ".station") + " · "
                            + Texts.excerpt(stated.get(i).words(), EXCERPT)));
        assumption.offer(options);
        var label = new NativeLabel(getTranslation("decide.assumption"));
        label.setFor(assumption);
        var field = new Div(label, assumption);
        field.addClassName("field");
        return field;
    }

    private List<Stated> statements() {
        var room = desk.room();
        return room.offerings(Statements.class).stream()
                .flatMap(part -> part.statements(room).stream())
                .sorted(Comparator.comparing(one -> one.statement().station()))
                .toList();
    }

    private void decide() {
        reason.clear();
        refused.setText("");
        var refusal = send();
        refusal.ifPresent(why -> {
            if (why instanceof Rejection.Invalid(var field, var _, var _) && field.equals("reason"))
                reason.refuse(desk.say(why));
            else refused.setText(desk.say(why));
            lookAtChecks();
        });
        if (refusal.isEmpty()) close();
    }

    private Optional<Rejection> send() {
        var words = reason.value();
        return switch (kind) {
            case PROCEED -> desk.attempt(new Proceed(phase, words, open));
            case PIVOT -> desk.attempt(new Pivot(phase, words, chosen()));
            case STOP -> desk.attempt(new Stop(phase, words));
            case RESUME -> desk.attempt(new Resume(words));
        };
    }

    /** One that the room does not state is refused, and so is choosing none. */
    private Statement chosen() {
        return assumption.chosen().isEmpty()
                ? new Statement("", "")
                : stated.get(Integer.parseInt(assumption.chosen())).statement();
    }
}
