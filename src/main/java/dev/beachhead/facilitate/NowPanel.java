package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.beachhead.facilitate.FacilitateCommand.HaltAgenda;
import dev.beachhead.room.RoomState;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What goes on, how long already, and what comes next. */
final class NowPanel extends Section {
    private final Desk desk;
    private final Clock clock;
    private final H2 heading = new H2();
    private final RunningClock spent = new RunningClock();
    private final Span planned = new Span();
    private final Div time = new Div(spent, planned);
    private final Paragraph note = new Paragraph();
    private final Paragraph next = new Paragraph();
    private final Action begin;
    private final Action halt;
    private @Nullable Agenda drawn;
    private @Nullable Viewer drawnFor;

    NowPanel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        getElement().setAttribute("data-testid", "session-now");
        time.addClassNames("row", "tight");
        note.addClassName("run-sheet");
        note.getElement().setAttribute("data-testid", "run-sheet");
        next.addClassName("quiet");
        begin = new Action(
                "begin-next",
                getTranslation("facilitate.agenda.begin-next"),
                Action.Weight.PRIMARY,
                () -> agenda().next().ifPresent(item -> AgendaMenus.begin(desk, item)));
        halt = new Action(
                "halt",
                getTranslation("facilitate.agenda.halt"),
                Action.Weight.QUIET,
                () -> desk.send(new HaltAgenda()));
        var mute = new Element("bh-mute");
        mute.setAttribute("field", "field-sound");
        mute.setAttribute("label", getTranslation("facilitate.timer.sound"));
        var acts = new Div(begin, halt);
        acts.addClassName("row");
        add(heading, time, note, next, acts);
        getElement().appendChild(mute);
    }

    void render(RoomState room, Viewer viewer) {
        var agenda = room.state(Facilitation.class).agenda();
        if (agenda == drawn && viewer.equals(drawnFor)) return;
        drawn = agenda;
        drawnFor = viewer;
        var current = agenda.currentItem();
        Words.show(heading, current.map(this::words).orElseGet(() -> getTranslation("facilitate.now.nothing")));
        time.setVisible(current.isPresent());
        current.ifPresent(item -> {
            spent.show(RunningClock.Course.UP, () -> agenda.spent(item.id(), clock.instant()));
            Words.show(planned, getTranslation("facilitate.now.of", item.minutes()));
        });
        var written = current.filter(any -> viewer.leads())
                .map(item -> agenda.sheet().of(item.id()).text())
                .orElse("");
        Words.show(note, written);
        note.setVisible(!written.isEmpty());
        var following = agenda.next();
        Words.show(
                next,
                following
                        .map(item -> getTranslation("facilitate.now.next", words(item), item.minutes()))
                        .orElse(""));
        next.setVisible(following.isPresent());
        begin.setVisible(viewer.leads() && following.isPresent());
        halt.setVisible(viewer.leads() && current.isPresent());
    }

    private String words(AgendaItem item) {
        return item.title().isEmpty() ? getTranslation(item.station() + ".station") : item.title();
    }

    private Agenda agenda() {
        return Optional.ofNullable(drawn).orElseGet(Agenda::empty);
    }
}
