package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was typed without a line, where the business is proved, is offered again wherever it was typed. */
class UnsentTextTest extends EndToEndTest {

    @Test
    void whatWasTypedUnderALensIsOfferedThereAfterwards() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        BusinessModelTest.write(ada, "channels", "Field reps");
        BusinessModelTest.lens(ada, "channels");
        var again = withoutALine(ada, "field-speaks-against", "They cost a year's margin");

        assertThat(again.at("choice-lens-channels")).hasAttribute("aria-pressed", "true");
        isTakenUp(again, "field-speaks-against", "They cost a year's margin");
        BusinessModelTest.lens(again, "canvas");
        BusinessModelTest.lens(again, "channels");
        assertThat(again.field("field-speaks-against")).hasValue("They cost a year's margin");
    }

    @Test
    void aNewNoteThatWasBegunIsOfferedInItsBlock() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("model");
        ada.at("lane-channels").locator("[data-lane-more]").click();
        var again = withoutALine(ada, "field-new-note", "Field re");

        isTakenUp(again, "field-new-note", "Field re");
        again.press("add-note");
        assertThat(again.at("lane-channels").getByTestId("card")).hasCount(1);
    }

    @Test
    void whatWasTypedIntoAnInterviewIsOfferedInIt() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("fieldwork");
        ada.field("field-interview-person").fill("Amina");
        ada.press("save-interview");
        ada.at("interview").click();
        var again = withoutALine(ada, "field-quotes", "I boil it twice");

        assertThat(again.at("interview-panel")).isVisible();
        isTakenUp(again, "field-quotes", "I boil it twice");
    }

    @Test
    void whatWasTypedForALaterGateIsOfferedAtThatGate() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("decide");
        ada.at("phase-creation").click();
        var again = withoutALine(ada, "field-demand", "Two fairs a year");

        assertThat(again.at("phase-creation")).hasAttribute("aria-pressed", "true");
        isTakenUp(again, "field-demand", "Two fairs a year");
    }

    /** Types without a line, closes the page, and comes back with one. */
    private static Person withoutALine(Person person, String field, String text) {
        assertThat(person.field(field)).isVisible();
        person.losesTheLine();
        person.field(field).fill(text);
        var address = person.page().url();
        person.page().close();
        person.isBackOnTheLine();
        var again = person.inAnotherTab();
        again.page().navigate(address);
        return again;
    }

    private static void isTakenUp(Person person, String field, String text) {
        var offer = person.page().locator(".draft-offer");
        assertThat(offer).containsText(text);
        offer.locator("button").first().click();
        assertThat(person.field(field)).hasValue(text);
        assertThat(offer).hasCount(0);
    }
}
