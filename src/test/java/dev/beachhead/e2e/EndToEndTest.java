package dev.beachhead.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import dev.beachhead.ApplicationTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/** A test with people at browsers. Each person has a browser profile of their own; all share one application and one browser. */
@Tag("e2e")
abstract class EndToEndTest extends ApplicationTest {
    private final List<Person> people = new ArrayList<>();

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
        var person =
                new Person(name, "http://localhost:" + port, Chromium.shared().newContext(options));
        people.add(person);
        return person;
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("en-GB");
    }
}
