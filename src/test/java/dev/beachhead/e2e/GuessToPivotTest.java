package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.beachhead.decide.Check;
import dev.beachhead.decide.DecideCommand.EditDecideText;
import dev.beachhead.decide.DecideCommand.Proceed;
import dev.beachhead.decide.DecideText;
import dev.beachhead.decide.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people prove a business: a guess is asked about, becomes a fact, falls, and the team starts again from discovery. */
class GuessToPivotTest extends EndToEndTest {

    @Test
    void aGuessBecomesAFactAndFallsAgainAndTheTeamIsBackAtDiscovery() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));

        ada.walkTo("model");
        BusinessModelTest.write(ada, "channels", "Nurses tell each other");
        isRefusedAsFact(ada);

        lin.walkTo("fieldwork");
        interview(lin, "Amina", "Three clinics called me after the district meeting.");
        link(lin, "supports");
        assertThat(status(ada)).containsText("1");
        say(ada, "fact");
        assertThat(ada.note("Nurses tell each other")).hasAttribute("data-status", "fact");

        ada.walkTo("decide");
        lin.walkTo("decide");
        goOn(ada);
        assertThat(lin.at("phase-validation")).hasAttribute("aria-current", "step");
        assertThat(lin.at("check-channel-confirmed")).hasAttribute("data-met", "true");

        lin.walkTo("fieldwork");
        interview(lin, "Joseph", "Nobody in my district has heard of it.");
        link(lin, "contradicts");
        lin.walkTo("decide");
        pivot(ada, "Nurses do not travel: nobody heard of it.");
        assertThat(lin.at("decision").first()).containsText("Nurses do not travel: nobody heard of it.");
        assertThat(lin.at("decision").first()).containsText("Nurses tell each other");
        assertThat(lin.at("phase-discovery")).hasAttribute("aria-current", "step");
        assertThat(lin.at("phase-validation")).hasAttribute("data-state", "ahead");
        assertThat(ada.at("action-proceed")).isVisible();

        lin.walkTo("model");
        lin.press("versions");
        assertThat(lin.at("version")).containsText("Nurses do not travel: nobody heard of it.");
        assertThat(lin.at("change")).hasCount(0);
        lin.press("close-versions");
        ada.walkTo("fieldwork");
        removeInterviewOf(ada, "Amina");
        assertThat(lin.note("Nurses tell each other")).hasAttribute("data-status", "testing");
        assertThat(status(lin)).containsText("evidence was removed");
        lin.press("versions");
        assertThat(lin.at("change")).hasCount(1);
    }

    @Test
    void whatChangesWhileSomebodyDecidesIsSeenBeforeItIsDecided() {
        var ada = person("Ada");
        ada.open("Filtration");
        var open = List.of(Check.PROBLEM_CONFIRMED, Check.FIT, Check.PAYER_KNOWN);
        does(ada, new Proceed(Phase.DISCOVERY, "We cannot wait.", open));
        ada.walkTo("decide");
        ada.press("proceed");
        ada.field("field-reason").fill("The fair is in May.");
        assertThat(ada.page().locator(".warning")).containsText("4 checks are open");

        does(ada, new EditDecideText(DecideText.ROAD_MAP, "", "First the head nurse"));
        ada.press("decide");
        assertThat(ada.page().locator(".warning")).containsText("3 checks are open");
        assertThat(ada.field("field-reason")).hasValue("The fair is in May.");
        assertThat(ada.at("decision")).hasCount(1);
        ada.press("decide");
        assertThat(ada.at("decision")).hasCount(2);
    }

    private static void isRefusedAsFact(Person person) {
        say(person, "fact");
        assertThat(person.at("notice").first()).containsText("no evidence supports it");
        assertThat(person.note("Nurses tell each other")).hasAttribute("data-status", "guess");
    }

    private static void say(Person person, String status) {
        person.openMenuOf(person.note("Nurses tell each other"));
        person.choose("status-" + status);
    }

    private static Locator status(Person person) {
        return person.note("Nurses tell each other");
    }

    private static void interview(Person person, String who, String quote) {
        person.field("field-interview-person").fill(who);
        person.field("field-interview-quotes").fill(quote);
        person.press("save-interview");
        row(person, who).click();
        assertThat(person.at("interview-panel").locator("h2")).hasText(who);
    }

    private static void link(Person person, String side) {
        person.field("search-statements").fill("nurses");
        assertThat(person.at("statement")).hasCount(1);
        person.press("link-" + side);
        assertThat(person.at("interview-panel").getByTestId("action-unlink")).hasCount(1);
        person.press("close-interview");
        assertThat(person.at("interview-panel")).hasCount(0);
    }

    private static void removeInterviewOf(Person person, String who) {
        row(person, who).click();
        person.press("remove-interview");
        person.press("confirm-remove");
        assertThat(row(person, who).locator("visible=true")).hasCount(0);
    }

    private static Locator row(Person person, String who) {
        return person.at("interview").filter(new Locator.FilterOptions().setHasText(who));
    }

    private static void goOn(Person person) {
        person.press("proceed");
        person.field("field-reason").fill("We cannot wait for the fair.");
        person.press("decide");
        assertThat(person.at("decision")).hasCount(1);
    }

    private static void pivot(Person person, String reason) {
        person.press("pivot");
        person.field("field-reason").fill(reason);
        person.at("select-assumption").selectOption("0");
        person.press("decide");
        assertThat(person.at("decision")).hasCount(2);
    }
}
