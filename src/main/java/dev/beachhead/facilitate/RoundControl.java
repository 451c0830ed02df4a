package dev.beachhead.facilitate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.beachhead.facilitate.FacilitateCommand.ClearDone;
import dev.beachhead.facilitate.FacilitateCommand.MarkDone;
import dev.beachhead.facilitate.FacilitateCommand.UnmarkDone;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rounds;
import dev.beachhead.room.Team;
import dev.beachhead.ui.Action;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The round of the station that is open: who is done, and the facilitator's way on. */
final class RoundControl extends Section {
    private final Desk desk;
    private final H2 heading = new H2();
    private final Paragraph count = new Paragraph();
    private final Action done;
    private final Action undone;
    private final Action again;
    private final Div ways = new Div();
    private String station = "";
    private @Nullable Drawn drawn;

    private record Drawn(
            String station,
            Optional<String> round,
            List<String> ways,
            boolean mine,
            int done,
            int team,
            Viewer viewer) {}

    RoundControl(Desk desk) {
        this.desk = desk;
        getElement().setAttribute("data-testid", "session-round");
        count.getElement().setAttribute("role", "status").setAttribute("data-testid", "done-count");
        done = new Action(
                "done",
                getTranslation("facilitate.done"),
                Action.Weight.NORMAL,
                () -> desk.send(new MarkDone(station)));
        undone = new Action(
                "not-done",
                getTranslation("facilitate.done.not"),
                Action.Weight.QUIET,
                () -> desk.send(new UnmarkDone(station)));
        again = new Action(
                "ask-again",
                getTranslation("facilitate.done.again"),
                Action.Weight.QUIET,
                () -> desk.send(new ClearDone(station)));
        ways.addClassName("row");
        var acts = new Div(done, undone, again);
        acts.addClassName("row");
        add(heading, count, acts, ways);
    }

    void render(RoomState room, Viewer viewer, String at) {
        station = at;
        var rounds = Rounds.of(room, at);
        var team = room.offering(Team.class).map(Team::team).orElse(List.of());
        var finished = room.state(Facilitation.class).readiness().done(room, at);
        int counted = (int) team.stream().filter(finished::contains).count();
        var wanted = new Drawn(
                at,
                rounds.map(Rounds::roundName),
                rounds.stream()
                        .flatMap(one -> one.ways().stream())
                        .map(Rounds.Way::name)
                        .toList(),
                finished.contains(viewer.id()),
                counted,
                team.size(),
                viewer);
        if (wanted.equals(drawn)) return;
        drawn = wanted;
        draw(wanted, rounds);
    }

    private void draw(Drawn wanted, Optional<Rounds> rounds) {
        setVisible(!wanted.station().isEmpty());
        if (wanted.station().isEmpty()) return;
        var where = getTranslation(wanted.station() + ".station");
        Words.show(
                heading,
                getTranslation(
                        "facilitate.here",
                        wanted.round()
                                .map(key -> where + " · " + getTranslation(key))
                                .orElse(where)));
        Words.show(count, getTranslation("facilitate.done.count", wanted.done(), wanted.team()));
        boolean works = maySay(wanted.viewer());
        done.setVisible(works && !wanted.mine());
        undone.setVisible(works && wanted.mine());
        again.setVisible(wanted.viewer().leads() && wanted.done() > 0);
        ways.removeAll();
        ways.setVisible(wanted.viewer().leads() && !wanted.ways().isEmpty());
        if (!ways.isVisible()) return;
        rounds.ifPresent(one -> one.ways()
                .forEach(way -> ways.add(new Action(
                        "round-" + way.name(),
                        getTranslation(way.key()),
                        Action.Weight.NORMAL,
                        () -> go(way.name())))));
    }

    /** Also behind a lock: that one is done changes nothing on the station. */
    private static boolean maySay(Viewer viewer) {
        return viewer.role().works() && (viewer.mode() == Viewer.Mode.LIVE || viewer.mode() == Viewer.Mode.LOCKED);
    }

    /** As the station offers it now: it may have moved on since the button was drawn. */
    private void go(String name) {
        Rounds.of(desk.room(), station).stream()
                .flatMap(rounds -> rounds.ways().stream())
                .filter(way -> way.name().equals(name))
                .findFirst()
                .map(Rounds.Way::command)
                .ifPresent(desk::send);
    }
}
