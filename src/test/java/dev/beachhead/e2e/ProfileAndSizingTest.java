package dev.beachhead.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProfileAndSizingTest extends EndToEndTest {

    @Test
    void twoPeopleFillInOneProfileAndNobodysTypingIsOverwritten() {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        ada.walkTo("profile");
        lin.walkTo("profile");

        lin.field("field-fears").click();
        lin.page().keyboard().type("Engineers");
        assertThat(ada.page().locator(".trait-fears [data-editing]")).hasAttribute("data-editing", "Lin");
        ada.field("field-age").fill("28 to 52");
        ada.field("field-fears").press("End");
        ada.page().keyboard().type(" and late fairs");
        ada.field("field-age").focus();

        assertThat(lin.field("field-age")).hasValue("28 to 52");
        assertThat(lin.field("field-fears")).isFocused();
        assertThat(lin.field("field-fears")).hasValue("Engineers");
        lin.field("field-age").focus();
        for (var person : new Person[] {ada, lin})
            for (var words : new String[] {"Engineers", "late fairs"})
                assertThat(person.field("field-fears")).hasValue(Pattern.compile(words));
        assertThat(lin.page().locator(".trait-age .foot")).containsText("Ada");

        ada.at("select-confidence-age").selectOption("HEARD_OFTEN");
        assertThat(lin.at("select-confidence-age")).hasValue("HEARD_OFTEN");
        assertThat(lin.at("profile-filled")).hasText("2 of 12 traits");
    }

    @Test
    void everyMarketHasASheetOfItsOwnAndLookingAtAnotherMovesNobodyElse() {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        ada.walkTo("profile");
        lin.walkTo("profile");
        ada.field("field-gender").fill("Both alike");
        ada.field("field-age").focus();
        assertThat(lin.field("field-gender")).hasValue("Both alike");

        ada.at("select-market").selectOption("Prototyping");

        assertThat(ada.field("field-gender")).hasValue("");
        assertThat(lin.field("field-gender")).hasValue("Both alike");
    }

    @Test
    void unsentTextIsOfferedAgainOnTheSheetItWasWrittenOn() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("profile");
        ada.at("select-market").selectOption("Prototyping");
        assertThat(ada.field("field-story")).hasValue("");
        ada.losesTheLine();
        ada.field("field-story").fill("Typed on a train");
        var room = ada.page().url();
        ada.page().close();
        ada.isBackOnTheLine();
        var again = ada.inAnotherTab();
        again.page().navigate(room);

        assertThat(again.page().locator(".trait-story")).containsText("Typed on a train");
    }

    @Test
    void withNoMarketInPlayBothSayWhatToDoFirst() {
        var ada = person("Ada");
        ada.open("Filtration");
        ada.walkTo("profile");
        assertThat(ada.page().locator(".station-profile .empty")).containsText("funnel");
        assertThat(ada.field("field-age")).hasCount(0);
        ada.walkTo("sizing");
        assertThat(ada.page().locator(".station-sizing .empty")).containsText("funnel");
        assertThat(ada.at("action-add-estimate")).isHidden();
    }

    @Test
    void twoPeopleReviseTwoFieldsOfOneEstimateAndBothGetTheirWay() {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        ada.walkTo("sizing");
        lin.walkTo("sizing");
        addEstimate(ada, "10 M", "20M", "40 M", "Counted at the fair");
        assertThat(row(lin, 0)).containsText("$20,000,000");

        openEstimate(ada);
        openEstimate(lin);
        ada.field("field-low").fill("15M");
        lin.field("field-high").fill("50M");
        ada.press("save-estimate");
        assertThat(row(lin, 0)).containsText("$15,000,000");
        lin.press("save-estimate");

        assertThat(row(ada, 0)).containsText("$50,000,000");
        assertThat(row(ada, 0)).containsText("$15,000,000");
        assertThat(row(ada, 0)).containsText("$20,000,000");
    }

    @Test
    void aCalculationBecomesAnEstimateThenAFigureAVerdictAndASizeInTheFunnel() {
        var ada = person("Ada");
        var lin = person("Lin");
        lin.join(Shortlisted.open(this, ada));
        ada.walkTo("sizing");
        lin.walkTo("sizing");
        ada.field("field-count").fill("12 000");
        ada.field("field-revenue").fill("4k");
        assertThat(ada.at("calculation")).hasText("= $48,000,000 a year");
        ada.press("use-calculation");
        assertThat(ada.field("field-likely")).hasValue("48,000,000");
        ada.press("save-estimate");
        assertThat(row(lin, 0)).containsText("12,000 people × $4,000");
        addEstimate(lin, "", "24M", "", "A report");
        assertThat(ada.at("spread")).containsText("2 times");
        assertThat(ada.at("range-chart").locator("circle")).hasCount(2);

        row(ada, 0).getByTestId("estimate-menu").click();
        ada.choose("total");
        assertThat(ada.field("field-total")).hasValue("48,000,000");
        ada.press("save-figures");

        assertThat(lin.at("verdict")).containsText("Fits a beachhead");
        assertThat(lin.at("figure-total")).containsText("$48,000,000");
        lin.walkTo("funnel");
        assertThat(lin.note("Entertainment")).containsText("48M");
    }

    @Test
    void figuresThatDoNotNestAreRefusedBesideTheFieldAndNothingTypedIsLost() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("sizing");
        ada.press("set-figures");
        ada.field("field-total").fill("20M");
        ada.field("field-serviceable").fill("30M");
        ada.press("save-figures");

        assertThat(ada.page().locator("#message-field-serviceable")).containsText("30,000,000");
        assertThat(ada.field("field-total")).hasValue("20M");
        assertThat(ada.field("field-serviceable")).hasValue("30M");
        ada.field("field-serviceable").fill("10M");
        ada.press("save-figures");
        assertThat(ada.at("figure-serviceable")).containsText("$10,000,000");
    }

    @Test
    void numbersAreShownAsUnderstoodAndWhatIsUnclearIsSaidBesideTheField() {
        var zoe = person("Zoé", options().setLocale("fr-FR"));
        Shortlisted.open(this, zoe);
        zoe.walkTo("sizing");
        zoe.press("add-estimate");
        zoe.field("field-likely").fill("1,5 M");
        assertThat(zoe.at("understood-likely")).hasText("compris comme 1\u202f500\u202f000");
        for (var bad : new String[] {"1.500", "-5", "abc", "1e400", "5 €"}) {
            zoe.field("field-likely").fill(bad);
            assertThat(zoe.page().locator("#message-field-likely")).not().isEmpty();
            assertThat(zoe.at("understood-likely")).isEmpty();
        }
        zoe.field("field-likely").fill("５００万");
        assertThat(zoe.at("understood-likely")).hasText("compris comme 5\u202f000\u202f000");
        zoe.press("save-estimate");
        assertThat(zoe.page().locator("#message-field-source")).not().isEmpty();
        assertThat(zoe.field("field-likely")).hasValue("５００万");
    }

    @Test
    void anotherCurrencyIsComparedOnceSomebodyEntersItsRate() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("sizing");
        addEstimate(ada, "", "20M", "", "A report");
        ada.press("add-estimate");
        ada.at("select-currency").selectOption("EUR");
        ada.field("field-likely").fill("40M");
        ada.field("field-source").fill("Another report");
        ada.press("save-estimate");
        assertThat(row(ada, 1)).containsText("no rate for EUR");
        assertThat(ada.at("range-chart").locator("circle")).hasCount(1);

        ada.press("set-rate");
        ada.field("field-rate").fill("1.085");
        ada.press("save-rate");

        assertThat(ada.at("rate-EUR")).containsText("1 EUR = 1.085 USD");
        assertThat(ada.at("range-chart").locator("circle")).hasCount(2);
        assertThat(row(ada, 1)).containsText("43.4M");
    }

    @Test
    void anEstimateAndTheFiguresAreEnteredByKeyboardAlone() {
        var ada = person("Ada");
        Shortlisted.open(this, ada);
        ada.walkTo("sizing");
        reach(ada, ada.at("action-add-estimate"));
        key(ada, "Enter");
        assertThat(ada.field("field-likely")).isFocused();
        type(ada, "48M");
        reach(ada, ada.field("field-source"));
        type(ada, "Counted");
        reach(ada, ada.at("action-save-estimate"));
        key(ada, "Enter");
        assertThat(row(ada, 0)).containsText("$48,000,000");

        reach(ada, ada.at("estimate-menu"));
        key(ada, "Enter");
        assertThat(ada.at("menu-edit")).isFocused();
        key(ada, "Tab");
        key(ada, "Enter");
        assertThat(ada.field("field-total")).isFocused();
        assertThat(ada.field("field-total")).hasValue("48,000,000");
        key(ada, "Enter");
        assertThat(ada.at("verdict")).containsText("Fits");

        ada.walkTo("profile");
        reach(ada, ada.field("field-gender"));
        type(ada, "Both alike");
        key(ada, "Tab");
        assertThat(ada.at("select-confidence-gender")).isVisible();
        reach(ada, ada.field("field-gender"), "Shift+Tab");
        reach(ada, ada.at("select-confidence-gender"));
        key(ada, "ArrowDown");
        assertThat(ada.at("select-confidence-gender")).hasValue("HEARD_ONCE");
        assertThat(ada.at("select-confidence-gender")).hasAttribute("data-confidence", "heard-once");
    }

    static void addEstimate(Person person, String low, String likely, String high, String source) {
        person.press("add-estimate");
        person.field("field-low").fill(low);
        person.field("field-likely").fill(likely);
        person.field("field-high").fill(high);
        person.field("field-source").fill(source);
        person.press("save-estimate");
        assertThat(person.field("field-source")).hasCount(0);
    }

    private static void openEstimate(Person person) {
        row(person, 0).getByTestId("estimate-menu").click();
        person.choose("edit");
        assertThat(person.field("field-low")).isVisible();
    }

    private static Locator row(Person person, int index) {
        return person.at("estimate").nth(index);
    }

    private static void reach(Person person, Locator target) {
        reach(person, target, "Tab");
    }

    private static void reach(Person person, Locator target, String step) {
        for (int i = 0; i < 60 && !isFocused(target); i++) key(person, step);
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return target.count() == 1 && (boolean) target.evaluate("element => element === document.activeElement");
    }

    private static void type(Person person, String text) {
        person.page().keyboard().type(text);
    }

    private static void key(Person person, String key) {
        person.page().keyboard().press(key);
    }
}
