package dev.beachhead.presence;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.html.Div;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.WorkshopId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** People with browsers and tabs, in one workshop. */
final class People implements AutoCloseable {
    private final AnnotationConfigApplicationContext beans =
            new AnnotationConfigApplicationContext(CollaborationEngineBoard.class);
    private final BrowserlessApplicationContext application =
            SpringBrowserlessApplicationContext.create(beans, builder -> builder.withoutRoutes());
    private final List<Tab> tabs = new ArrayList<>();
    private final Presence presence;
    final WorkshopId workshop = WorkshopId.next();

    People() {
        presence = new ScreenPresence(beans.getBean(Noticeboard.class));
    }

    People(Noticeboard board) {
        presence = new ScreenPresence(board);
    }

    Person person(String name) {
        return new Person(name, ParticipantId.next(), application.newUser());
    }

    /** Runs what waits for each screen until the condition holds, and fails when it does not in the end. */
    void until(BooleanSupplier condition) {
        await().pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofSeconds(20))
                .until(() -> {
                    tabs.forEach(Tab::runWhatWaits);
                    return condition.getAsBoolean();
                });
    }

    @Override
    public void close() {
        tabs.clear();
        application.close();
        beans.close();
    }

    /** A person with a browser of their own. */
    final class Person {
        final ParticipantId id;
        private final String name;
        private final BrowserlessUserContext browser;

        private Person(String name, ParticipantId id, BrowserlessUserContext browser) {
            this.name = name;
            this.id = id;
            this.browser = browser;
        }

        /** A new tab that shows nothing yet. */
        Tab tab() {
            var tab = new Tab(this, browser.newWindow());
            tabs.add(tab);
            return tab;
        }

        /** A new tab that is in the workshop. */
        Tab enters() {
            var tab = tab();
            tab.open();
            tab.enter();
            return tab;
        }
    }

    /** One tab of a browser, what it was told, and how often. */
    final class Tab {
        final Div screen = new Div();
        final List<Whereabouts> told = new ArrayList<>();
        final BrowserlessUIContext window;
        private final Person person;
        private final List<Visit> visits = new ArrayList<>();

        private Tab(Person person, BrowserlessUIContext window) {
            this.person = person;
            this.window = window;
        }

        void open() {
            window.activate();
            window.getUI().add(screen);
        }

        void hide() {
            window.activate();
            window.getUI().remove(screen);
        }

        void enter() {
            window.activate();
            visits.add(presence.enter(screen, workshop, person.id, person.name, 3, told::add));
        }

        Visit visit() {
            window.activate();
            return visits.getLast();
        }

        /** As the server does it when a browser says goodbye, or is not heard of any more. */
        void close() {
            tabs.remove(this);
            window.activate();
            window.getUI().close();
            window.close();
        }

        Whereabouts sees() {
            return told.isEmpty() ? new Whereabouts(List.of()) : told.getLast();
        }

        private void runWhatWaits() {
            window.activate();
            var session = window.getUI().getSession();
            session.getService().runPendingAccessTasks(session);
        }
    }
}
