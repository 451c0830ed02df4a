package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class FacilitatorTest extends EndToEndTest {

    @Test
    void whoIsRemovedLeavesTheScreenAndComesInAgainWhenAdmitted() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        var room = lin.page().url();

        ada.press("people");
        what(ada, "Lin", "remove");
        assertThat(lin.at("view-not-here")).isVisible();
        lin.page().navigate(room);
        assertThat(lin.at("view-not-here")).isVisible();

        what(ada, "Lin", "readmit");
        assertThat(row(ada, "Lin")).not().containsText("removed");
        lin.page().navigate(room);
        assertThat(lin.page().locator(".station")).isVisible();
    }

    @Test
    void theLeadIsHandedOver() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        lin.walkTo("brainstorm");
        assertThat(lin.at("action-reveal")).isHidden();

        ada.press("people");
        what(ada, "Lin", "hand-over");

        assertThat(lin.at("action-reveal")).isVisible();
        assertThat(row(ada, "Lin")).containsText("Leads");
        lin.press("more");
        assertThat(lin.at("menu-delete-workshop")).isVisible();
        ada.press("close-people");
        ada.press("more");
        assertThat(ada.at("menu-people")).isVisible();
        assertThat(ada.at("menu-delete-workshop")).isHidden();
    }

    @Test
    void whatHasEndedIsReadAndNotChangedNotEvenByKeyboardUntilItIsReopened() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.walkTo("brainstorm");
        lin.walkTo("brainstorm");
        lin.write("Rural clinics");
        lin.write("Dental units");

        ada.chooseMore("end-workshop");
        ada.press("end-workshop");
        assertThat(lin.page().locator(".banner")).containsText("ended");
        assertThat(lin.field("field-new-note")).isHidden();
        var note = lin.note("Rural clinics");
        note.focus();
        for (var key : new String[] {"Delete", "Space", "ArrowDown", "Space", "Enter", "F2", "m"})
            lin.page().keyboard().press(key);
        note.dblclick();
        lin.walkTo("purpose");
        assertThat(lin.field("field-good-at")).not().isEditable();
        lin.walkTo("brainstorm");
        assertThat(lin.at("note-text")).hasText(new String[] {"Rural clinics", "Dental units"});
        assertThat(lin.field("field-note")).hasCount(0);
        assertThat(lin.at("menu")).hasCount(0);

        ada.chooseMore("reopen-workshop");
        assertThat(lin.page().locator(".banner")).isHidden();
        lin.write("Eco lodges");
    }

    @Test
    void aDeletedWorkshopIsGoneForEverybodyAndTakesItsTitleTyped() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        var room = lin.page().url();

        ada.chooseMore("delete-workshop");
        ada.field("field-typed-title").fill("Something else");
        ada.press("delete-workshop");
        assertThat(ada.page().locator("#message-field-typed-title")).containsText("Filtration");
        ada.field("field-typed-title").fill("Filtration");
        ada.press("delete-workshop");

        assertThat(ada.at("view-start")).isVisible();
        assertThat(lin.at("view-not-here")).isVisible();
        lin.page().navigate(room);
        assertThat(lin.at("view-not-here")).isVisible();
        assertThat(ada.at("view-start")).isVisible();
        assertThat(ada.at("workshop")).hasCount(0);
    }

    private static Locator row(Person leader, String name) {
        return leader.at("person").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void what(Person leader, String name, String menuItem) {
        row(leader, name).getByTestId("person-menu").click();
        leader.choose(menuItem);
    }
}
