package dev.beachhead.decide;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.beachhead.decide.Decide.Course;
import dev.beachhead.people.People;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Chip;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Reconciler;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;

/** One gate: its question, its checks as the room stands, how long it has been open, and what can be decided. */
final class GateCard extends Section {
    private final Desk desk;
    private final Clock clock;
    private final H2 title = new H2();
    private final Chip open = new Chip("", Chip.Tone.OPEN);
    private final Paragraph question = new Paragraph();
    private final UnorderedList checks = new UnorderedList();
    private final Reconciler<GateChecks.Result, ListItem> rows =
            new Reconciler<>(result -> result.check().key(), result -> new ListItem(), this::draw);
    private final Paragraph word = new Paragraph();
    private final Action proceed;
    private final Action pivot;
    private final Action stop;
    private final Action resume;
    private final Div actions;

    GateCard(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("card", "gate");
        getElement().setAttribute("data-testid", "gate");
        open.getElement().setAttribute("data-testid", "open-for");
        question.addClassName("quiet");
        checks.addClassName("checks");
        word.addClassName("fine");
        proceed = action("proceed", Action.Weight.PRIMARY, Made.Kind.PROCEED);
        pivot = action("pivot", Action.Weight.NORMAL, Made.Kind.PIVOT);
        stop = action("stop", Action.Weight.DANGER, Made.Kind.STOP);
        resume = action("resume", Action.Weight.PRIMARY, Made.Kind.RESUME);
        var top = new Div(title, open);
        top.addClassName("panel-top");
        actions = new Div(proceed, pivot, stop, resume);
        actions.addClassName("row");
        add(top, question, checks, word, actions);
    }

    void render(RoomState room, Viewer viewer, Phase phase) {
        var decide = room.state(Decide.class);
        boolean here = phase == decide.phase();
        boolean going = here && decide.course() == Course.GOING;
        Words.show(title, getTranslation("decide.gate." + phase.key()));
        Words.show(question, getTranslation("decide.gate." + phase.key() + ".question"));
        rows.sync(checks, GateChecks.of(room, phase));
        open.setVisible(going);
        Words.show(open, openFor(room, decide));
        Stream.of(proceed, pivot, stop).forEach(action -> action.setVisible(going && viewer.leads()));
        resume.setVisible(here && decide.course() == Course.STOPPED && viewer.leads());
        actions.setVisible(here && viewer.leads());
        Words.show(word, word(decide, viewer, going, here));
        word.setVisible(!word.getText().isEmpty());
    }

    private String word(Decide decide, Viewer viewer, boolean going, boolean here) {
        if (going) return getTranslation(viewer.leads() ? "decide.no-maybe" : "decide.no-maybe.team");
        if (!here) return "";
        return getTranslation(decide.course() == Course.STOPPED ? "decide.stopped" : "decide.built");
    }

    /** By the server's clock; the first gate opened with the workshop. */
    private String openFor(RoomState room, Decide decide) {
        var since = decide.openSince().orElse(room.state(People.class).openedAt());
        var open = Duration.between(since, clock.instant());
        if (open.toDays() > 0) return getTranslation("decide.open.days", open.toDays());
        if (open.toHours() > 0) return getTranslation("decide.open.hours", open.toHours());
        return getTranslation("decide.open.minutes", Math.max(0, open.toMinutes()));
    }

    private void draw(ListItem row, GateChecks.Result result) {
        row.removeAll();
        var key = "decide.check." + result.check().key();
        var words = new Span(getTranslation(key));
        words.addClassName("strong");
        var said = new Div(words);
        said.addClassNames("grow", "words");
        var figures = new Span(getTranslation(key + ".counted", result.figures().toArray()));
        figures.addClassName("fine");
        said.add(figures);
        var mark = new Chip(
                getTranslation(result.met() ? "decide.met" : "decide.open"),
                result.met() ? Chip.Tone.GOOD : Chip.Tone.OPEN);
        row.getElement()
                .setAttribute("data-testid", "check-" + result.check().key())
                .setAttribute("data-met", Boolean.toString(result.met()));
        row.add(said, mark);
    }

    private Action action(String name, Action.Weight weight, Made.Kind kind) {
        return new Action(
                name,
                getTranslation("decide." + name),
                weight,
                () -> new DecisionDialog(
                                desk, kind, desk.room().state(Decide.class).phase())
                        .open());
    }
}
