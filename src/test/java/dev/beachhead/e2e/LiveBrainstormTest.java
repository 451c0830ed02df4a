package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveBrainstormTest extends EndToEndTest {

    @Test
    void aNoteWrittenInOneBrowserAppearsInTheOther() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        together(ada, lin);

        ada.write("Rural clinics");

        assertThat(lin.note("Rural clinics")).isVisible();
        assertThat(lin.note("Rural clinics").locator(".m")).hasText("Ada");
    }

    @Test
    void aNoteMovedEditedAndMergedFromBothEndsAtOnceEndsInOneStateWithNothingLost() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        together(ada, lin);
        ada.write("Rural clinics");
        ada.write("Dental units");
        ada.write("Eco lodges");
        ada.press("add-group");
        ada.field("field-group-name").fill("Health");
        ada.press("save-group");
        assertThat(lin.lane("Health")).isVisible();

        lin.note("Rural clinics").dblclick();
        lin.field("field-note").fill("Rural clinics without mains water");
        ada.openMenuOf(ada.note("Rural clinics"));
        ada.choose("move-group");
        lin.page().keyboard().press("Enter");
        ada.openMenuOf(ada.note("Dental units"));
        ada.choose("merge");
        ada.page()
                .getByTestId("menu-merge-with")
                .filter(containing("Eco lodges"))
                .click();

        var expected = List.of(
                "Ideas: [Dental units\nEco lodges]", "Health: [Rural clinics without mains water]", "Shortlist: []");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(ada.board()).isEqualTo(expected);
            assertThat(lin.board()).isEqualTo(expected);
        });
    }

    @Test
    void theOneWhoIsTypingKeepsFocusAndWordsWhileTheOtherMovesTheNote() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        together(ada, lin);
        ada.write("Rural clinics");
        ada.press("add-group");
        ada.field("field-group-name").fill("Health");
        ada.press("save-group");
        assertThat(lin.lane("Health")).isVisible();
        lin.note("Rural clinics").dblclick();
        assertThat(lin.field("field-note")).isFocused();
        lin.page().keyboard().type(" in the hi");

        ada.openMenuOf(ada.note("Rural clinics"));
        ada.choose("move-group");
        assertThat(lin.lane("Health").getByTestId("card")).hasCount(1);
        lin.page().keyboard().type("lls");
        lin.page().keyboard().press("Enter");

        assertThat(ada.note("Rural clinics in the hills")).isVisible();
        assertThat(lin.note("Rural clinics in the hills")).isVisible();
    }

    @Test
    void aCardIsDraggedWithTheMouse() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        ada.write("Rural clinics");
        ada.press("add-group");
        ada.field("field-group-name").fill("Health");
        ada.press("save-group");
        var from = ada.note("Rural clinics").boundingBox();
        var to = ada.lane("Health").boundingBox();

        ada.page().mouse().move(from.x + 30, from.y + 12);
        ada.page().mouse().down();
        ada.page().mouse().move(from.x + 60, from.y + 40);
        ada.page().mouse().move(to.x + 60, to.y + to.height - 20, new Mouse.MoveOptions().setSteps(6));
        ada.page().mouse().up();

        assertThat(ada.lane("Health").getByTestId("card")).hasCount(1);
    }

    @Test
    void twoPeopleWriteInOneFieldAndBothAgreeInTheEnd() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration"));
        ada.field("field-good-at").fill("We build membranes");
        assertThat(lin.field("field-good-at")).hasValue("We build membranes");

        ada.field("field-good-at").fill("We build gravity membranes");
        lin.field("field-good-at").fill("We build membranes that last");
        ada.page().keyboard().press("Tab");
        lin.page().keyboard().press("Tab");

        assertThat(ada.field("field-good-at")).hasValue("We build gravity membranes that last");
        assertThat(lin.field("field-good-at")).hasValue("We build gravity membranes that last");
    }

    @Test
    void unsentTextIsOfferedAgainAfterAReload() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("brainstorm");
        ada.field("field-new-note").fill("Half a thought");

        ada.page().reload();

        var offer = ada.page().locator(".draft-offer");
        assertThat(offer).containsText("Half a thought");
        offer.locator("button").first().click();
        assertThat(ada.field("field-new-note")).hasValue("Half a thought");
    }

    @Test
    void aReturningBrowserIsRecognisedAndFindsItsWorkshops() {
        var ada = person("Ada");
        ada.open("Water for the hills");

        ada.visit("/");
        ada.page()
                .getByTestId("workshop")
                .filter(containing("Water for the hills"))
                .click();

        assertThat(ada.page().locator(".station")).isVisible();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** Both at the brainstorm, in the open round. */
    private static void together(Person leader, Person other) {
        leader.walkTo("brainstorm");
        other.walkTo("brainstorm");
        leader.press("reveal");
        leader.choose("reveal-as-written");
        leader.press("open-round");
        assertThat(other.page().locator(".steps [aria-current]")).hasText("Open");
    }
}
