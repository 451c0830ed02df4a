package dev.beachhead.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.beachhead.people.Doors;
import dev.beachhead.people.Guests;
import dev.beachhead.people.People;
import dev.beachhead.presence.Presence;
import dev.beachhead.presence.Visit;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Registration;
import dev.beachhead.room.Rejection;
import dev.beachhead.room.Role;
import dev.beachhead.room.RoomState;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.Statement;
import dev.beachhead.room.Station;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A workshop's room: the frame with the rail, the top bar and the side panel, and one station in it. Membership is checked on every
 * visit; the address alone opens nothing.
 */
@Route("w/:workshop/:station?")
@AnonymousAllowed
@JavaScript("context://ui/shell.js")
public class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Rooms rooms;
    private final Doors doors;
    private final Guests guests;
    private final Presence presence;
    private final Map<String, StationScreen> screens;
    private final Optional<EvidenceScreen> evidence;
    private final List<RoomOffer> offers;
    private final Main main = new Main();
    private @Nullable Frame frame;

    RoomView(
            Rooms rooms,
            Doors doors,
            Guests guests,
            Presence presence,
            List<StationScreen> screens,
            Optional<EvidenceScreen> evidence,
            List<RoomOffer> offers) {
        this.rooms = rooms;
        this.doors = doors;
        this.guests = guests;
        this.presence = presence;
        this.screens = screens.stream().collect(Collectors.toMap(StationScreen::station, Function.identity()));
        this.evidence = evidence;
        this.offers = offers;
        addClassName("shell");
        main.addClassName("main");
    }

    /** The address of a station in a workshop; of the workshop itself when the station is empty. */
    static RouteParameters address(WorkshopId workshop, String station) {
        var parameters = Map.of("workshop", workshop.toString());
        return station.isEmpty()
                ? new RouteParameters(parameters)
                : new RouteParameters(Map.of("workshop", workshop.toString(), "station", station));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var workshop = parameters.get("workshop").flatMap(WorkshopId::parse);
        var me = workshop.flatMap(this::participant);
        if (workshop.isEmpty() || me.isEmpty()) {
            leaveFrame();
            event.rerouteTo(NotHereView.class);
            return;
        }
        if (frame == null || !frame.workshop.equals(workshop.get()) || !frame.me.equals(me.get())) {
            leaveFrame();
            frame = new Frame(workshop.get(), me.get());
        }
        var stations = frame.stations();
        var wanted = parameters.get("station").orElse("");
        var station = stations.stream().filter(one -> one.name().equals(wanted)).findFirst();
        if (station.isEmpty()) {
            event.forwardTo(
                    RoomView.class, address(workshop.get(), frame.firstOpen().name()));
            return;
        }
        frame.walkTo(station.get());
    }

    private Optional<ParticipantId> participant(WorkshopId workshop) {
        return guests.recognise(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .flatMap(guest -> doors.participant(guest, workshop))
                .filter(id ->
                        rooms.state(workshop).state(People.class).roleOf(id).isPresent());
    }

    @Override
    public String getPageTitle() {
        return frame == null ? getTranslation("ui.product") : frame.title();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (frame != null) frame.enter(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (frame != null) frame.leave();
    }

    private void leaveFrame() {
        if (frame != null) frame.leave();
        frame = null;
        removeAll();
        main.removeAll();
    }

    /** What stands around the station, for one person in one room. */
    private final class Frame implements Desk {
        private final WorkshopId workshop;
        private final ParticipantId me;
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

        Frame(WorkshopId workshop, ParticipantId me) {
            this.workshop = workshop;
            this.me = me;
            this.room = rooms.state(workshop);
            this.viewer = viewerOf(room);
            this.top = new TopBar(this, doors, offers, RoomView.this::toStart);
            this.rail = new Rail(workshop, stations());
            this.side = new SidePanel();
            add(top, rail, main, side);
        }

        void enter(UI ui) {
            leave();
            var newFeed = new RoomFeed(ui, this::draw);
            feed = newFeed;
            watching = rooms.watch(workshop, newFeed);
            var name = nameOf(me);
            int colour = people().person(me).map(person -> person.colour()).orElse(0);
            visit = presence.enter(RoomView.this, workshop, me, name, colour, this::mark);
            if (station != null) visit.at(station.name());
            newFeed.now(rooms.state(workshop));
            // asked by the view, not by the page: an answer that never comes keeps nothing alive
            RoomView.this
                    .getElement()
                    .executeJs("return window.beachhead ? window.beachhead.drafts($0) : []", workshop.toString())
                    .then(found -> offerDrafts(
                            found.valueStream().map(item -> item.asString("")).toList()));
        }

        void leave() {
            if (watching != null) watching.close();
            if (visit != null) visit.leave();
            if (feed != null) feed.close();
            watching = null;
            visit = null;
            feed = null;
        }

        /** The stations that have a screen, in the method's order. */
        List<Station<?, ?, ?>> stations() {
            return rooms.parts().stations().stream()
                    .filter(one -> screens.containsKey(one.name()))
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

        void walkTo(Station<?, ?, ?> next) {
            if (station != null && station.name().equals(next.name())) return;
            boolean walked = station != null;
            station = next;
            var screen = screens.get(next.name());
            if (screen == null) throw new IllegalStateException("no screen for " + next.name());
            view = screen.open(this);
            main.removeAll();
            main.add(view);
            side.guide(next.name());
            if (visit != null) {
                visit.edits(Optional.empty());
                visit.at(next.name());
            }
            drawAll();
            if (walked)
                main.getElement()
                        .executeJs("const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); }");
        }

        String title() {
            var title = people().title();
            return station == null ? title : getTranslation(station.name() + ".station") + " · " + title;
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
            top.render(room, viewer);
            rail.render(room, station == null ? "" : station.name());
            side.render(room);
            mark(whereabouts);
        }

        private void mark(Whereabouts now) {
            whereabouts = now;
            top.mark(now, people());
            rail.mark(now, people());
            if (view != null) view.mark(now);
        }

        /** What happened since the last drawing and is addressed to this person is said at once. */
        private void tellMe(RoomState newest) {
            newest.activity().entries().stream()
                    .takeWhile(entry -> entry.stamp().seq() > room.seq())
                    .filter(entry -> entry.telling().to().filter(me::equals).isPresent())
                    .forEach(entry -> notice(Sentences.of(RoomView.this, entry, newest.state(People.class))));
        }

        private Viewer viewerOf(RoomState state) {
            var people = state.state(People.class);
            var mode = people.isOpen() ? Viewer.Mode.LIVE : Viewer.Mode.ENDED;
            return new Viewer(me, people.roleOf(me).orElse(Role.OBSERVER), mode);
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
            return switch (rooms.execute(workshop, id, new Actor(me), command)) {
                case Outcome.Refused(var why) -> Optional.of(why);
                case Outcome.Committed(var state) -> {
                    if (feed != null) feed.now(state);
                    yield Optional.empty();
                }
            };
        }

        @Override
        public String say(Rejection why) {
            return Sentences.of(RoomView.this, why, people());
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
            return evidence.isPresent();
        }

        @Override
        public void openEvidence(Statement statement, String words) {
            evidence.ifPresent(screen -> screen.open(this, statement, words));
        }

        @Override
        public void edits(Optional<String> item) {
            if (visit != null) visit.edits(item);
        }
    }

    private void toStart() {
        UI.getCurrent().navigate(StartView.class);
    }
}
