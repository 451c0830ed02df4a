package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide's pictures: {@code ./mvnw -Pscreenshots test}. */
@Tag("screenshots")
class ScreenshotsTest extends EndToEndTest {
    private static final Path GUIDE = Path.of("docs", "guide");

    private static final List<String> STATIONS = List.of(
            "research", "vote", "funnel", "profile", "sizing", "persona", "lifecycle", "model", "fieldwork", "decide");

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

    /** What the example fills: each station as it looks after eight weeks. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "fr"})
    void everyStationOfTheExample(String language) {
        var lead =
                person("Ada", new Look("desktop", "light", language).options()).openExample();
        lead.page().waitForURL("**/w/**");
        for (var look : looks(language)) {
            var reader = again(lead, look);
            for (var station : STATIONS) {
                open(reader, look, station);
                take(reader, look, station.equals("vote") ? "results" : station);
            }
            reader.leave();
        }
    }

    /** What is asked, drawn or hung on the wall on top of a station. */
    @Test
    void whatOpensOnTopOfAStation() {
        var desk = new Look("desktop", "light", "en");
        var lead = person("Ada", desk.options()).openExample();
        lead.page().waitForURL("**/w/**");
        open(lead, desk, "persona").press("poster");
        assertThat(lead.at("poster")).isVisible();
        take(lead, desk, "poster");
        lead.press("close-poster");
        open(lead, desk, "model").at("choice-lens-customers").click();
        assertThat(lead.at("influence-map")).isVisible();
        take(lead, desk, "lens");
        open(lead, desk, "lifecycle").at("choice-course-both").click();
        assertThat(lead.page().locator(".both")).isVisible();
        take(lead, desk, "lifecycle-both");
        open(lead, desk, "fieldwork").at("choice-section-experiments").click();
        take(lead, desk, "experiments");
        open(lead, desk, "funnel").openMenuOf(lead.note("Entertainment"));
        lead.choose("return");
        assertThat(lead.at("lane-gate3").getByTestId("card")).hasCount(1);
        lead.page().locator(".main").evaluate("main => main.scrollTo(0, 0)");
        lead.openMenuOf(lead.note("Entertainment"));
        lead.choose("next");
        lead.field("field-reason").fill("The sculptor down the corridor asked for it twice (illustrative)");
        take(lead, desk, "gate");
        var phone = new Look("phone", "light", "en");
        open(lead, desk, "vote").press("next-round");
        var rater = again(lead, phone);
        open(rater, phone, "vote");
        assertThat(rater.at("rating-funds")).isVisible();
        take(rater, phone, "vote");
    }

    /** The moment at which the beachhead was chosen, and what a mentor says of it. */
    @Test
    void whatAMentorLooksAt() {
        var desk = new Look("desktop", "light", "en");
        var lead = person("Ada", desk.options()).openExample();
        lead.press("share");
        lead.press("renew-mentor");
        var link = lead.page().locator("[data-copy*='/in/']").getAttribute("data-copy");
        var mentor = person("Ana", desk.options());
        mentor.page().navigate(link + "?go=review");
        mentor.field("join-name").fill(mentor.name());
        mentor.at("join-submit").click();
        assertThat(mentor.at("replayed")).isVisible();
        mentor.page().waitForURL("**/w/**");
        for (var look : looks("en")) {
            var reader = again(mentor, look);
            var chosen = reader.at("decisions")
                    .getByTestId("moment")
                    .filter(new Locator.FilterOptions().setHasText("as the beachhead"));
            chosen.click();
            assertThat(chosen).hasAttribute("aria-current", "true");
            take(reader, look, "review");
        }
        mentor.at("choice-score-evidence-4").click();
        mentor.field("field-evidence").fill("Ten studios, and one has paid. Ask two that said no.");
        mentor.at("choice-score-focus-5").click();
        mentor.field("field-focus").fill("One market, and a reason for each that is parked.");
        mentor.page().keyboard().press("Tab");
        mentor.at("rubric").scrollIntoViewIfNeeded();
        take(mentor, desk, "rubric");
    }

    private Person again(Person lead, Look look) {
        var same = person(lead.name(), look.options());
        same.page()
                .context()
                .addCookies(lead.page().context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("beachhead-guest"))
                        .toList());
        same.page().navigate(lead.page().url());
        assertThat(same.page().locator(".station").first()).isVisible();
        return same;
    }

    private static Person open(Person reader, Look look, String station) {
        if (look.small()) reader.page().locator("[data-toggle=rail]").click();
        return reader.walkTo(station);
    }

    private static List<Look> looks(String language) {
        return language.equals("en")
                ? List.of(
                        new Look("desktop", "light", "en"),
                        new Look("desktop", "dark", "en"),
                        new Look("phone", "light", "en"))
                : List.of(new Look("desktop", "light", language));
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
        var png = page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
        try {
            Files.write(look.picture(screen), SmallPicture.of(png));
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }
}
