package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import dev.beachhead.facilitate.FacilitateCommand.StartTimer;
import org.junit.jupiter.api.Test;

/** A facilitator takes people along without anybody losing the thread. */
class LeadTest extends EndToEndTest {

    @Test
    void everybodyIsBroughtAndHasAWayBack() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        lin.walkTo("purpose");
        ada.at("tab-session").click();
        ada.walkTo("funnel");
        ada.press("bring-everyone");

        assertThat(lin.at("view-funnel")).isVisible();
        assertThat(lin.at("strip-brought")).containsText("Purpose");
        lin.press("back");
        assertThat(lin.at("view-purpose")).isVisible();
        assertThat(lin.at("strip-brought")).isHidden();
        assertThat(ada.at("view-funnel")).isVisible();
    }

    @Test
    void whoTypesIsAskedAndLosesNothing() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        lin.walkTo("purpose");
        lin.field("field-good-at").click();
        lin.page().keyboard().type("Membranes, and");
        ada.at("tab-session").click();
        ada.walkTo("brainstorm");
        ada.press("bring-everyone");

        assertThat(lin.at("strip-invited")).containsText("Ada");
        assertThat(lin.field("field-good-at")).isFocused();
        lin.page().keyboard().type(" patience");
        assertThat(lin.page().locator("html")).not().hasAttribute("data-unsaved", "");
        lin.press("come");
        assertThat(lin.at("view-brainstorm")).isVisible();
        lin.press("back");
        assertThat(lin.field("field-good-at")).hasValue("Membranes, and patience");
    }

    @Test
    void whoLeadsIsFollowedAndAnybodyMayStepAsideAndComeBack() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        var kim = person("Kim").join(ada.code());
        ada.at("tab-session").click();
        ada.press("lead");
        ada.walkTo("vote");
        assertThat(lin.at("view-vote")).isVisible();
        assertThat(kim.at("view-vote")).isVisible();

        lin.press("step-aside");
        kim.walkTo("decide");
        assertThat(kim.at("strip-aside")).containsText("Vote");
        assertThat(ada.at("view-vote")).isVisible();
        ada.walkTo("brainstorm");
        assertThat(lin.at("strip-aside")).containsText("Brainstorm");
        assertThat(lin.at("view-vote")).isVisible();
        assertThat(kim.at("view-decide")).isVisible();

        lin.press("rejoin");
        assertThat(lin.at("view-brainstorm")).isVisible();
        var late = person("Late").join(ada.code());
        assertThat(late.at("view-brainstorm")).isVisible();
        ada.press("strip-stop-leading");
        assertThat(lin.at("strip-led")).isHidden();
        ada.walkTo("purpose");
        assertThat(lin.at("view-brainstorm")).isVisible();
    }

    @Test
    void anybodyMayFollowAPersonUntilTheyWalkForThemselves() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        lin.at("tab-session").click();
        row(lin, "Ada").getByTestId("action-follow").click();
        ada.walkTo("persona");
        assertThat(lin.at("view-persona")).isVisible();
        assertThat(lin.at("strip-follow")).containsText("Ada");

        lin.walkTo("purpose");
        assertThat(lin.at("strip-follow")).isHidden();
        ada.walkTo("vote");
        assertThat(lin.at("view-purpose")).isVisible();
    }

    @Test
    void whatIsLockedCannotBeChangedByKeyboardEither() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("brainstorm");
        lin.walkTo("brainstorm");
        lin.write("Rural clinics");
        ada.at("tab-session").click();
        ada.press("lock");

        assertThat(lin.page().locator(".banner")).containsText("locked");
        assertThat(lin.field("field-new-note")).isHidden();
        lin.note("Rural clinics").focus();
        for (var key : new String[] {"Delete", "Enter", "F2", "m"})
            lin.page().keyboard().press(key);
        assertThat(lin.note("Rural clinics")).isVisible();
        assertThat(lin.field("field-note")).hasCount(0);
        ada.write("Mine as facilitator");

        ada.press("unlock");
        lin.write("Eco lodges");
    }

    @Test
    void whoIsDoneIsCountedAndWhoWritesIsSeenWithoutWhat() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("brainstorm");
        lin.walkTo("purpose");
        ada.at("tab-session").click();
        lin.field("field-good-at").click();
        assertThat(row(ada, "Lin")).containsText("writing");

        lin.walkTo("brainstorm");
        lin.at("tab-session").click();
        lin.press("done");
        assertThat(ada.at("done-count")).hasText("1 of 2 are done");
        assertThat(row(ada, "Lin")).containsText("done");
        ada.press("round-reveal-dealt");
        assertThat(ada.at("done-count")).hasText("0 of 2 are done");
        assertThat(lin.at("action-done")).isVisible();
    }

    @Test
    void theRunSheetStaysWithTheFacilitators() {
        var secret = "Lin talks too much";
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        lin.at("tab-session").click();
        ada.at("tab-session").click();
        ada.press("agenda-template");
        ada.choose("template-two-hours");
        ada.openMenuOf(ada.at("lane-agenda").getByTestId("card").first());
        ada.choose("run-sheet");
        ada.field("field-run-sheet").fill(secret);
        ada.press("close-note");
        ada.press("begin-next");

        assertThat(ada.at("run-sheet")).hasText(secret);
        assertThat(lin.at("session-now")).containsText("Purpose");
        assertThat(lin.at("lane-agenda").getByTestId("card")).hasCount(5);
        assertThat(lin.received()).noneMatch(frame -> frame.contains(secret));
        assertThat(ada.received()).anyMatch(frame -> frame.contains(secret));
    }

    @Test
    void aSessionIsLedByKeyboardAlone() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        enter(ada, ada.at("action-set-timer"));
        assertThat(ada.at("menu-timer-3")).isFocused();
        ada.page().keyboard().press("ArrowDown");
        ada.page().keyboard().press("Enter");
        assertThat(lin.at("timer")).containsText("4:");

        enter(ada, ada.at("tab-session"));
        enter(ada, ada.at("action-agenda-template"));
        assertThat(ada.page().locator(".menu button").first()).isFocused();
        ada.page().keyboard().press("Enter");
        var items = ada.at("lane-agenda").getByTestId("card");
        assertThat(items).hasCount(5);
        items.first().focus();
        for (var key : new String[] {"Space", "ArrowDown", "Space"})
            ada.page().keyboard().press(key);
        assertThat(items.first()).containsText("Brainstorm");
        enter(ada, ada.at("action-begin-next"));
        assertThat(ada.at("view-brainstorm")).isVisible();
        enter(ada, ada.at("action-bring-everyone"));
        assertThat(lin.at("view-brainstorm")).isVisible();
        enter(ada, ada.at("action-lock"));
        assertThat(lin.page().locator(".banner")).containsText("locked");
    }

    @Test
    void aSessionIsLedFromAPhoneAndAxeFindsNothing() {
        var ada = onPhone("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        does(ada, new StartTimer(10));
        ada.page().locator("[data-toggle=panel]").click();
        ada.at("tab-session").click();
        ada.press("agenda-template");
        ada.choose("template-one-day");
        ada.press("begin-next");
        assertThat(lin.at("timer")).containsText("29:");
        ada.press("lead");
        assertThat(lin.at("strip-led")).isVisible();
        lin.at("tab-session").click();
        for (var one : new Person[] {ada, lin})
            assertThat(new AxeBuilder(one.page()).analyze().getViolations()).isEmpty();
        ada.page().keyboard().press("Escape");
        ada.at("timer").click();
        ada.choose("end-timer");
        assertThat(lin.at("timer")).isHidden();
    }

    private static void enter(Person person, Locator button) {
        button.focus();
        person.page().keyboard().press("Enter");
    }

    private static Locator row(Person person, String name) {
        return person.at("session-person").filter(new Locator.FilterOptions().setHasText(name));
    }
}
