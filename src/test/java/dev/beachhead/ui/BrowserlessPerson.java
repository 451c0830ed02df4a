package dev.beachhead.ui;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.beachhead.people.Doors;
import dev.beachhead.people.GuestId;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Joined;
import dev.beachhead.people.Opened;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.WorkshopId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody without a browser: the real screens on the real server, told what a browser would tell them. What the server draws is read
 * from their elements.
 */
public final class BrowserlessPerson {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BrowserlessUIContext window;
    private final WorkshopId workshop;
    private final ParticipantId me;

    private BrowserlessPerson(BrowserlessUIContext window, WorkshopId workshop, ParticipantId me) {
        this.window = window;
        this.workshop = workshop;
        this.me = me;
    }

    /** Comes into a workshop by its code. */
    public static BrowserlessPerson join(
            BrowserlessApplicationContext application, Doors doors, Guests guests, String code, String name) {
        var window = window(application);
        return in(window, doors.joinByCode(code, name, welcome(guests), name));
    }

    /** Comes into a workshop by a secret link. */
    public static BrowserlessPerson joinByLink(
            BrowserlessApplicationContext application, Doors doors, Guests guests, String token, String name) {
        var window = window(application);
        return in(window, doors.joinByToken(token, name, welcome(guests), name));
    }

    /** Opens a workshop. */
    public static BrowserlessPerson open(
            BrowserlessApplicationContext application, Doors doors, Guests guests, String title, String name) {
        var window = window(application);
        if (doors.open(title, name, welcome(guests), name) instanceof Opened.Admitted(var workshop, var who, var _))
            return new BrowserlessPerson(window, workshop, who);
        throw new AssertionError(title + " was not opened");
    }

    private static BrowserlessUIContext window(BrowserlessApplicationContext application) {
        var window = application.newUser().newWindow();
        window.activate();
        return window;
    }

    private static BrowserlessPerson in(BrowserlessUIContext window, Joined joined) {
        if (joined instanceof Joined.Admitted(var workshop, var who))
            return new BrowserlessPerson(window, workshop, who);
        throw new AssertionError("not let in: " + joined);
    }

    private static GuestId welcome(Guests guests) {
        return guests.welcome(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }

    public WorkshopId workshop() {
        return workshop;
    }

    public ParticipantId id() {
        return me;
    }

    /** Goes to a station by an address that says more. @param query without the question mark */
    public BrowserlessPerson walkTo(String station, String query) {
        window.activate();
        window.getUI().navigate("w/" + workshop + "/" + station, QueryParameters.fromString(query));
        return this;
    }

    public BrowserlessPerson walkTo(String station) {
        window.activate();
        window.navigate(RoomView.class, Map.of("workshop", workshop.toString(), "station", station));
        return this;
    }

    /** Draws what has come in the meantime. */
    public BrowserlessPerson looks() {
        window.activate();
        var session = window.getUI().getSession();
        session.getService().runPendingAccessTasks(session);
        window.roundTrip();
        return this;
    }

    public void press(String testId) {
        press(looks().one(testId));
    }

    public void press(Element button) {
        window.activate();
        var component = (NativeButton) button.getComponent().orElseThrow();
        ComponentUtil.fireEvent(component, new ClickEvent<>(component));
    }

    /** Tells an element of an event, with what its listeners ask the browser for. */
    public void tells(Element element, String event, Map<String, ?> data) {
        window.activate();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, event, JSON.valueToTree(data)));
    }

    /** The only element with this mark. */
    public Element one(String testId) {
        var all = all(testId);
        if (all.size() != 1) throw new AssertionError(all.size() + " elements are marked " + testId);
        return all.getFirst();
    }

    /** What can be seen and bears this mark. */
    public List<Element> all(String testId) {
        return shown().filter(element -> testId.equals(element.getAttribute("data-testid")))
                .toList();
    }

    /** Everything that can be seen, in its order. */
    public Stream<Element> shown() {
        window.activate();
        // the view hangs on the page by a thread of its own; what opens above it does not
        return Stream.concat(
                within(window.getCurrentView().getElement()),
                within(window.getUI().getElement()));
    }

    private static Stream<Element> within(Element element) {
        if (element.isTextNode() || !element.isVisible()) return Stream.empty();
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(BrowserlessPerson::within));
    }
}
