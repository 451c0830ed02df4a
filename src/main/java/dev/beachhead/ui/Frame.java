package dev.beachhead.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import dev.beachhead.people.People;
import dev.beachhead.presence.Signals;
import dev.beachhead.presence.Visit;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Activity;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Locks;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Registration;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Station;
import dev.beachhead.room.Subject;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around the station, for one person in one room. */
final class Frame implements Desk {
    private final Div shell;
    private final House house;
    private final WorkshopId workshop;
    private final ParticipantId me;
    private final Main main = new Main();
    private final Div strips = new Div();
    private final List<FramePart> around;
    private final TopBar top;
    private final Rail rail;
    private final SidePanel side;
    private RoomState room;
    private Viewer viewer;
    private Whereabouts whereabouts = new Whereabouts(List.of());
    private @Nullable Station<?, ?, ?> station;
    private @Nullable StationView view;
    private @Nullable RoomFeed feed;
    private @Nullable Registration watching;
    private @Nullable Visit visit;

    Frame(Div shell, House house, WorkshopId workshop, ParticipantId me) {
        this.shell = shell;
        this.house = house;
        this.workshop = workshop;
        this.me = me;
        this.room = house.rooms().state(workshop);
        this.viewer = viewerOf(room);
        this.around = house.around().stream().map(screen -> screen.open(this)).toList();
        this.top = new TopBar(this, house.doors(), around);
        this.rail = new Rail(workshop, stations());
        this.side = new SidePanel(around);
        main.addClassName("main");
        strips.addClassName("strips");
        around.forEach(part -> part.strips().forEach(strips::add));
        shell.add(top, rail, main, side);
    }

    boolean isOf(WorkshopId other, ParticipantId person) {
        return workshop.equals(other) && me.equals(person);
    }

    void enter(UI ui) {
        stopWatching();
        var newFeed = new RoomFeed(ui, this::draw);
        feed = newFeed;
        watching = house.rooms().watch(workshop, newFeed);
        var name = nameOf(me);
        int colour = people().person(me).map(person -> person.colour()).orElse(0);
        visit = house.presence().enter(shell, workshop, me, name, colour, this::mark);
        if (station != null) visit.at(station.name());
        newFeed.now(house.rooms().state(workshop));
        askForDrafts();
    }

    /** What was typed here and never arrived: because the page was left, or the station within the pause after the last key. */
    private void askForDrafts() {
        // asked by the view, not by the page: an answer that never comes keeps nothing alive
        shell.getElement()
                .executeJs("return window.beachhead ? window.beachhead.drafts($0) : []", workshop.toString())
                .then(found -> offerDrafts(
                        found.valueStream().map(item -> item.asString("")).toList()));
    }

    void leave() {
        stopWatching();
        around.forEach(FramePart::close);
    }

    private void stopWatching() {
        if (watching != null) watching.close();
        if (visit != null) visit.leave();
        if (feed != null) feed.close();
        watching = null;
        visit = null;
        feed = null;
    }

    /** The stations that have a screen, in the method's order. */
    List<Station<?, ?, ?>> stations() {
        return house.rooms().parts().stations().stream()
                .filter(one -> house.screens().containsKey(one.name()))
                .toList();
    }

    /** Where the work is: the first station that is not complete. */
    Station<?, ?, ?> firstOpen() {
        var all = stations();
        return all.stream()
                .filter(one -> one.progress(room).percent() < 100)
                .findFirst()
                .orElseGet(all::getFirst);
    }

    /** @param query what else the address says, without the question mark */
    void walkTo(Station<?, ?, ?> next, String query) {
        if (view != null && station != null && station.name().equals(next.name())) {
            view.follow(query);
            return;
        }
        boolean walked = station != null;
        station = next;
        viewer = viewerOf(room);
        var screen = house.screens().get(next.name());
        if (screen == null) throw new IllegalStateException("no screen for " + next.name());
        view = screen.open(this);
        main.removeAll();
        main.add(strips, view);
        side.guide(next.name());
        around.forEach(part -> part.at(next.name()));
        view.follow(query);
        if (visit != null) {
            visit.edits(Optional.empty());
            visit.at(next.name());
        }
        drawAll();
        if (!walked) return;
        main.getElement().executeJs("const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); }");
        askForDrafts();
    }

    String title() {
        var title = people().title();
        return station == null ? title : shell.getTranslation(station.name() + ".station") + " · " + title;
    }

    private void draw(RoomState newest) {
        tellMe(newest);
        room = newest;
        if (people().roleOf(me).isEmpty()) {
            UI.getCurrent().navigate(NotHereView.class);
            return;
        }
        viewer = viewerOf(newest);
        drawAll();
    }

    private void drawAll() {
        if (view != null) view.render(room, viewer);
        around.forEach(part -> part.render(room, viewer));
        top.render(room, viewer);
        rail.render(house.progress(room), station == null ? "" : station.name());
        side.render(room);
        markWhatIsDrawn();
    }

    private void mark(Whereabouts now) {
        whereabouts = now;
        around.forEach(part -> part.mark(now));
        side.draw();
        markWhatIsDrawn();
    }

    /** A newer state may bring a card that somebody has open already, or a name. */
    private void markWhatIsDrawn() {
        top.mark(whereabouts, people());
        rail.mark(whereabouts, people());
        if (view != null) view.mark(whereabouts);
    }

    /** What happened since the last drawing and is addressed to this person is said at once. */
    private void tellMe(RoomState newest) {
        newest.activity().entries().stream()
                .takeWhile(entry -> entry.stamp().seq() > room.seq())
                .filter(entry -> entry.telling().to().filter(me::equals).isPresent())
                .forEach(entry -> notice(Sentences.of(shell, entry, newest.state(People.class))));
    }

    private Viewer viewerOf(RoomState state) {
        var people = state.state(People.class);
        var role = people.roleOf(me).orElse(Role.OBSERVER);
        if (!people.isOpen()) return new Viewer(me, role, Viewer.Mode.ENDED);
        boolean locked = station != null && Locks.isLocked(state, station.name(), role);
        return new Viewer(me, role, locked ? Viewer.Mode.LOCKED : Viewer.Mode.LIVE);
    }

    private void offerDrafts(List<String> items) {
        if (items.isEmpty() || view == null) return;
        items.forEach(view::reveal);
    }

    private People people() {
        return room.state(People.class);
    }

    @Override
    public boolean send(Command command) {
        var refusal = attempt(command);
        refusal.ifPresent(why -> notice(say(why)));
        return refusal.isEmpty();
    }

    @Override
    public Optional<Rejection> attempt(Command command) {
        return attempt(CommandId.next(), command);
    }

    @Override
    public Optional<Rejection> attempt(CommandId id, Command command) {
        return switch (house.rooms().execute(workshop, id, new Actor(me), command)) {
            case Outcome.Refused(var why) -> Optional.of(why);
            case Outcome.Committed(var state) -> {
                if (feed != null) feed.now(state);
                yield Optional.empty();
            }
        };
    }

    @Override
    public String say(Rejection why) {
        return Sentences.of(shell, why, people());
    }

    @Override
    public String say(Activity.Entry deed) {
        return Sentences.of(shell, deed, people());
    }

    @Override
    public void notice(String sentence) {
        var words = new Span(sentence);
        words.getElement().setAttribute("data-testid", "notice");
        var notice = new Notification(words);
        notice.setDuration(7000);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setAssertive(true);
        notice.open();
    }

    @Override
    public RoomState room() {
        return room;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public String nameOf(ParticipantId id) {
        return people().nameOf(id);
    }

    @Override
    public boolean showsEvidence() {
        return house.evidence().isPresent();
    }

    @Override
    public void openEvidence(Statement statement, String words) {
        house.evidence().ifPresent(screen -> screen.open(this, statement, words));
    }

    @Override
    public void addTo(CardMenu menu, Subject subject, String words) {
        around.forEach(part -> part.addTo(menu, subject, words));
    }

    @Override
    public Optional<Long> moment() {
        return Optional.ofNullable(view).flatMap(StationView::moment);
    }

    @Override
    public void walkTo(String name) {
        if (house.screens().containsKey(name))
            UI.getCurrent().navigate(RoomView.class, RoomView.address(workshop, name));
    }

    @Override
    public void reveal(Subject subject) {
        walkTo(subject.station());
        if (view == null) return;
        view.reveal(subject.key());
        view.getElement().executeJs("window.beachhead.show($0, $1)", subject.key(), shell.getElement());
    }

    @Override
    public void openTab(String name) {
        side.choose(name);
        shell.getElement().executeJs("this.removeAttribute('data-rail'); this.toggleAttribute('data-panel', true)");
    }

    @Override
    public void edits(Optional<String> item) {
        if (visit != null) visit.edits(item);
    }

    @Override
    public void signals(Signals signals) {
        if (visit != null) visit.signals(signals);
    }
}
