package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's pictures: {@code ./mvnw -Pscreenshots test}. */
@Tag("screenshots")
class ScreenshotsTest extends EndToEndTest {
    private static final Path GUIDE = Path.of("docs", "guide");

    /** One way to look at a workshop, as the pictures' names say it. */
    private record Look(String device, String scheme, String language) {
        Browser.NewContextOptions options() {
            var options = EndToEndTest.options()
                    .setLocale(language.equals("en") ? "en-GB" : language)
                    .setColorScheme(ColorScheme.valueOf(scheme.toUpperCase(Locale.ROOT)));
            return device.equals("phone")
                    ? options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true)
                    : options;
        }

        boolean small() {
            return device.equals("phone");
        }

        Path picture(String screen) {
            return GUIDE.resolve("%s-%s-%s-%s.png".formatted(screen, device, scheme, language));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fr"})
    void everyScreenOfAWorkshop(String language) {
        var looks = language.equals("en")
                ? List.of(
                        new Look("desktop", "light", "en"),
                        new Look("desktop", "dark", "en"),
                        new Look("phone", "light", "en"),
                        new Look("phone", "dark", "en"))
                : List.of(new Look("desktop", "light", language));
        var workshop = PlayedWorkshop.in(language);
        var team = List.of(named(workshop, 1), named(workshop, 2), named(workshop, 3));
        var code = team.getFirst().open(workshop.word("title"));
        team.subList(1, 3).forEach(person -> person.join(code));
        workshop.play((who, command) -> does(team.get(who - 1), command));
        team.forEach(person -> person.walkTo("brainstorm"));
        team.get(1).note(workshop.editedNote()).dblclick();
        assertThat(team.get(1).field("field-note")).isFocused();

        var room = team.getFirst().page().url();
        var identity = team.getFirst().page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("beachhead-guest"))
                .toList();
        for (var look : looks) {
            var guest = person(workshop.word("guest"), look.options());
            guest.visit("/join/" + code);
            guest.field("join-name").fill(guest.name());
            take(guest, look, "join");

            var lead = person(workshop.word("name.1"), look.options());
            lead.page().context().addCookies(identity);
            lead.visit("/");
            assertThat(lead.at("workshop")).isVisible();
            take(lead, look, "start");
            lead.page().navigate(room);
            assertThat(lead.page().locator("[data-editing]")).isVisible();
            if (!look.small()) lead.at("tab-activity").click();
            take(lead, look, "brainstorm");
            if (look.small()) lead.page().locator("[data-toggle=rail]").click();
            else lead.at("tab-guide").click();
            lead.walkTo("purpose");
            assertThat(lead.field("field-statement")).hasValue(workshop.word("purpose.statement"));
            take(lead, look, "purpose");
            lead.leave();
        }
    }

    private Person named(PlayedWorkshop workshop, int number) {
        return person(workshop.word("name." + number));
    }

    private static void take(Person person, Look look, String screen) {
        var page = person.page();
        page.evaluate("() => { document.activeElement?.blur(); return document.fonts.ready; }");
        page.mouse().move(0, 0);
        page.waitForFunction("() => document.getAnimations().every(animation => animation.playState !== 'running')"
                + " && !document.documentElement.hasAttribute('data-busy')");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(look.picture(screen))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
