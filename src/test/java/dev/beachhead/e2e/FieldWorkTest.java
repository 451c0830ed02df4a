package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.beachhead.model.Block;
import dev.beachhead.model.ModelCommand.AddNote;
import dev.beachhead.model.NoteId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Out of the building and back, in several browsers. */
class FieldWorkTest extends EndToEndTest {

    @Test
    void interviewsWrittenWithoutALineAreKeptAndSentLaterOnce() {
        var ada = person("Ada");
        var lin = onPhone("Lin").join(ada.open("Filtration"));
        ada.walkTo("fieldwork");
        lin.page().locator("[data-toggle=rail]").click();
        lin.walkTo("fieldwork");
        assertThat(lin.field("field-interview-person")).isVisible();

        lin.losesTheLine();
        save(lin, "Nurse Amina", "She boils the water twice.");
        save(lin, "Driver Joseph", "Comes on Fridays, if at all.");
        assertThat(lin.at("waiting")).containsText("2");
        assertThat(ada.at("interview")).hasCount(0);

        lin.isBackOnTheLine();
        assertThat(ada.at("interview")).hasCount(2);
        assertThat(lin.at("waiting")).isEmpty();
        assertThat(lin.at("interview")).hasCount(2);
        assertThat(ada.at("people-interviewed")).containsText("2");
    }

    @Test
    void whatWaitsOutlivesThePageAndTwoTabsSendItOnce() {
        var ada = person("Ada");
        var lin = person("Lin").join(ada.open("Filtration")).walkTo("fieldwork");
        ada.walkTo("fieldwork");
        assertThat(lin.field("field-interview-person")).isVisible();
        lin.losesTheLine();
        save(lin, "Nurse Amina", "She boils the water twice.");
        assertThat(lin.at("waiting")).containsText("1");
        var address = lin.page().url();
        lin.page().close();

        lin.isBackOnTheLine();
        var first = lin.inAnotherTab();
        var second = lin.inAnotherTab();
        first.page().navigate(address);
        second.page().navigate(address);
        assertThat(first.at("interview")).hasCount(1);
        assertThat(second.at("interview")).hasCount(1);
        assertThat(first.at("waiting")).isEmpty();
        assertThat(second.at("waiting")).isEmpty();
        assertThat(ada.at("interview")).hasCount(1);
    }

    @Test
    void whatIsRefusedComesBackToBeCorrected() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("fieldwork");
        ada.field("field-interview-day").fill("1950-01-01");
        save(ada, "Amina", "");
        assertThat(ada.at("waiting")).containsText("Amina");
        ada.at("action-correct").click();
        assertThat(ada.field("field-interview-person")).hasValue("Amina");
        ada.field("field-interview-day").fill("2026-03-02");
        ada.press("save-interview");
        assertThat(ada.at("interview")).hasCount(1);
        assertThat(ada.at("waiting")).isEmpty();
    }

    @Test
    void aGuessIsAskedAboutAndWhatWasSaidChangesTheTeamsCourse() {
        var ada = person("Ada");
        var lin = person("Lin").join(withAGuess(ada));

        lin.walkTo("fieldwork");
        save(lin, "Marta Ruiz", "Her studio head compares with more clay sculptors.");
        assertThat(lin.at("interview")).hasCount(1);
        lin.at("interview").click();
        assertThat(lin.at("interview-panel")).isVisible();
        lin.field("search-statements").fill("weeks months");
        var guess = lin.at("statement").filter(new Locator.FilterOptions().setHasText("Weeks"));
        assertThat(guess).hasCount(1);
        guess.getByTestId("action-link-contradicts").click();
        assertThat(lin.at("interview-panel").getByTestId("action-unlink")).hasCount(1);

        ada.walkTo("fieldwork");
        ada.at("choice-section-guesses").click();
        var contradicted = ada.at("guess").filter(new Locator.FilterOptions().setHasText("Weeks"));
        assertThat(contradicted).containsText("1 against");
        contradicted.getByTestId("action-evidence").click();
        assertThat(ada.at("piece")).containsText("Marta Ruiz");
        ada.press("close-evidence");

        ada.walkTo("decide");
        lin.walkTo("decide");
        assertThat(ada.at("check-fit")).hasAttribute("data-met", "false");
        assertThat(lin.at("action-pivot")).isHidden();
        ada.press("pivot");
        ada.press("decide");
        assertThat(ada.page().locator("#message-field-reason")).not().isEmpty();
        ada.field("field-reason").fill("Time is not what the studio head pays for.");
        ada.at("select-assumption").selectOption(choice(ada, "Weeks"));
        ada.press("decide");
        assertThat(lin.at("decision")).containsText("Time is not what the studio head pays for.");
        assertThat(lin.at("decision")).containsText("Weeks");
        assertThat(lin.at("phase-discovery")).hasAttribute("aria-current", "step");

        lin.walkTo("fieldwork");
        lin.at("interview").click();
        lin.press("remove-interview");
        lin.press("confirm-remove");
        ada.walkTo("fieldwork");
        ada.at("choice-section-guesses").click();
        assertThat(contradicted).containsText(Pattern.compile("nobody asked"));
    }

    @Test
    void aListComesInWithItsBadRowsShownAndNothingInThemIsCalculated() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("fieldwork");
        ada.at("choice-section-people").click();
        assertThat(ada.at("action-import")).isVisible();
        assertThat(ada.page().locator("vaadin-virtual-list").locator("visible=true"))
                .hasCount(0);
        ada.press("import");
        var csv = "name;met;status;note\nZoé;forum;met;=1+1\n;forum;;\nJo;moon;;\n陈丽;;;\n";
        ada.field("field-file")
                .setInputFiles(new FilePayload("people.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        assertThat(ada.at("good-row")).hasCount(2);
        assertThat(ada.at("bad-row")).hasCount(2);
        assertThat(ada.at("contact")).hasCount(0);
        ada.press("take-import");
        assertThat(ada.at("contact")).hasCount(2);
        assertThat(ada.at("contact").filter(new Locator.FilterOptions().setHasText("Zoé")))
                .containsText("=1+1");
    }

    @Test
    void anExperimentKeepsItsThresholdAndItsVerdictIsTheServers() {
        var ada = person("Ada");
        withAGuess(ada);
        ada.walkTo("fieldwork");
        ada.at("choice-section-experiments").click();
        ada.press("plan-experiment");
        ada.field("field-measure").fill("studios of ten that ask for a price");
        ada.field("field-threshold").fill("1,000");
        ada.at("action-assume").first().click();
        ada.press("save-plan");
        assertThat(ada.page().locator("#message-field-threshold")).not().isEmpty();
        ada.field("field-threshold").fill("7");
        ada.press("save-plan");
        assertThat(ada.at("action-change-plan")).isVisible();
        ada.press("record-result");
        ada.field("field-result").fill("3");
        ada.press("save-result");
        assertThat(ada.at("experiment")).containsText("refuted");
        assertThat(ada.at("action-change-plan")).hasCount(0);
        ada.press("remove-result");
        ada.press("confirm-remove");
        assertThat(ada.at("experiment")).containsText("not measured yet");
        assertThat(ada.at("action-change-plan")).hasCount(0);
    }

    @Test
    void anInterviewIsWrittenDownAndLinkedByKeyboardAlone() {
        var ada = person("Ada");
        withAGuess(ada);
        ada.walkTo("fieldwork");
        var keys = ada.page().keyboard();
        ada.field("field-interview-person").focus();
        keys.type("Marta");
        reach(ada, ada.at("entry-traits-has-the-problem"));
        keys.press("Space");
        reach(ada, ada.at("action-save-interview"));
        keys.press("Enter");
        assertThat(ada.at("interview")).hasCount(1);
        reach(ada, ada.at("interview"));
        keys.press("Enter");
        assertThat(ada.at("interview-panel").locator("h2")).isFocused();
        assertThat(ada.at("choice-trait-has-the-problem")).hasAttribute("aria-pressed", "true");
        reach(ada, ada.at("action-link-supports").first());
        keys.press("Enter");
        assertThat(ada.at("action-unlink")).hasCount(1);
    }

    @Test
    void aKeyAccountIsWonAndIsOnePayingCustomerEverywhere() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("fieldwork");
        ada.at("choice-section-accounts").click();
        ada.field("field-account").fill("District hospital");
        ada.press("add-account");
        ada.openMenuOf(ada.note("District hospital"));
        ada.choose("step-close");
        assertThat(ada.at("lane-close").getByTestId("card")).hasCount(1);
        ada.openMenuOf(ada.note("District hospital"));
        ada.choose("deal-won");
        assertThat(ada.at("paying-customers")).containsText("1");
        ada.walkTo("decide");
        assertThat(ada.at("paying-customers")).containsText("1");
        ada.walkTo("purpose");
        assertThat(ada.at("paying-customers")).hasText("1");
    }

    /** Opens a workshop in which one thing is held to be true, and answers its code. */
    private String withAGuess(Person facilitator) {
        var code = facilitator.open("Digital clay");
        var guess = new AddNote(
                NoteId.next(), Block.VALUE_PROPOSITIONS, "Weeks of work instead of months", Optional.empty());
        does(facilitator, guess);
        return code;
    }

    private static void save(Person person, String who, String notes) {
        person.field("field-interview-person").fill(who);
        person.field("field-interview-notes").fill(notes);
        person.press("save-interview");
        assertThat(person.field("field-interview-person")).hasValue("");
    }

    private static String choice(Person person, String words) {
        return person.page()
                .locator("[data-testid=select-assumption] option")
                .filter(new Locator.FilterOptions().setHasText(words))
                .getAttribute("value");
    }

    private static void reach(Person person, Locator target) {
        for (int i = 0; i < 60 && !isFocused(target); i++)
            person.page().keyboard().press("Tab");
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return target.count() == 1 && (boolean) target.evaluate("element => element === document.activeElement");
    }
}
