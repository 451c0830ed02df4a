package dev.beachhead.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import dev.beachhead.ApplicationTest;
import dev.beachhead.people.Doors;
import dev.beachhead.people.GuestId;
import dev.beachhead.people.Guests;
import dev.beachhead.people.Opened;
import dev.beachhead.presence.Presence;
import dev.beachhead.presence.Whereabouts;
import dev.beachhead.room.Actor;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Visits to a room on the real server side, with everything but a browser. */
class RoomVisitsTest extends ApplicationTest {
    private static final int VISITS = 100;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Doors doors;

    @Autowired
    private Guests guests;

    @Autowired
    private Presence presence;

    private BrowserlessApplicationContext application;
    private BrowserlessUserContext browser;
    private final ParticipantId looking = ParticipantId.next();
    private final List<Whereabouts> seen = new ArrayList<>();
    private final List<BrowserlessUIContext> open = new ArrayList<>();
    private WorkshopId workshop;
    private ParticipantId ada;

    @BeforeEach
    void adaOpensAWorkshopAndSomebodyWatchesWhoIsThere() {
        application = SpringBrowserlessApplicationContext.create(beans, RoomView.class);
        browser = application.newUser();
        var first = browser.newWindow();
        first.activate();
        var opened = (Opened.Admitted) doors.open("Filtration", "Ada", welcome(), "192.0.2.8");
        workshop = opened.workshop();
        ada = opened.participant();
        first.close();
        var onlooker = application.newUser().newWindow();
        open.add(onlooker);
        onlooker.activate();
        var screen = new Div();
        onlooker.getUI().add(screen);
        presence.enter(screen, workshop, looking, "Onlooker", 0, seen::add);
    }

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void walkingInAndOutLeavesNothingBehind() {
        var window = window();
        var views = new ArrayList<WeakReference<Object>>();
        for (int visit = 0; visit < VISITS; visit++) {
            views.add(new WeakReference<>(enter(window, visit % 2 == 0 ? "purpose" : "brainstorm")));
            assertThat(rooms.watchers(workshop)).isEqualTo(1);
            window.navigate(StartView.class);
            window.roundTrip();
        }
        assertThat(rooms.watchers(workshop)).isZero();
        untilForgotten(views);
    }

    @Test
    void closedPagesLeaveNothingBehind() {
        var left = new ArrayList<WeakReference<Object>>();
        for (int visit = 0; visit < VISITS; visit++) {
            var window = browser.newWindow();
            left.add(new WeakReference<>(enter(window, "brainstorm")));
            left.add(new WeakReference<>(window.getUI()));
            assertThat(rooms.watchers(workshop)).isEqualTo(1);
            window.getUI().close();
            window.close();
        }
        assertThat(rooms.watchers(workshop)).isZero();
        untilForgotten(left);
    }

    @Test
    void walkingBetweenStationsIsOneVisit() {
        var window = window();
        for (var station : List.of("purpose", "brainstorm", "purpose", "brainstorm")) {
            enter(window, station);
            assertThat(rooms.watchers(workshop)).isEqualTo(1);
        }
        until(() -> {
            assertThat(seen).isNotEmpty();
            assertThat(seen.getLast().at("brainstorm")).containsExactly(ada);
        });
        assertThat(seen.getLast().here())
                .filteredOn(here -> here.who().equals(ada))
                .hasSize(1);
    }

    @Test
    void whoeverDeletesAWorkshopElsewhereSendsThePageAway() {
        var window = window();
        enter(window, "brainstorm");

        assertThat(doors.delete(workshop, new Actor(ada), "Filtration")).isEmpty();

        until(() -> assertThat(window.getUI().getCurrentView()).isInstanceOf(NotHereView.class));
        assertThat(rooms.watchers(workshop)).isZero();
    }

    private Object enter(BrowserlessUIContext window, String station) {
        return window.navigate(RoomView.class, Map.of("workshop", workshop.toString(), "station", station));
    }

    private void untilForgotten(List<WeakReference<Object>> things) {
        until(() -> {
            System.gc();
            assertThat(seen).isNotEmpty();
            assertThat(seen.getLast().people()).isEqualTo(Set.of(looking));
            assertThat(things).filteredOn(thing -> thing.get() != null).isEmpty();
        });
    }

    /** Runs what waits for the screens until all holds, and fails when it does not in the end. */
    private void until(ThrowingRunnable all) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    for (var window : open) {
                        window.activate();
                        var session = window.getUI().getSession();
                        session.getService().runPendingAccessTasks(session);
                    }
                    all.run();
                });
    }

    private BrowserlessUIContext window() {
        var window = browser.newWindow();
        open.add(window);
        return window;
    }

    private GuestId welcome() {
        return guests.welcome(
                VaadinServletRequest.getCurrent().getHttpServletRequest(),
                VaadinServletResponse.getCurrent().getHttpServletResponse());
    }
}
