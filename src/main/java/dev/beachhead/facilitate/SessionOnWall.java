package dev.beachhead.facilitate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Team;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.Viewer;
import dev.beachhead.ui.Words;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A session on the wall: the time left, what goes on, how many are done; and the wall goes where everybody is asked to go. */
final class SessionOnWall implements FramePart {
    private final Desk desk;
    private final TimerBar timer;
    private final Spot spot = new Spot();
    private final Span now = new Span();
    private final Span done = new Span();
    private final Div bar = new Div();
    private String station = "";
    private Optional<Guidance.Call> call = Optional.empty();
    private Optional<AgendaItem> item = Optional.empty();

    SessionOnWall(Desk desk, Clock clock) {
        this.desk = desk;
        timer = new TimerBar(desk, clock);
        bar.addClassName("big-session");
        now.addClassName("big-now");
        done.addClassName("quiet");
        done.getElement().setAttribute("data-testid", "done-count");
        bar.add(timer, now, done, spot, new SessionAround.Root());
    }

    @Override
    public List<Component> bar() {
        return List.of(bar);
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var session = room.state(Facilitation.class);
        timer.render(room, viewer);
        spot.show(session.guidance().spotlight());
        walk(session);
        Words.show(now, session.agenda().currentItem().map(this::words).orElse(""));
        var team = room.offering(Team.class).map(Team::team).orElse(List.of());
        var finished = session.readiness().done(room, station);
        long count = team.stream().filter(finished::contains).count();
        Words.show(done, count == 0 ? "" : done.getTranslation("facilitate.done.count", count, team.size()));
    }

    /** Who leads is followed; else the last that was called or begun. */
    private void walk(Facilitation session) {
        var newCall = session.guidance().call();
        var newItem = session.agenda().currentItem();
        var lead = session.guidance().lead().map(Guidance.Lead::station);
        var begun = newItem.filter(one -> !Optional.of(one).equals(item)).map(AgendaItem::station);
        var called = newCall.filter(one -> !Optional.of(one).equals(call)).map(Guidance.Call::station);
        call = newCall;
        item = newItem;
        lead.or(() -> called).or(() -> begun).ifPresent(desk::walkTo);
    }

    private String words(AgendaItem one) {
        return one.title().isEmpty() ? now.getTranslation(one.station() + ".station") : one.title();
    }

    @Override
    public void at(String name) {
        station = name;
    }
}
