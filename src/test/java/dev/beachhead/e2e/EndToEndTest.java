package dev.beachhead.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import dev.beachhead.ApplicationTest;
import dev.beachhead.people.People;
import dev.beachhead.room.Actor;
import dev.beachhead.room.Command;
import dev.beachhead.room.CommandId;
import dev.beachhead.room.Outcome;
import dev.beachhead.room.ParticipantId;
import dev.beachhead.room.Rooms;
import dev.beachhead.room.WorkshopId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;

/** A test with people at browsers. Each person has a browser profile of their own; all share one application and one browser. */
@Tag("e2e")
abstract class EndToEndTest extends ApplicationTest {
    private final List<Person> people = new ArrayList<>();

    @Autowired
    private Rooms rooms;

    @AfterEach
    void everybodyGoesHome() {
        people.forEach(Person::leave);
        people.clear();
    }

    Person person(String name) {
        return person(name, options());
    }

    Person onPhone(String name) {
        return person(
                name, options().setViewportSize(390, 844).setHasTouch(true).setIsMobile(true));
    }

    Person inTheDark(String name) {
        return person(name, options().setColorScheme(ColorScheme.DARK));
    }

    Person person(String name, Browser.NewContextOptions options) {
        var context = Chromium.shared().newContext(options);
        context.addInitScript("try { localStorage.setItem('beachhead:tour', 'seen'); } catch {}");
        return in(context, name);
    }

    /** Somebody whose browser was never here: they are offered the tour, which the others have taken. */
    Person newcomer(String name) {
        return in(Chromium.shared().newContext(options()), name);
    }

    private Person in(BrowserContext context, String name) {
        var person = new Person(name, "http://localhost:" + port, context);
        people.add(person);
        return person;
    }

    /** What somebody does whose clicks are not what a test is about: it comes through the room to every screen. */
    void does(Person person, Command... commands) {
        var workshop = workshopOf(person);
        var actor = idOf(person);
        for (var command : commands)
            assertThat(rooms.execute(workshop, CommandId.next(), new Actor(actor), command))
                    .isInstanceOf(Outcome.Committed.class);
    }

    /** Who a person is in the workshop on their screen. */
    ParticipantId idOf(Person person) {
        return rooms.state(workshopOf(person)).state(People.class).everyone().stream()
                .filter(one -> one.name().equals(person.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static WorkshopId workshopOf(Person person) {
        person.page().waitForURL("**/w/**");
        var path = URI.create(person.page().url()).getPath();
        return WorkshopId.parse(path.split("/")[2]).orElseThrow();
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB");
    }
}
