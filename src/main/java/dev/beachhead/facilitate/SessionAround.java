package dev.beachhead.facilitate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.facilitate.FacilitateCommand.ReportAbsence;
import dev.beachhead.facilitate.FacilitateCommand.ReportReturn;
import dev.beachhead.facilitate.FacilitateCommand.Spotlight;
import dev.beachhead.people.People;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Subject;
import dev.beachhead.ui.CardMenu;
import dev.beachhead.ui.Desk;
import dev.beachhead.ui.FramePart;
import dev.beachhead.ui.Viewer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Leading a session, as one person sees it: the timer, what is said above the station, and a tab of the side panel. */
final class SessionAround implements FramePart {
    /** A page that is loaded again is away for a moment; that is not worth a word. */
    private static final Duration AWAY = Duration.ofSeconds(15);

    private final Desk desk;
    private final Root root = new Root();
    private final TimerBar timer;
    private final Following following;
    private final Signalling signalling;
    private final SessionStrips strips;
    private final SessionPanel panel;
    private final Spot spot = new Spot();
    private String station = "";
    private Whereabouts whereabouts = new Whereabouts(List.of());
    private Set<ParticipantId> present = Set.of();
    private boolean waiting;
    private @Nullable Drawn drawn;

    /** What of the room all but the tab is drawn from. */
    private record Drawn(Facilitation facilitation, People people, Viewer viewer) {
        boolean isSame(Drawn other) {
            return facilitation == other.facilitation && people == other.people && viewer.equals(other.viewer);
        }
    }

    /** What brings the style sheet with it. */
    @StyleSheet("context://ui/session.css")
    static final class Root extends Div {}

    SessionAround(Desk desk, Clock clock, List<String> stations) {
        this.desk = desk;
        timer = new TimerBar(desk, clock);
        following = new Following(desk, this::walk, this::redraw);
        signalling = new Signalling(desk, clock);
        strips = new SessionStrips(desk, following, signalling, clock);
        panel = new SessionPanel(desk, clock, stations, following, signalling);
        root.addClassName("timer-root");
        root.add(timer, spot);
    }

    @Override
    public List<Component> bar() {
        return List.of(root);
    }

    @Override
    public List<Component> strips() {
        return List.of(strips);
    }

    @Override
    public Optional<Tab> tab() {
        return Optional.of(
                new Tab(SessionPanel.TAB, panel.getTranslation("facilitate.session"), panel, this::drawPanel));
    }

    @Override
    public void addTo(CardMenu menu, Subject subject, String words) {
        // nobody else looks at a moment of the past
        if (!desk.viewer().leads() || desk.moment().isPresent()) return;
        menu.item("spotlight", panel.getTranslation("facilitate.spot.point"), () -> desk.send(new Spotlight(subject)));
    }

    @Override
    public void render(RoomState room, Viewer viewer) {
        var wanted = new Drawn(room.state(Facilitation.class), room.state(People.class), viewer);
        if (drawn != null && wanted.isSame(drawn)) return;
        drawn = wanted;
        following.render(room);
        timer.render(room, viewer);
        spot.show(room.state(Facilitation.class).guidance().spotlight());
        strips.render(room, viewer);
        strips.mark(whereabouts, viewer);
        watchTheSeat();
    }

    private void show(Signalling.Shown one) {
        var sign = panel.getTranslation("facilitate.reaction." + SignalBar.key(one.sign()));
        var words = panel.getTranslation("facilitate.reaction.by", desk.nameOf(one.who()), sign);
        root.getElement().executeJs("window.beachheadReactions($0)", words);
    }

    /** Whom this screen follows has changed. */
    private void redraw() {
        strips.render(desk.room(), desk.viewer());
        if (panel.isAttached()) drawPanel();
    }

    private void drawPanel() {
        panel.render(desk.room(), desk.viewer(), station, whereabouts);
    }

    @Override
    public void mark(Whereabouts now) {
        whereabouts = now;
        present = now.people();
        following.mark(now);
        signalling.mark(now).forEach(this::show);
        strips.mark(now, desk.viewer());
        watchTheSeat();
    }

    @Override
    public void at(String name) {
        station = name;
        following.at(name);
        drawn = null;
    }

    /** Each screen that works looks out for the lead facilitator, so that it is noticed whoever is still here. */
    private void watchTheSeat() {
        var me = desk.viewer().id();
        if (!desk.viewer().role().works() || !present.contains(me)) return;
        var watch = desk.room().state(Facilitation.class).seat();
        if (watch.misses(me)) desk.attempt(new ReportReturn());
        missing().filter(who -> !watch.misses(who) && !waiting).ifPresent(who -> {
            waiting = true;
            strips.getElement()
                    .executeJs("return new Promise((done) => setTimeout(done, $0))", (int) AWAY.toMillis())
                    .then(over -> {
                        waiting = false;
                        missing().filter(who::equals).ifPresent(still -> desk.attempt(new ReportAbsence(still)));
                    });
        });
    }

    private Optional<ParticipantId> missing() {
        return SessionStrips.seat(desk.room()).filter(who -> !present.contains(who));
    }

    private void walk(String to, Consumer<Following.Outcome> then) {
        spot.ifIdle(idle -> {
            if (idle) desk.walkTo(to);
            then.accept(idle ? Following.Outcome.GONE : Following.Outcome.BUSY);
        });
    }
}
